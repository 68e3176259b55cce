import type { TypeModel } from "./types.js";

type Kind = TypeModel["kind"];

/** A named encoder that a definition may choose. */
export interface EncoderModel {
  /** The name under which the runtime exports it. */
  readonly binding: string;
  /** The same for a list, where that is another function. */
  readonly ofList?: string;
  /** The same for what is never null: a function of the language. */
  readonly ofGiven?: "String";
  /** The types of arguments that it takes; absent where it takes any. */
  readonly takes?: readonly Kind[];
  /** Its input may have any structure: what it gives is a text. */
  readonly writes?: true;
  /** What it gives has to be written by another one. */
  readonly gives?: "structure";
}

/** The closed list. */
export const encoders: { readonly [name: string]: EncoderModel } = {
  json: { binding: "json", writes: true },
  "json-compact": { binding: "jsonCompact", writes: true },
  python: { binding: "python", writes: true },
  comma: { binding: "comma", takes: ["list"] },
  text: { binding: "text", ofGiven: "String", takes: ["boolean", "integer"] },
  unique: { binding: "unique", takes: ["list"] },
  anchored: {
    ...{ binding: "anchored", ofList: "anchoredNames" },
    ...{ takes: ["list", "map"], gives: "structure" },
  },
  selection: {
    ...{ binding: "selection", ofList: "selectionNames" },
    ...{ takes: ["list", "map"], gives: "structure" },
  },
};
