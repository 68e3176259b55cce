import type { Encoder } from "../descriptor.js";

/** The items of a list with commas between. */
export const comma: Encoder = String;
