import { secret } from "specanvil";
import { type Property, propertiesOf, type Stage } from "specanvil/datastage/stage";

/** A line that the door can't turn into a flow; its codes are no part of the library. */
export class ConformError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = `CONFORM_${code}`;
  }
}

export function camel(name: string): string {
  return name
    .replace(/_$/, "")
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

type Names = Property["names"];

/** A value in the oracle's coding: constants of enums, objects of models, and plain JSON. */
export function decode(value: unknown, names?: Names): unknown {
  if (Array.isArray(value)) return value.map((each) => decode(each, names));
  if (typeof value !== "object" || value === null) return value;
  const coded = value as {
    readonly $enum?: string;
    readonly $complex?: string;
    readonly args?: object;
  };
  if (coded.$enum !== undefined) return memberOf(coded.$enum, names);
  if (coded.$complex !== undefined) {
    const entries = Object.entries(coded.args ?? {});
    return Object.fromEntries(entries.map(([key, part]) => [camel(key), decode(part)]));
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decode(part)]));
}

/** Constants whose names aren't their values, where no property tells: the vendor cleans values up to names. */
const values: Readonly<Record<string, string | number | boolean>> = {
  comma: ",",
  tab: "\\t",
  space: " ",
  period: ".",
  zero: 0,
  one: 1,
  two: 2,
  four: 4,
  microseconds_and_timezone: "microseconds,timezone",
};

function memberOf(coded: string, names: Names): unknown {
  const name = coded.split(".").at(-1) ?? "";
  if (names && Object.hasOwn(names, name)) return names[name];
  return values[name] ?? name;
}

export interface Config {
  readonly props: Record<string, unknown>;
  /** What is set on a connection of its own. */
  readonly connection: Record<string, unknown>;
}

/** The settings of a stage by the names that properties have here. */
export function configOf(stage: Stage, config: Readonly<Record<string, unknown>>): Config {
  const known = propertiesOf(stage);
  const found: Config = { props: {}, connection: {} };
  for (const [path, value] of Object.entries(config)) {
    const [first = "", second] = path.split(".");
    if (second !== undefined && first === "connection") {
      found.connection[camel(second)] = decode(value);
      continue;
    }
    const name = camel(path);
    found.props[name] = decode(value, known.get(name)?.names);
  }
  return found;
}

/** A secret of a connection is a secret here; the vendor has it as a text. */
export function secretly(value: unknown): unknown {
  return typeof value === "string" ? secret.value(value) : value;
}
