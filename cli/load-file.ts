import { existsSync } from "node:fs";
import { moduleEnding, readModuleFile } from "./module-file.js";
import { UsageError } from "./usage-error.js";

/** How what a file holds is read and recognized. */
export interface Wanted<Item> {
  /** What it is called, in a list that is empty: `workflows`. */
  readonly noun: string;
  /** Reads a .json file. */
  readonly readJson: (file: string) => unknown;
  /** The item that a value is; undefined where it is something else. */
  readonly recognized: (
    value: unknown,
    file: string,
  ) => Promise<Item | undefined> | Item | undefined;
  /** What a value is that wasn't recognized; ends a message. */
  readonly instead: (value: unknown) => string;
}

/**
 * Everything that a file holds, in order: that of a .json file, or of an export of a module, which may be one, a list or
 * another iterable, or a function that returns one.
 */
export async function loadFile<Item>(
  file: string,
  exportName: string | undefined,
  wanted: Wanted<Item>,
): Promise<Item[]> {
  const items = await itemsOf(await read(file, exportName, wanted.readJson), file, wanted);
  if (items.length === 0) throw new UsageError(`${file} has no ${wanted.noun}: its list is empty.`);
  return items;
}

async function read(
  file: string,
  exportName: string | undefined,
  readJson: (file: string) => unknown,
): Promise<unknown> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (moduleEnding.test(file)) return readModuleFile(file, exportName ?? "default");
  if (!file.endsWith(".json")) {
    throw new UsageError(
      `${file} is neither a payload (.json) nor a module (.js, .mjs, .ts, .mts).`,
    );
  }
  if (exportName === undefined) return readJson(file);
  throw new UsageError(`${file} is a payload: --export is for modules.`);
}

async function itemsOf<Item>(
  value: unknown,
  file: string,
  { recognized, instead }: Wanted<Item>,
): Promise<Item[]> {
  const whole = await recognized(value, file);
  if (whole !== undefined) return [whole];
  if (!isIterable(value)) throw new UsageError(`${file}: ${instead(value)}.`);
  const items: Item[] = [];
  for await (const each of value) {
    const item = await recognized(each, file);
    if (item === undefined) {
      throw new UsageError(`${file}: ${instead(each)}, item ${items.length}.`);
    }
    items.push(item);
  }
  return items;
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  return Symbol.iterator in value || Symbol.asyncIterator in value;
}
