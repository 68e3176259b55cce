import { isSecret } from "../../secret/is-secret.js";
import { propertiesOf, type Property } from "./properties.js";
import type { Connection, Stage } from "./descriptor.js";
import type { Props } from "./stage-parts.js";
import { isReference } from "./value.js";

/** What is wrong with a property that a user sets. */
export interface PropertyProblem {
  readonly property: string;
  /** `unlisted` is a text that the vendor doesn't list and takes all the same. */
  readonly rule: "unknown" | "value" | "unlisted";
  /** The end of a sentence about the property: `takes true or false`. */
  readonly message: string;
}

const kinds: {
  readonly [type: string]: readonly [what: string, test: (value: unknown) => boolean];
} = {
  string: ["takes a text", (value) => typeof value === "string"],
  int: ["takes an integer", isInteger],
  float: ["takes a number", isNumber],
  bool: ["takes true or false", (value) => typeof value === "boolean"],
  list: ["takes a list", Array.isArray],
  map: ["takes an object", (value) => typeof value === "object" && !Array.isArray(value)],
  secret: ["takes a secret: secret.env(name)", isSecret],
};

function isInteger(value: unknown): boolean {
  return Number.isSafeInteger(value) || (typeof value === "string" && /^-?\d+$/.test(value));
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value) || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
}

/** What the types of a stage's or connection's properties forbid, for callers whom no compiler tells. */
export function checkProps(described: Stage | Connection, props: Props): PropertyProblem[] {
  const known = propertiesOf(described);
  return Object.entries(props).flatMap(([name, value]): PropertyProblem[] => {
    if (value === undefined) return [];
    const property = known.get(name);
    if (property === undefined) {
      return [{ property: name, rule: "unknown", message: "is no property of it" }];
    }
    const found = value === null ? undefined : mistake(property, value);
    return found === undefined ? [] : [{ property: name, ...found }];
  });
}

type Mistake = Pick<PropertyProblem, "rule" | "message">;

function mistake({ type, names }: Property, value: unknown): Mistake | undefined {
  if (isReference(value)) return undefined;
  if (type === "inputs" || type === "outputs") {
    return { rule: "value", message: "is counted from the links" };
  }
  if (type !== "enum") {
    const [message = "", test] = kinds[type] ?? [];
    return test?.(value) === false ? { rule: "value", message } : undefined;
  }
  const values = Object.values(names ?? {});
  const isOne = (item: unknown) => values.some((one) => one === item);
  if (isOne(value)) return undefined;
  if (names === undefined && typeof value === "string") return undefined;
  const message =
    values.length === 0
      ? "takes a text"
      : `takes one of ${values.map((one) => JSON.stringify(one)).join(", ")}`;
  // Some enums of the vendor's stand for any number of their values; which do isn't said.
  const isLoose = typeof value === "string" || (Array.isArray(value) && value.every(isOne));
  return { rule: isLoose ? "unlisted" : "value", message };
}
