import { type Encoder, encoding } from "./encoder.js";

/** A boolean or an integer as text: `true`, `7`. */
export const text: Encoder = (of) =>
  encoding(of, (value) => (value === null ? value : String(value as boolean)));
