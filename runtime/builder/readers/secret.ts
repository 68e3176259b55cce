import { isSecret } from "../../secret/is-secret.js";
import type { ArgumentType } from "../descriptor.js";
import { refuse } from "../refuse.js";

export const secret: ArgumentType = {
  read: (place, value) =>
    isSecret(value) ? value : refuse(place, "takes a secret: secret.env(name)"),
};
