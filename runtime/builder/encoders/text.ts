import type { Encoder } from "./encoder.js";

/** A boolean or an integer as text: `true`, `7`. */
export const text: Encoder = (value) => (value === null ? value : String(value));
