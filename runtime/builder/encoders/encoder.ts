import type { Value } from "../descriptor.js";

/** A named function from values to what is sent: the closed list of definitions leads to these. */
export type Encoder = (value: Value) => Value;
