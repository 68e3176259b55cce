import type { ArgumentType } from "../descriptor.js";
import { refuse } from "../refuse.js";

export const boolean: ArgumentType = {
  read: (place, value) => (typeof value === "boolean" ? value : refuse(place, "takes a boolean")),
};
