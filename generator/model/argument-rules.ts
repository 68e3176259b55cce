import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { ArgumentSource } from "../validate/argument-schema.js";
import { reportValue, valueOf } from "./argument-value.js";
import type { Report } from "./report.js";
import type { ArgumentModel, TypeModel } from "./types.js";

// What arguments say of each other.

export type Types = ReadonlyMap<string, TypeModel | undefined>;

/** The value of another argument with which alone one may be given. */
export function modelOnly(
  item: ArgumentSource,
  name: string,
  types: Types,
  at: Path,
  report: Report,
): ArgumentModel["only"] {
  const [entry] = Object.entries(item.only ?? {});
  if (entry === undefined) return undefined;
  const [argument, is] = entry;
  const path = [...at, "only", argument];
  if (!isOther(argument, name, types, path, report)) return undefined;
  const type = types.get(argument);
  const value = type && valueOf(is, type);
  if (type !== undefined && value === undefined) reportValue(is, type, "wrong-only", path, report);
  return value && { argument, is: value.value, text: value.text };
}

/** Another argument that is given where this one is. */
export function modelWith(
  item: ArgumentSource,
  name: string,
  source: { readonly [name: string]: ArgumentSource },
  types: Types,
  at: Path,
  report: Report,
): string | undefined {
  const other = item.with;
  if (other === undefined) return undefined;
  const path = [...at, "with"];
  if (!isOther(other, name, types, path, report)) return undefined;
  for (const [each, { optional, default: usual }] of [
    [name, item],
    [other, source[other] ?? item],
  ] as const) {
    if (optional && usual === undefined) continue;
    const message = `${each} would have to be left out with the other one, but it isn't optional, or has a default.`;
    report.add(path, "wrong-only", message, "Make both optional: true, without a default.");
  }
  if (item.only !== undefined) {
    const message = `${name} can't have both with and only.`;
    report.add(path, "wrong-only", message, "Give only to both arguments, or to none.", "key");
  }
  return other;
}

/** Arguments of which one at least is given. */
export function modelSome(
  some: readonly string[] = [],
  source: { readonly [name: string]: ArgumentSource },
  path: Path,
  report: Report,
): readonly string[] {
  for (const [index, name] of some.entries()) {
    const at = [...path, "some", index];
    const item = Object.hasOwn(source, name) ? source[name] : undefined;
    if (item === undefined) {
      const message = `There is no argument ${name} here.`;
      report.add(at, "unknown-argument", message, known(Object.keys(source), name));
    } else if (!item.optional) {
      const message = `${name} is always there: that one of some is given says nothing.`;
      report.add(at, "wrong-only", message, "Make it optional: true, or remove it here.");
    }
  }
  if (some.length === 1) {
    const message = "One of one argument is that argument.";
    report.add([...path, "some"], "wrong-only", message, "Name another one, or require it.");
  }
  return some;
}

function isOther(other: string, name: string, types: Types, path: Path, report: Report): boolean {
  if (types.has(other) && other !== name) return true;
  const others = [...types.keys()].filter((each) => each !== name);
  const message = `The step has no other argument ${other}.`;
  const target = path.at(-1) === "with" ? "value" : "key";
  report.add(path, "unknown-argument", message, known(others, other), target);
  return false;
}
