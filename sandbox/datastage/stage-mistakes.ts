import type { Json, JsonObject } from "../json.js";
import { type PropertyDefinition, type Role, roles, stageDefinition } from "./definitions.js";

/** A stage of a flow document, as far as its definition tells what it may be. */
export interface StageNode {
  readonly op?: string | null;
  readonly parameters?: JsonObject | null;
  readonly inputs?: readonly { readonly parameters?: JsonObject | null }[] | null;
  readonly outputs?: readonly { readonly parameters?: JsonObject | null }[] | null;
  readonly app_data?: { readonly datastage?: JsonObject | null } | null;
  readonly connection?: { readonly properties?: JsonObject | null } | null;
}

export interface StageMistake {
  readonly code: string;
  readonly description: string;
}

/** What a stage's definition forbids. @param links how many of each role it has */
export function stageMistakes(
  node: StageNode,
  links: Readonly<Record<Role, number>>,
): readonly StageMistake[] {
  const op = node.op ?? "";
  // An operator of the project's own: what it takes stands in its asset.
  if (node.app_data?.datastage?.["custom_optype"] !== undefined) return [];
  const definition = stageDefinition(op);
  if (definition === undefined) {
    return [{ code: "STAGE_UNKNOWN", description: `There is no kind of stages ${quoted(op)}.` }];
  }
  const { label, properties, encoded } = definition;
  const set = parametersOf(node);
  return [
    ...roles.flatMap((role) => wrongLinks(role, links[role], definition.links[role], label)),
    ...set.flatMap(([name, value]) => {
      const property = properties.get(name);
      if (property !== undefined) return wrongValue(name, property, value);
      if (encoded.has(name)) return [];
      const description = `${label} has no property ${quoted(name)}${meant(name, properties)}.`;
      return [{ code: "PROPERTY_UNKNOWN", description }];
    }),
    ...missing(properties, new Map(set), links, label),
  ];
}

const words: Readonly<Record<Role, string>> = {
  in: "input",
  out: "output",
  reference: "reference input",
  reject: "reject output",
};

function wrongLinks(
  role: Role,
  count: number,
  [least, most]: readonly [number, number],
  label: string,
): StageMistake[] {
  if (count >= least && count <= most) return [];
  const range =
    least === most
      ? `${least}`
      : most === Number.POSITIVE_INFINITY
        ? `${least} or more`
        : `${least} to ${most}`;
  const what = range === "1" ? words[role] : `${words[role]}s`;
  const description = `${label} takes ${range} ${what}, and has ${count}.`;
  return [{ code: "LINK_COUNT", description }];
}

function wrongValue(
  name: string,
  { type, values, fallback }: PropertyDefinition,
  value: Json,
): StageMistake[] {
  if (isOpen(value) || value === fallback) return [];
  const wanted = values === undefined ? wantedOf(type, value) : wantedAmong(values, value);
  if (wanted === undefined) return [];
  const description = `The property ${quoted(name)} is ${wanted}, not ${quoted(value)}.`;
  return [{ code: "PROPERTY_VALUE", description }];
}

/** Whether it says nothing that could be wrong here: it is empty, or a parameter of the flow gives it. */
function isOpen(value: Json): boolean {
  return (
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (typeof value === "string" && /#[^#\s]+#/.test(value))
  );
}

function wantedAmong(values: ReadonlySet<Json>, value: Json): string | undefined {
  // Of one alone, it is a default beside which columns may stand.
  if (values.size === 1 || typeof value === "object") return undefined;
  const texts = [...values].map(String);
  return texts.includes(String(value)) ? undefined : `one of ${shortened(texts)}`;
}

const flags: ReadonlySet<Json> = new Set<Json>([true, false, 0, 1, "true", "false", "0", "1"]);

function wantedOf(type: string, value: Json): string | undefined {
  const isNumber =
    typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
  if (type === "integer")
    return isNumber && !String(value).includes(".") ? undefined : "an integer";
  if (type === "number") return isNumber ? undefined : "a number";
  if (type === "boolean") return flags.has(value) ? undefined : "true or false";
  return undefined;
}

function missing(
  properties: ReadonlyMap<string, PropertyDefinition>,
  set: ReadonlyMap<string, Json>,
  links: Readonly<Record<Role, number>>,
  label: string,
): StageMistake[] {
  return [...properties].flatMap(([name, { mandatory }]) => {
    const isAsked =
      mandatory === "anywhere" ||
      (mandatory === "source" && links.out > 0) ||
      (mandatory === "target" && links.in > 0);
    if (!isAsked || !isEmpty(set.get(name))) return [];
    const description = `${label} needs the property ${quoted(name)}.`;
    return [{ code: "PROPERTY_MISSING", description }];
  });
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "";
}

/** What stands in the node, its ports and its connection. */
function parametersOf({ parameters, inputs, outputs, connection }: StageNode): [string, Json][] {
  const ports = [...(inputs ?? []), ...(outputs ?? [])].map((port) => port.parameters);
  return [parameters, ...ports, connection?.properties].flatMap((part) =>
    Object.entries(part ?? {}),
  );
}

/** The property that a wrong name may have been meant for: the same but for case and signs. */
function meant(name: string, properties: ReadonlyMap<string, unknown>): string {
  const bare = (text: string): string => text.replace(/[^a-z0-9]/gi, "").toLowerCase();
  const found = [...properties.keys()].find((known) => bare(known) === bare(name));
  return found === undefined ? "" : `; there is ${quoted(found)}`;
}

function shortened(texts: readonly string[]): string {
  const shown = texts.slice(0, 10).map(quoted).join(", ");
  return texts.length > 10 ? `${shown} and ${texts.length - 10} others` : shown;
}

function quoted(value: Json): string {
  return JSON.stringify(value).slice(0, 80);
}
