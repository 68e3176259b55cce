import type { Encoder, Value } from "../descriptor.js";

type Parts = { readonly [name: string]: Value };

/** `then` or `else`, by whether `if` is true. */
export const choose = ((value: Parts) => (value.if ? value.then : value.else)) as Encoder;

/** Whether any of the parts is true. */
export const any = ((value: Parts) => Object.values(value).some(Boolean)) as Encoder;
