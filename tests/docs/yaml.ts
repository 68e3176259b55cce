import { readFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { findInputs } from "../../generator/load/find-inputs.js";
import { modelOf } from "../generator/in-memory.js";
import { repository } from "../generator/repository.js";
import { at } from "./programs.js";
import type { Block } from "./blocks.js";

type Tree = Readonly<Record<string, unknown>>;

export interface DefinitionCase {
  readonly title: string;
  readonly mistakes: () => string[];
}

/**
 * What blocks define. One with a `kind` begins a definition, and those after it on the page add to it. One that begins
 * with the name of a file, as `# spec/…`, shows a part of that.
 */
export function definitionsOf(blocks: readonly Block[]): DefinitionCase[] {
  const cases: DefinitionCase[] = [];
  const wholes: { readonly title: string; tree: Tree }[] = [];
  for (const block of blocks) {
    const tree = merged((parse(block.given) ?? {}) as Tree, parse(block.text) as Tree);
    const [, file] = /^# (spec\/\S+)$/m.exec(block.text) ?? [];
    const begun = wholes.at(-1);
    if (file !== undefined) {
      const known = parse(readFileSync(path.join(repository, file), "utf8")) as unknown;
      cases.push({
        title: `${at(block)} in ${file}`,
        mistakes: () => foreignIn(tree, known, file),
      });
    } else if ("kind" in tree) wholes.push({ title: at(block), tree });
    else if (begun?.title.startsWith(`${block.page}:`)) begun.tree = merged(begun.tree, tree);
    else throw new Error(`${at(block)}: of which kind is it?`);
  }
  const wholeCases = wholes.map(({ title, tree }) => ({ title, mistakes: () => mistakesOf(tree) }));
  return [...cases, ...wholeCases];
}

/** What is in a block and not, or differently, in the file. */
function foreignIn(part: unknown, whole: unknown, where: string): string[] {
  if (typeof part !== "object" || part === null) return part === whole ? [] : [where];
  return Object.entries(part).flatMap(([key, value]) =>
    foreignIn(value, (whole as Tree | undefined)?.[key], `${where} ${key}`),
  );
}

function merged(one: Tree, other: Tree): Tree {
  const isTree = (value: unknown): value is Tree =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const both = Object.entries(other).map(([key, value]) => {
    const known = one[key];
    return [key, isTree(known) && isTree(value) ? merged(known, value) : value];
  });
  return { ...one, ...(Object.fromEntries(both) as Tree) };
}

/** Beside what definitions share: families, steps, enums, groups. */
function mistakesOf(definition: Tree): string[] {
  const vendor = ["stage", "connection"].includes(String(definition["kind"]))
    ? "datastage"
    : "atlan";
  // Enums stand on their own feet, and may have the names of real ones.
  const folders =
    definition["kind"] === "enums"
      ? /^$/
      : new RegExp(`^${vendor}/(?!packages/|stages/|connections/|index|by-name|.*openapi)`);
  const shared = findInputs(path.join(repository, "spec")).filter(({ name }) => folders.test(name));
  const file = `${vendor}/docs/block.yaml`;
  const spec = {
    ...Object.fromEntries(shared.map(({ name, bytes }) => [name, bytes])),
    [file]: stringify(definition),
  };
  return modelOf(spec).diagnostics.map((found) => `${found.file}: ${found.code} ${found.message}`);
}
