import type { Encoder, Value } from "../descriptor.js";

/** The items of a list, each once, where it stood first. */
export const unique: Encoder = (value) => [...new Set((value ?? []) as readonly Value[])];
