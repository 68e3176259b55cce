import { frozenIdentity, isSpecanvilError, resolveSecrets, secret } from "specanvil";
import { batchFlow, connection, localConnection, type StageNode } from "specanvil/datastage";
import { type Property, propertiesOf, type Stage } from "specanvil/datastage/stage";
import type { Registry } from "./datastage/build-flow.js";
import type { Constants } from "./datastage/constants.js";
import { camel, ConformError, decode } from "./datastage/decode.js";
import { addFields } from "./datastage/fields.js";

/** A line of the vendor-side oracle of stages: one stage with its settings, and how many links it has. */
interface Line {
  readonly id?: unknown;
  readonly stage: string;
  readonly label?: string;
  readonly config?: Values;
  readonly inputs?: number;
  readonly outputs?: number;
  readonly refInputs?: number;
  readonly rejects?: number;
  readonly schema?: boolean | readonly (readonly [type: string, name: string, options: Values])[];
  readonly connection?: ConnectionLine;
  readonly wrapped?: Values;
  readonly rcp?: boolean;
}

type Values = Readonly<Record<string, unknown>>;

interface ConnectionLine {
  readonly set?: Values;
  readonly name?: string;
  readonly asset_id?: string;
  readonly project_id?: string;
}

/** Answers one line: the node of the stage in the document, or the rule by which it is refused. */
export async function answerStage(text: string, registry: Registry): Promise<string> {
  let id: unknown = null;
  try {
    const line = parse(text);
    id = line.id ?? null;
    return JSON.stringify({ id, ok: await nodeOf(line, registry) });
  } catch (error) {
    if (!isSpecanvilError(error) && !(error instanceof ConformError)) throw error;
    return JSON.stringify({ id, refused: { code: error.code, message: error.message } });
  }
}

function parse(text: string): Line {
  try {
    const line = JSON.parse(text) as Line | null;
    if (typeof line === "object" && line !== null && typeof line.stage === "string") return line;
  } catch {
    // Told below.
  }
  throw new ConformError("INPUT", "The line is no JSON object with the name of a stage.");
}

const usualSchema = [
  ["INTEGER", "A", {}],
  ["VARCHAR", "B", { length: 20 }],
] as const;

/** The stage between sources and targets of a row each, as the oracle builds it. */
async function nodeOf(line: Line, registry: Registry): Promise<unknown> {
  const { constants } = registry;
  const { label = "STAGE", schema = true, config = {} } = line;
  const find = (name: string): Stage => {
    const stage = registry.stage(name);
    if (stage !== undefined) return stage;
    throw new ConformError("STAGE", `There is no stage ${name}.`);
  };
  const stage = find(line.stage);
  const flow = batchFlow("f", { identity: frozenIdentity(), runtimeColumnPropagation: line.rcp });
  const props = propsOf(stage, config, constants);
  // Said of the whole flow, it replaces what was said of the stage.
  if (line.rcp) delete props["runtimeColumnPropagation"];
  if (line.wrapped !== undefined) props["wrapped"] = wrappedOf(line.wrapped);
  const node = flow.add(stage, label, props) as unknown as StageNode;
  connect(node, stage, line.connection, registry);
  const columns = schema === true ? usualSchema : schema === false ? [] : schema;
  const options = (name: string) => ({
    name,
    ...(schema !== false && {
      schema: (made: Parameters<typeof addFields>[0]) =>
        addFields(
          made,
          columns.map(([type, column, keywords]) => ({ type, name: column, ...keywords })),
          constants,
        ),
    }),
  });
  const any = (kind: string, name: string): Linkable =>
    flow.add(find(kind), name) as unknown as Linkable;
  const own = node as unknown as Linkable;
  for (const at of times(line.inputs))
    any("Row Generator", `IN_${at}`).linkTo(own, options(`in${at}`));
  for (const at of times(line.refInputs)) {
    any("Row Generator", `REF_${at}`).linkTo(own, { ...options(`ref${at}`), type: "REFERENCE" });
  }
  for (const at of times(line.outputs)) own.linkTo(any("Peek", `OUT_${at}`), options(`out${at}`));
  for (const at of times(line.rejects)) own.rejectTo(any("Peek", `REJ_${at}`), options(`rej${at}`));
  const document = (await resolveSecrets(flow.toDocument())) as unknown as Document;
  return document.pipelines[0]?.nodes.find(({ app_data }) => app_data?.ui_data?.label === label);
}

interface Linkable {
  linkTo(target: Linkable, options: object): unknown;
  rejectTo(target: Linkable, options: object): unknown;
}

interface Document {
  readonly pipelines: readonly {
    readonly nodes: readonly {
      readonly app_data?: { readonly ui_data?: { readonly label?: string } };
    }[];
  }[];
}

function times(count = 0): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

function connect(
  node: StageNode,
  stage: Stage,
  line: ConnectionLine | undefined,
  registry: Registry,
): void {
  if (line === undefined) return;
  if (line.set === undefined) {
    const { asset_id = "", project_id = "", name = "" } = line;
    node.useConnection(connection(asset_id, { projectId: project_id, name }));
    return;
  }
  const kind = registry.connection(stage.connection ?? "");
  if (kind === undefined) throw new ConformError("CONNECTION", `${stage.name} has no connection.`);
  const props = propsOf(kind, line.set, registry.constants);
  for (const { name, type } of propertiesOf(kind).values()) {
    const value = props[name];
    if (type === "secret" && typeof value === "string") props[name] = secret.value(value);
  }
  if (line.name !== undefined) props["name"] = line.name;
  node.useConnection(localConnection(kind, props as never));
}

function wrappedOf({
  id = "wrapped-asset",
  name,
  inputs = 1,
  outputs = 1,
  properties = [],
}: Values): Values {
  const all = properties as readonly Values[];
  return {
    ...{ id, name: name ?? "W", inputs, outputs },
    properties: all.map((each) => ({
      name: each["property_name"],
      default: each["default_value"],
      conversion: each["conversion"],
    })),
  };
}

/** Settings by the names that properties have here, values as users write them. */
function propsOf(
  described: Parameters<typeof propertiesOf>[0],
  config: Values,
  constants: Constants,
): Record<string, unknown> {
  const known = propertiesOf(described);
  return Object.fromEntries(
    Object.entries(config).map(([attribute, coded]) => {
      const name = camel(attribute.replace(/_$/, ""));
      const property = known.get(name);
      if (property !== undefined && "when" in described) refuseText(property, coded);
      return [name, valueOf(coded, property, constants)];
    }),
  );
}

/**
 * The vendor's SDK tells a constant of an enum from its text: conditions hold for one and not for the other. Here they are
 * the same.
 */
function refuseText({ name, names }: Property, coded: unknown): void {
  if (typeof coded !== "object" || coded === null || !("$raw" in coded) || names === undefined)
    return;
  if (!Object.values(names).some((value) => value === coded.$raw)) return;
  throw new ConformError("ENUM_TEXT", `${name} is given a text in the place of a constant.`);
}

/** A value of a property: constants are written by their names, too. */
function valueOf(coded: unknown, property: Property | undefined, constants: Constants): unknown {
  const names = property?.type === "enum" ? property.names : undefined;
  if (typeof coded !== "string" || names === undefined) return decode(coded, constants, names);
  if (Object.values(names).some((value) => value === coded)) return coded;
  return Object.hasOwn(names, coded) ? names[coded] : coded;
}
