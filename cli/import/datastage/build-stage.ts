import { type FlowNode, type StageNode, unlistedStage } from "specanvil/datastage";
import type { Connection, Props, Stage } from "specanvil/datastage/stage";
import { checkProps, propertiesOf } from "specanvil/datastage/stage";
import { Code, literal, quoted } from "../print/literal.js";
import { connectionCall } from "./build-connection.js";
import type { CanvasPair, Pair, Work } from "./built-flow.js";
import { saidProps } from "./said-props.js";
import { moduleOf } from "./stage-modules.js";

/** Adds a stage like one that was read. */
export function buildStage(
  work: Work,
  canvas: CanvasPair,
  node: StageNode,
  label: string,
  variable: string,
): Pair<FlowNode> {
  const { module, plan } = work;
  const exported = plan.unlisted.has(node.id) ? undefined : moduleOf(node.stage);
  const stage = exported
    ? node.stage
    : unlistedStage(node.stage.op || node.stage.name, kindOf(node.stage));
  const kind = exported ? module.use(exported.module, exported.name) : unlistedCall(work, stage);
  const { props, printed } = exported
    ? propsOf(work, canvas, node, label)
    : { props: {}, printed: {} };
  const connection = exported ? connectionCall(work, node, label) : undefined;
  const options = connection && { connection: connection.value as never };
  const built = canvas.built.add(stage, label, props, options);
  const args = [
    new Code(kind),
    label,
    ...(Object.keys(printed).length > 0 || connection ? [printed] : []),
    ...(connection ? [{ connection: new Code(connection.code) }] : []),
  ];
  const code = `${canvas.name()}.add(${args.map(literal).join(", ")})`;
  return { read: node, built, statement: module.add(variable, code) };
}

function kindOf({ kind }: Stage): "execution" | "binding" | "connector" {
  return kind === "wrapped" ? "execution" : kind;
}

function unlistedCall({ module }: Work, { op, kind }: Stage): string {
  const call = module.use("specanvil/datastage", "unlistedStage");
  return kind === "execution"
    ? `${call}(${quoted(op)})`
    : `${call}(${quoted(op)}, ${quoted(kind)})`;
}

/** What is set on it, as far as its kind takes it; the rest is kept. */
function propsOf(
  work: Work,
  { index }: CanvasPair,
  node: StageNode,
  label: string,
): { props: Props; printed: Props } {
  const known = propertiesOf(node.stage);
  const said = work.plan.full.has(node.id) ? node.props : saidProps(node, index);
  const given = Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => {
      const { type, wire } = known.get(name) ?? {};
      // What is secret and whose property takes a text can only be kept.
      const opened = work.secrets.open(value, label, wire ?? name);
      return type !== "secret" && opened !== value && typeof value === "string"
        ? []
        : [[name, opened]];
    }),
  ) as Props;
  const problems = checkProps(node.stage, given);
  const unlisted = new Set(
    problems.flatMap((one) => (one.rule === "unlisted" ? [one.property] : [])),
  );
  const refused = new Set(
    problems.flatMap((one) => (one.rule === "unlisted" ? [] : [one.property])),
  );
  const props = Object.fromEntries(Object.entries(given).filter(([name]) => !refused.has(name)));
  const printed = Object.entries(props).map(([name, value]) => {
    if (unlisted.has(name)) {
      return [name, new Code(`${work.module.use("specanvil", "unlisted")}(${literal(value)})`)];
    }
    const code = work.secrets.printed(value);
    return [
      name,
      hasOddKeys(node.stage, name, value) ? new Code(`${literal(code)} as never`) : code,
    ];
  });
  return { props, printed: Object.fromEntries(printed) as Props };
}

/** Whether items of a list have names of the wire where a user writes others: the vendor's SDK lets them through. */
function hasOddKeys(stage: Stage | Connection, name: string, value: unknown): boolean {
  const { type, names } = propertiesOf(stage).get(name) ?? {};
  if (type !== "list" || names === undefined || !Array.isArray(value)) return false;
  return (value as unknown[]).some(
    (item) =>
      typeof item === "object" &&
      item !== null &&
      Object.keys(item).some((key) => /\W|_/.test(key)),
  );
}
