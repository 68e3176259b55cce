import type { Field } from "../document/types.js";
import type { CanvasPart } from "../model/parts.js";
import { described } from "../model/place.js";
import { fillColumns, sharedPlans } from "../write/columns.js";
import { type LinkPlan, type NodePlan, type PipelinePlan, planOf } from "../write/plan.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Path } from "./structure.js";

/** Keys, sources and derivations that name columns which aren't there. The canvas has no cycles. */
export function columnsIn(canvas: CanvasPart): Diagnostic[] {
  const plan = planOf(canvas);
  fillColumns(plan, sharedPlans());
  return inPipeline(plan, (label) => label);
}

function inPipeline({ sorted }: PipelinePlan, path: Path): Diagnostic[] {
  return sorted.flatMap((plan) => {
    const { label } = plan.node;
    const inside = plan.inside
      ? inPipeline(plan.inside, (inner) => path(`${label} / ${inner}`))
      : [];
    return [
      ...keysOf(plan, path),
      ...partitionKeysOf(plan, path),
      ...sourcesOf(plan, path),
      ...inside,
    ];
  });
}

/** The names of the columns that come in; undefined where columns may come in of which nothing is known. */
function namesInto(ins: readonly LinkPlan[]): Set<string> | undefined {
  const names = new Set<string>();
  for (const { fields } of ins) {
    if (fields === undefined) return undefined;
    for (const { name } of fields) names.add(name);
  }
  return names;
}

/** Lists whose entries name columns by `key`: `keyProperties: [{ key: "ID" }]`. */
function keysOf({ node, ins }: NodePlan, path: Path): Diagnostic[] {
  if (node.is !== "stage" || ins.length === 0) return [];
  const names = namesInto(ins);
  if (names === undefined) return [];
  return Object.entries(node.props).flatMap(([property, value]) => {
    if (!Array.isArray(value) || !property.toLowerCase().includes("key")) return [];
    return (value as unknown[]).flatMap((entry) => {
      const { key } = Object(entry) as { key?: unknown };
      if (typeof key !== "string" || key.includes("#") || names.has(key)) return [];
      const message = `${described(node)} has the key ${key}, but no column of this name comes in.`;
      return unknown(path(node.label), key, message, property);
    });
  });
}

function partitionKeysOf({ ins, node }: NodePlan, path: Path): Diagnostic[] {
  return ins.flatMap(({ link, name, fields }) =>
    (link.partitioning?.keys ?? []).flatMap((key) => {
      const column = typeof key === "string" ? key : key.column;
      if (fields === undefined || fields.some((field) => field.name === column)) return [];
      const message = `The link ${name} is partitioned by ${column}, which is none of its columns.`;
      return unknown(path(node.label), column, message, "partitioning", name);
    }),
  );
}

/** Sources, `link.column`, and what derivations name so. */
function sourcesOf({ node, ins, outs }: NodePlan, path: Path): Diagnostic[] {
  if (ins.length === 0 || node.is !== "stage") return [];
  const byLink = new Map(ins.map((link) => [link.name, link]));
  const isMissing = (link: string, column: string): boolean => {
    const fields = byLink.get(link)?.fields;
    return fields !== undefined && !fields.some(({ name }) => name === column);
  };
  return outs.flatMap(({ link, name: out }) =>
    (link.columns?.fields ?? []).flatMap((field) =>
      namedIn(field).flatMap(([from, column]) => {
        if (!isMissing(from, column)) return [];
        const message = `The column ${field.name} of ${out} comes from ${from}.${column}, which isn't there.`;
        return unknown(path(node.label), field.name, message, undefined, out);
      }),
    ),
  );
}

function namedIn({ metadata, app_data }: Field): (readonly [link: string, column: string])[] {
  const { derivation } = app_data;
  // Texts in quotes name nothing.
  const code = typeof derivation === "string" ? derivation.replace(/"[^"]*"|'[^']*'/g, "") : "";
  const texts = [metadata.source_field_id ?? "", code];
  const pairs = texts.flatMap((text) => [...text.matchAll(/([A-Za-z_]\w*)\.([A-Za-z_]\w*)/g)]);
  const unique = new Map(
    pairs.map(([all, link = "", column = ""]) => [all, [link, column] as const]),
  );
  return [...unique.values()];
}

function unknown(
  stage: string,
  column: string,
  message: string,
  property?: string,
  link?: string,
): Diagnostic[] {
  return [{ code: "unknown-column", severity: "warning", stage, column, message, property, link }];
}
