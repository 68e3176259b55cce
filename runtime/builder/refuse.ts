import { BuilderError, type BuilderRule } from "../errors.js";

/** @throws BuilderError in any case */
export function refuse(place: string, what: string, rule: BuilderRule = "ARGUMENT_TYPE"): never {
  throw new BuilderError(rule, place, what);
}

/** The same for a value of the right type. */
export function refuseValue(place: string, what: string): never {
  refuse(place, what, "ARGUMENT_VALUE");
}
