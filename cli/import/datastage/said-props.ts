import { batchFlow, type StageNode } from "specanvil/datastage";
import {
  type Constraints,
  constraints,
  type Lookups,
  lookups,
  type Shaped,
  shapes,
} from "specanvil/datastage/encoders";
import { type Property, propertiesOf, type Props, type Stage } from "specanvil/datastage/stage";
import type { DocumentIndex, LinkParts } from "./document-index.js";
import { unshaped } from "./unshaped.js";

type Entry = Readonly<Record<string, unknown>>;

/**
 * What a user would set on a stage to have what its node holds: without what follows from its links and columns, and what
 * stands there anyway, with lists as users write them.
 */
export function saidProps(node: StageNode, index: DocumentIndex): Props {
  const { stage } = node;
  const bare = bareParameters(stage);
  const all = [...propertiesOf(stage).values()];
  const byWire = new Map(all.map((each) => [each.wire, each]));
  // What always stands there is said by nobody, whatever properties it may be said by.
  const always = new Set(all.flatMap(({ views, wire }) => (views.includes("a") ? [wire] : [])));
  const isBare = ({ wire, views }: Property, value: unknown): boolean =>
    (views === "p" || always.has(wire)) && Object.hasOwn(bare, wire) && bare[wire] === value;
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node.props)) {
    const property = propertiesOf(stage).get(name);
    if (property && !isOfPorts(property) && !isBare(property, value)) props[name] = value;
  }
  for (const step of stage.encode ?? []) {
    const { in: wire, at = "node" } = step as unknown as Shaped;
    const property = byWire.get(wire);
    if (property === undefined) continue;
    if (step.rule === shapes && at === "node") {
      const said = allUnshaped(props[property.name], (step as unknown as Shaped).shape);
      if (said) props[property.name] = said;
    } else if (step.rule === constraints || step.rule === lookups) {
      const entries = ofLinks(step as unknown as Constraints | Lookups, node, index);
      const said = allUnshaped(entries, shapeOf(stage, wire));
      if (said && said.length > 0) props[property.name] = said;
    }
  }
  return props;
}

/** What follows from the links, and only their ports hold. */
function isOfPorts({ views }: Property): boolean {
  return views !== "" && !/[^io]/.test(views);
}

const known = new WeakMap<Stage, Entry>();

/** What the node of a stage holds on which nothing is set. */
function bareParameters(stage: Stage): Entry {
  const found = known.get(stage);
  if (found) return found;
  const flow = batchFlow("bare");
  flow.add(stage, "bare");
  const made = flow.toDocument().pipelines[0]?.nodes[0]?.parameters ?? {};
  known.set(stage, made);
  return made;
}

function shapeOf({ encode = [] }: Stage, wire: string): Shaped["shape"] {
  const step = encode.find((one) => one.rule === shapes && one["in"] === wire);
  return (step as unknown as Shaped | undefined)?.shape ?? {};
}

function allUnshaped(value: unknown, shape: Shaped["shape"]): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const said = (value as unknown[]).map((item) => unshaped(item, shape));
  return said.includes(undefined) ? undefined : said;
}

/** A list for all links, from what the port of each holds. */
function ofLinks(
  step: Constraints | Lookups,
  node: StageNode,
  index: DocumentIndex,
): readonly Entry[] {
  if (step.rule === constraints) {
    const { link, parameters } = step as Constraints;
    return index.leaving(node).flatMap((each) => {
      const parts = index.read(each);
      const entry = pick(parts?.output?.parameters, Object.keys(parameters));
      return parts && entry ? [{ [link]: parts.link.link_name, ...entry }] : [];
    });
  }
  const { in: wire, link, parameters } = step as Lookups;
  const entering = index.entering(node.id);
  const primary = entering.findLast((each) => each.link.type_attr === "PRIMARY")?.link.link_name;
  return entering.flatMap((parts) => {
    const entry = pick(parts.input.parameters, [...parameters, wire]);
    if (entry === undefined || parts.link.type_attr !== "REFERENCE") return [];
    const { [wire]: keys, ...rest } = entry;
    return [{ [link]: parts.link.link_name, ...rest, derivations: keysOf(keys, `${primary}.`) }];
  });
}

function pick(
  parameters: LinkParts["input"]["parameters"],
  keys: readonly string[],
): Entry | undefined {
  const entries = keys.flatMap((key) =>
    parameters && Object.hasOwn(parameters, key) ? [[key, parameters[key]]] : [],
  );
  return entries.length > 0 ? (Object.fromEntries(entries) as Entry) : undefined;
}

function keysOf(keys: unknown, primary: string): Entry[] {
  return (Array.isArray(keys) ? (keys as Entry[]) : []).map((each) => {
    const { parsedExpression, sourceColumn, keyType, columnName } = each;
    const source = typeof sourceColumn === "string" ? sourceColumn : "";
    const isPlain = parsedExpression === sourceColumn && source.startsWith(primary);
    return {
      keyColumn: columnName,
      ...(typeof parsedExpression === "string" && {
        keyExpression: isPlain ? source.slice(primary.length) : parsedExpression,
      }),
      keyType,
    };
  });
}
