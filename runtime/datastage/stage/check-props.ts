import { isSecret } from "../../secret/is-secret.js";
import { propertiesOf, type Property } from "./properties.js";
import type { Connection, Stage } from "./descriptor.js";
import type { Props } from "./stage-parts.js";
import { isReference } from "./value.js";

/** What is wrong with a property that a user sets. */
export interface PropertyProblem {
  readonly property: string;
  readonly rule: "unknown" | "value";
  /** The end of a sentence about the property: `takes true or false`. */
  readonly message: string;
}

const kinds: {
  readonly [type: string]: readonly [what: string, test: (value: unknown) => boolean];
} = {
  string: ["takes a text", (value) => typeof value === "string"],
  int: ["takes an integer", Number.isSafeInteger],
  float: ["takes a number", Number.isFinite],
  bool: ["takes true or false", (value) => typeof value === "boolean"],
  list: ["takes a list", Array.isArray],
  map: ["takes an object", (value) => typeof value === "object" && !Array.isArray(value)],
  secret: ["takes a secret: secret.env(name)", isSecret],
};

/** What the types of a stage's or connection's properties forbid, for callers whom no compiler tells. */
export function checkProps(described: Stage | Connection, props: Props): PropertyProblem[] {
  const known = propertiesOf(described);
  return Object.entries(props).flatMap(([name, value]): PropertyProblem[] => {
    const property = known.get(name);
    if (property === undefined) {
      return [{ property: name, rule: "unknown", message: "is no property of it" }];
    }
    const message = value === undefined || value === null ? undefined : mistake(property, value);
    return message === undefined ? [] : [{ property: name, rule: "value", message }];
  });
}

function mistake({ type, names }: Property, value: unknown): string | undefined {
  if (isReference(value)) return undefined;
  if (type === "inputs" || type === "outputs") return "is counted from the links";
  if (type !== "enum") {
    const [what, test] = kinds[type] ?? [];
    return test?.(value) === false ? what : undefined;
  }
  if (names === undefined) return typeof value === "string" ? undefined : "takes a text";
  const values = Object.values(names);
  if (values.some((known) => known === value)) return undefined;
  return `takes one of ${values.map((known) => JSON.stringify(known)).join(", ")}`;
}
