import { frozenIdentity } from "specanvil";
import {
  type BatchFlow,
  batchFlow,
  type Canvas,
  connection,
  type FlowNode,
  type Inside,
  type LinkOptions,
  localConnection,
  parameterSet,
  type Partitioning,
  type Rejecting,
  type SharedSubflow,
  type Source,
  type StageNode,
  subflow,
  type Target,
} from "specanvil/datastage";
import { type Connection, propertiesOf, type Stage } from "specanvil/datastage/stage";
import type { Constants } from "./constants.js";
import { camel, ConformError, configOf, secretly } from "./decode.js";
import { addFields } from "./fields.js";
import { optionsOf, optionsOfParameter, parameterOf } from "./settings.js";
import type { CommentLine, FlowLine, LinkLine, StageLine, SubflowLine } from "./flow-line.js";

/** Stages and connections by the vendor's names. */
export interface Registry {
  stage(name: string): Stage | undefined;
  connection(kind: string): Connection | undefined;
  readonly constants: Constants;
}

const project = "11111111-2222-4333-8444-555555555555";

/** The ids that the oracle's project gives to what is made in it, in turn. */
class Assets {
  #last = 0;

  next(): string {
    this.#last += 1;
    return `0000abcd-0000-4000-8000-${String(this.#last).padStart(12, "0")}`;
  }
}

type Nodes = Map<string, FlowNode>;

/** The flow that a line describes. */
export function buildFlow(line: FlowLine, registry: Registry): BatchFlow {
  const assets = new Assets();
  const connections = new Map(
    (line.connections ?? []).map(({ name }) => [
      name,
      connection(assets.next(), { projectId: project, name }),
    ]),
  );
  const sets = (line.parameters?.sets ?? []).map((set) =>
    parameterSet({
      name: set.name,
      description: set.description ?? "",
      assetId: assets.next(),
      projectId: project,
      parameters: (set.parameters ?? []).map(parameterOf),
      valueSets: (set.value_sets ?? []).map(({ name }) => name),
    }),
  );
  const subflows = line.subflows ?? [];
  const shared = new Map(
    subflows
      .filter(({ scope }) => scope === "shared")
      .map((each) => [each.label, sharedOf(each, registry, assets.next())] as const),
  );
  const flow = batchFlow(line.name, { identity: frozenIdentity(), ...optionsOf(line) });
  for (const set of sets) flow.useParameterSet(set);
  for (const { name, ...parameter } of line.parameters?.local ?? []) {
    flow.parameter(name, optionsOfParameter({ name, ...parameter }));
  }
  const nodes: Nodes = new Map();
  const propagates = line.runtime?.rcp === true;
  addStages(flow, line.stages, nodes, registry, connections, propagates);
  for (const { label, values = {} } of subflows) {
    const document = shared.get(label);
    if (document === undefined) continue;
    const use = flow.use(document, label);
    for (const [name, value] of Object.entries(values)) use.set(name, value);
    nodes.set(label, use);
  }
  addLinks(line.links, nodes, registry.constants, new Set(shared.keys()));
  for (const { label, scope = "local", nodes: labels = [] } of subflows) {
    if (scope === "local")
      nodes.set(
        label,
        flow.group(
          label,
          labels.map((each) => nodeOf(nodes, each)),
        ),
      );
  }
  for (const comment of line.comments ?? []) addComment(flow, comment, nodes);
  choose(flow, line.runtime ?? {});
  return flow;
}

function choose(flow: BatchFlow, runtime: NonNullable<FlowLine["runtime"]>): void {
  for (const [set, valueSet] of Object.entries(runtime.value_sets ?? {})) {
    flow.setRuntimeValueSet(set, valueSet);
  }
  for (const [path, value] of Object.entries(runtime.set_parameters ?? {})) {
    const [set = "", ...rest] = path.split(".");
    flow.setRuntimeParameterValue(set, rest.join("."), value);
  }
  for (const [name, value] of Object.entries(runtime.local_parameters ?? {})) {
    flow.setRuntimeLocalParameter(name, value);
  }
}

function nodeOf(nodes: Nodes, label: string): FlowNode {
  const node = nodes.get(label);
  if (node !== undefined) return node;
  throw new ConformError("LABEL", `Nothing is called ${label}.`);
}

