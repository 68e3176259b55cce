import type { Field } from "../document/types.js";
import { copied } from "./copies.js";
import { listOf, textOf, textsOf } from "./property.js";
import type { ColumnStage } from "./rule.js";

/** A column that a stage adds to those that it passes on. */
export interface AddedColumn {
  /** The column; its name is there unless a property says it. */
  readonly column: Field;
  /** The property that holds its name; where that is empty, there is no column. */
  readonly named?: string;
  /** Whether an empty name is one, too: so it is to the vendor in some stages. */
  readonly blank?: boolean;
  /** The list property that holds the names of as many columns: texts, or what entries hold under a key. */
  readonly each?: string | readonly [property: string, key: string];
  /** Only where this property is this value; the third says whether that is also what it is when it isn't set. */
  readonly when?: readonly [property: string, value: string, unset?: boolean];
  /** The property that holds its greatest length, and that length when it isn't set. */
  readonly sized?: readonly [property: string, unset: number];
  /** Whether it says that it is a copy: of a column of the last link in, or of itself. */
  readonly copyOf?: "link" | "itself";
}

/** What an added column comes to in a stage: none, one, or one for each name. */
export function addedTo(stage: ColumnStage, added: AddedColumn): Field[] {
  const { props } = stage;
  if (added.when && !holds(props, added.when)) return [];
  return namesOf(stage, added).map((name) => {
    const field = copied(added.column, name);
    const metadata: Record<string, unknown> = field.metadata;
    if (added.sized) {
      const [property, unset] = added.sized;
      const length = props[property] === undefined ? unset : props[property];
      if (length === null) delete metadata["max_length"];
      else metadata["max_length"] = typeof length === "string" ? wholeNumber(length) : length;
    }
    const link = stage.inputs.at(-1)?.name;
    if (added.copyOf === "link") metadata["source_field_id"] = `${link}.${name}`;
    if (added.copyOf === "itself") metadata["source_field_id"] = name;
    return field;
  });
}

function namesOf({ props }: ColumnStage, added: AddedColumn): readonly string[] {
  if (typeof added.each === "string") {
    return listOf(props, added.each).filter((name) => typeof name === "string");
  }
  if (added.each) return textsOf(props, ...added.each);
  if (added.named === undefined) return [added.column.name];
  if (added.blank && props[added.named] === "") return [""];
  return [textOf(props, added.named)].filter((name) => name !== undefined);
}

/** Whether a property is a value, by what the user has set or what it is when nobody does. */
export function holds(
  props: Readonly<Record<string, unknown>>,
  [property, value, unset = false]: readonly [string, string, boolean?],
): boolean {
  return props[property] === undefined ? unset : props[property] === value;
}

/** Digits are a number, in a schema; a parameter's name stays the text that it is. */
function wholeNumber(text: string): number | string {
  return /^-?\d+$/.test(text.trim()) ? Number(text) : text;
}
