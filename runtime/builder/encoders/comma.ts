import type { Encoder } from "./encoder.js";

/** The items of a list with commas between. */
export const comma: Encoder = String;