function addStages(
  canvas: Canvas,
  lines: readonly StageLine[] = [],
  nodes: Nodes,
  registry: Registry,
  connections: ReadonlyMap<string, ReturnType<typeof connection>>,
  propagates: boolean,
): void {
  for (const line of lines) {
    const stage = registry.stage(line.type);
    if (stage === undefined) throw new ConformError("STAGE", `There is no stage ${line.type}.`);
    const kind = registry.connection(stage.connection ?? "");
    const { props, connection: own } = configOf(stage, kind, line.config ?? {}, registry.constants);
    // Said of the whole flow, it replaces what was said of a stage.
    if (propagates) delete props["runtimeColumnPropagation"];
    if (line.wrapped_stage_name !== undefined) props["wrappedStageName"] = line.wrapped_stage_name;
    const node = canvas.add(stage, line.label as string, props) as unknown as StageNode;
    nodes.set(line.label as string, node);
    if (line.connection !== undefined) {
      node.useConnection(connections.get(line.connection) as never);
    } else if (Object.keys(own).length > 0) useLocal(node, stage, own, kind);
    if (line.x !== undefined || line.y !== undefined) node.at(line.x ?? 0, line.y ?? 0);
  }
}

function useLocal(
  node: StageNode,
  stage: Stage,
  own: Readonly<Record<string, unknown>>,
  kind: Connection | undefined,
): void {
  if (kind === undefined) throw new ConformError("CONNECTION", `${stage.name} has no connection.`);
  const known = propertiesOf(kind);
  const props = Object.entries(own).map(([name, value]) => [
    name,
    known.get(name)?.type === "secret" ? secretly(value) : value,
  ]);
  node.useConnection(localConnection(kind, Object.fromEntries(props) as never));
}

function addLinks(
  lines: readonly LinkLine[] = [],
  nodes: Nodes,
  constants: Constants,
  shared: ReadonlySet<string> = new Set(),
): void {
  for (const line of lines) {
    const source = nodeOf(nodes, line.from) as Source & Rejecting;
    const target = nodeOf(nodes, line.to) as Target;
    const { fields } = line;
    const options: LinkOptions = {
      name: line.name,
      // The vendor says nothing where the line doesn't; here, the only entry is meant.
      mapTo: line.map_to ?? (shared.has(line.to) ? null : undefined),
      mapFrom: line.map_from ?? (shared.has(line.from) ? null : undefined),
      partitioning: partitioningOf(line),
      ...(fields && { schema: (columns) => addFields(columns, fields, constants) }),
    };
    const type = (line.type ?? "PRIMARY").toUpperCase() as "PRIMARY" | "REFERENCE" | "REJECT";
    if (type === "REJECT") source.rejectTo(target, options);
    else source.linkTo(target, { ...options, type });
  }
}

function partitioningOf({ partitioning }: LinkLine): Partitioning | undefined {
  if (!partitioning) return undefined;
  const { type, sort, stable, unique, keys = [] } = partitioning;
  return {
    type,
    sort: sort ?? undefined,
    stable: stable ?? undefined,
    unique: unique ?? undefined,
    keys: keys.map((key) => ({
      column: key.key_col,
      sorting: key.sorting,
      caseSensitive: key.case_sensitive,
      order: key.sort_order as "asc",
      ebcdic: key.ebcdic,
    })),
  } as Partitioning;
}

function addComment(
  flow: BatchFlow,
  { kind, text, to = [], format = {} }: CommentLine,
  nodes: Nodes,
): void {
  const style = Object.fromEntries(
    Object.entries(format).map(([key, value]) => [camel(key), value]),
  );
  const comment = kind === "annotation" ? flow.annotate(text, style) : flow.comment(text);
  comment.about(...to.map((label) => nodeOf(nodes, label)));
}

function sharedOf(line: SubflowLine, registry: Registry, id: string): SharedSubflow {
  const name = line.name ?? line.label;
  const url = `/data_intg/v3/data_intg_flows/subflows/${id}?project_id=${project}`;
  const made = subflow(name, { identity: frozenIdentity(), asset: { url, pipelineId: id } });
  for (const parameter of line.local_parameters ?? []) {
    made.parameter(parameter.name, optionsOfParameter(parameter));
  }
  const nodes: Nodes = new Map();
  for (const label of line.entries ?? []) nodes.set(label, (made as Inside).entry(label));
  addStages(made, line.stages, nodes, registry, new Map(), false);
  for (const label of line.exits ?? []) nodes.set(label, made.exit(label));
  addLinks(line.links, nodes, registry.constants);
  return made;
}
