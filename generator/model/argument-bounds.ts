import type { Path } from "../load/source-document.js";
import type { ArgumentSource } from "../validate/argument-schema.js";
import type { Report } from "./report.js";
import type { Literal, TypeModel } from "./types.js";

/** Bounds that their type can't have, or that nothing can keep. */
export function checkBounds(item: ArgumentSource, type: TypeModel, at: Path, report: Report): void {
  const goesWith = {
    ...{ min: ["integer", "list"], max: ["integer"] },
    ...{ characters: ["string"], blank: ["string"] },
  } as const;
  for (const [bound, kinds] of Object.entries(goesWith)) {
    if (item[bound as keyof typeof goesWith] === undefined) continue;
    if ((kinds as readonly string[]).includes(type.kind)) continue;
    const message = `${bound} goes with the type ${kinds.join(" or ")}, not with ${type.kind}.`;
    report.add([...at, bound], "wrong-bounds", message, "Remove it.", "key");
  }
  const { min, max } = item;
  if (min !== undefined && max !== undefined && min > max) {
    const message = `min ${min} is above max ${max}: no value is allowed.`;
    report.add([...at, "min"], "wrong-bounds", message, "Exchange them.", "key");
  }
}

/** A default that a caller would not be allowed to give. */
export function checkDefaultBounds(
  item: Pick<ArgumentSource, "min" | "max" | "characters"> & {
    readonly default?: Literal | undefined;
  },
  at: Path,
  report: Report,
): void {
  const { default: value, min, max, characters } = item;
  const add = (message: string): void => {
    const fix = "Change the default or the bound.";
    report.add([...at, "default"], "wrong-default", message, fix);
  };
  if (typeof value === "number") {
    if (min !== undefined && value < min) add(`The default ${value} is below min ${min}.`);
    if (max !== undefined && value > max) add(`The default ${value} is above max ${max}.`);
  }
  if (typeof value === "string" && characters !== undefined) {
    const length = [...value].length;
    if (length !== characters) {
      add(`The default ${JSON.stringify(value)} has ${length} characters, not ${characters}.`);
    }
  }
}
