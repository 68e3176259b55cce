import type { ArgumentType } from "../descriptor.js";
import { refuse } from "../refuse.js";

export const boolean: ArgumentType = {
  type: "boolean",
  read: (place, value) => (typeof value === "boolean" ? value : refuse(place, "takes a boolean")),
};
