import { known } from "../../diagnostics/known.js";
import type { Path } from "../../load/source-document.js";
import type { Definition } from "../../validate/definitions.js";
import type { ConnectionSource, GroupSource, StageSource } from "../../validate/stage-schema.js";
import { pascal } from "../names.js";
import type { Report } from "../report.js";
import type { AskedProperties } from "./asked-properties.js";
import { allConditions, modelConditions } from "./conditions-model.js";
import { allProperties, ignoredProperties, usedGroups } from "./described-model.js";
import { modelShapes } from "./parts-model.js";
import { modelProperties, type PropertyScope } from "./property-model.js";
import { rules, type RuleSlot } from "./rules.js";
import type {
  ConnectionModel,
  GroupModel,
  RangeModel,
  RuleModel,
  StageEnumModel,
  StageModel,
} from "./types.js";

/** What the definitions of stages of one platform share. */
export interface StageScope {
  readonly enums: Map<string, StageEnumModel>;
  readonly groups: Map<string, GroupModel>;
  readonly connections: Map<string, ConnectionModel>;
  /** The module of each name of data. */
  readonly data: Map<string, string>;
  readonly asked: AskedProperties;
}

const nobody: ReadonlySet<string> = new Set();

export function modelGroup(
  { source, document, folder }: Definition<GroupSource>,
  scope: StageScope,
  enums: readonly StageEnumModel[],
  report: Report,
): GroupModel {
  const asked = scope.asked.get(source) ?? nobody;
  const inner = { ...scope, asked, shapes: new Map<string, never>(), for: source.for ?? "user" };
  return {
    kind: "group",
    name: source.name,
    from: document.from,
    module: folder + source.name,
    type: pascal(source.name),
    doc: source.doc,
    place: source.first ? "first" : source.last ? "last" : "among",
    properties: [
      ...modelProperties(source.properties, inner, ["properties"], report),
      ...ignoredProperties(source.ignored),
    ],
    when: modelConditions({ properties: source.properties }, undefined, report),
    enums,
  };
}

export function modelConnection(
  { source, document, folder }: Definition<ConnectionSource>,
  scope: StageScope,
  enums: readonly StageEnumModel[],
  report: Report,
): ConnectionModel {
  const inner: PropertyScope = { ...scope, asked: nobody, shapes: new Map(), for: "user" };
  const groups = usedGroups(source, scope.groups, report);
  const properties = modelProperties(source.properties, inner, ["properties"], report);
  const last = modelProperties(source.last, inner, ["last"], report);
  allProperties(source, groups, [...properties, ...last], report);
  return {
    kind: "connection",
    name: source.name,
    from: document.from,
    module: folder + source.name,
    type: `${pascal(source.name)}Connection`,
    label: source.label,
    doc: source.doc,
    datasource: source.datasource,
    groups,
    without: source.without ?? [],
    properties,
    last,
    enums,
  };
}

export function modelStage(
  { source, document, folder }: Definition<StageSource>,
  scope: StageScope,
  enums: readonly StageEnumModel[],
  report: Report,
): StageModel {
  const asked = scope.asked.get(source) ?? nobody;
  // Conditions ask for properties, and never for the parts of what these hold.
  const shapes = modelShapes(source.models, { ...scope, asked: nobody, for: "user" }, report);
  const inner: PropertyScope = { ...scope, asked, shapes, for: "user" };
  const groups = usedGroups(source, scope.groups, report);
  const first = modelProperties(source.first, inner, ["first"], report);
  const properties = [
    ...modelProperties(source.properties, inner, ["properties"], report),
    ...ignoredProperties(source.ignored),
  ];
  const all = allProperties(source, groups, [...first, ...properties], report);
  const { connection } = source;
  if (connection !== undefined && !scope.connections.has(connection)) {
    const hint = known(scope.connections.keys(), connection);
    report.add(["connection"], "unknown-connection", `There is no connection ${connection}.`, hint);
  }
  return {
    kind: "stage",
    name: source.name,
    from: document.from,
    module: folder + source.name,
    type: pascal(source.name),
    label: source.label,
    doc: source.doc,
    op: source.op,
    form: source.type,
    image: source.image,
    links: {
      in: modelRange(source, "in", report),
      out: modelRange(source, "out", report),
      reference: modelRange(source, "reference", report),
      reject: modelRange(source, "reject", report),
    },
    connection,
    main: source.main.map((view) => ({ node: "p", source: "s", target: "t" })[view]).join(""),
    groups,
    without: source.without ?? [],
    first,
    properties,
    shapes: [...shapes.values()],
    enums,
    when: allConditions(
      groups,
      [...first, ...properties].map(({ name }) => name),
      modelConditions(source, all, report),
    ),
    columns: modelRule(source.columns, "columns", ["columns"], scope, report),
    derive: modelRule(source.derive, "derive", ["derive"], scope, report),
    encode: (source.encode ?? []).flatMap(
      (step, index) => modelRule(step, "encode", ["encode", index], scope, report) ?? [],
    ),
  };
}

function modelRange(
  { links }: StageSource,
  kind: keyof StageModel["links"],
  report: Report,
): RangeModel {
  const range = links[kind] ?? 0;
  const [least, most] = Array.isArray(range) ? range : [range === "many" ? 0 : range, range];
  if (most === "many") return [least, undefined];
  if (least > most) {
    const message = `It has at least ${least} links and at most ${most}.`;
    report.add(["links", kind], "wrong-links", message, "Write [least, most].");
  }
  return [least, most];
}

function modelRule(
  step: StageSource["columns"],
  slot: RuleSlot,
  path: Path,
  scope: StageScope,
  report: Report,
): RuleModel | undefined {
  if (step === undefined) return undefined;
  const { rule, ...told } = step;
  const names: readonly string[] = rules[slot];
  if (!names.includes(rule)) {
    const message = `There is no rule ${rule} for ${slot}.`;
    report.add([...path, "rule"], "unknown-rule", message, known(names, rule));
  }
  const named: Record<string, { name: string; module: string }> = {};
  for (const [key, value] of Object.entries(told)) {
    const name = dataName(value);
    if (name === undefined) continue;
    const module = scope.data.get(name);
    if (module === undefined) {
      const hint = known(scope.data.keys(), name);
      report.add([...path, key, "data"], "unknown-property", `There is no data ${name}.`, hint);
    }
    named[key] = { name, module: module ?? "" };
  }
  const data = Object.fromEntries(Object.entries(told).filter(([key]) => !(key in named)));
  return { rule, data: data as RuleModel["data"], named };
}

function dataName(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("data" in value)) return undefined;
  return typeof value.data === "string" && Object.keys(value).length === 1 ? value.data : undefined;
}
