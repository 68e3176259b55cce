import type { Encoder } from "./encoder.js";

/** A boolean or an integer as text: `true`, `7`. */
export const text: Encoder = (value) => {
  const plain = value as boolean | number | null;
  return plain === null ? plain : String(plain);
};
