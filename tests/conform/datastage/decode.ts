import { secret } from "specanvil";
import {
  type Connection,
  type Property,
  propertiesOf,
  type Stage,
} from "specanvil/datastage/stage";
import type { Constants } from "./constants.js";

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

/** A value in an oracle's coding: constants of enums, objects of models, and plain JSON. */
export function decode(coded: unknown, constants: Constants, names?: Property["names"]): unknown {
  if (Array.isArray(coded)) return coded.map((each) => decode(each, constants, names));
  if (typeof coded !== "object" || coded === null) return coded;
  const { $raw, $enum, $complex, $model = $complex, args } = coded as Readonly<Coded>;
  if ("$raw" in coded) return $raw;
  if ($enum !== undefined) {
    const member = $enum.split(".").at(-1) ?? "";
    return names && Object.hasOwn(names, member) ? names[member] : (constants($enum) ?? member);
  }
  const entries = Object.entries($model === undefined ? coded : (args ?? {}));
  return Object.fromEntries(
    entries.map(([key, part]) => [
      $model === undefined ? key : camel(key),
      decode(part, constants),
    ]),
  );
}

interface Coded {
  readonly $raw?: unknown;
  readonly $enum?: string;
  /** One oracle's word for a model, and the other's. */
  readonly $model?: string;
  readonly $complex?: string;
  readonly args?: object;
}

export interface Config {
  readonly props: Record<string, unknown>;
  /** What is set on a connection of its own. */
  readonly connection: Record<string, unknown>;
}

/** The settings of a stage and of its own connection, by the names that properties have here. */
export function configOf(
  stage: Stage,
  connection: Connection | undefined,
  config: Readonly<Record<string, unknown>>,
  constants: Constants,
): Config {
  const found: Config = { props: {}, connection: {} };
  for (const [path, value] of Object.entries(config)) {
    const [first = "", second] = path.split(".");
    const isOwn = second !== undefined && first === "connection";
    const [into, described] = isOwn ? [found.connection, connection] : [found.props, stage];
    const name = camel(isOwn ? second : path);
    into[name] = decode(value, constants, described && propertiesOf(described).get(name)?.names);
  }
  return found;
}

/** A secret of a connection is a secret here; the vendor has it as a text. */
export function secretly(value: unknown): unknown {
  return typeof value === "string" ? secret.value(value) : value;
}
