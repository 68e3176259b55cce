import { type Encoder, encoding } from "./encoder.js";

/** The items of a list with commas between. */
export const comma: Encoder = (of) => encoding(of, String);
