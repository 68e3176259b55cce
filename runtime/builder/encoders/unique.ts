import type { Value } from "../descriptor.js";
import type { Encoder } from "./encoder.js";

/** The items of a list, each once, where it stood first; an empty list where it is not given. */
export const unique: Encoder = (value) => [...new Set(value as readonly Value[] | null)];
