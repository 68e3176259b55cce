import type { TypeModel } from "./types.js";

type Kind = TypeModel["kind"];

/** A named encoder that a definition may choose. */
export interface EncoderModel {
  /** The name under which the runtime exports it. */
  readonly binding: string;
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
  text: { binding: "text", takes: ["boolean", "integer"] },
  unique: { binding: "unique", takes: ["list"] },
  anchored: { binding: "anchored", takes: ["list", "map"], gives: "structure" },
  selection: { binding: "selection", takes: ["list", "map"], gives: "structure" },
};
