import type { Encoder } from "./encoder.js";

/** A boolean or an integer as text, `true`, `7`; null where it is not given. */
export const text: Encoder = (value) => (value === null ? value : `${value as boolean}`);
