import type { FlowDocument } from "../document/types.js";
import { FlowError } from "../flow-error.js";
import type { CanvasPart, LinkPart } from "../model/parts.js";
import { snapshot } from "../../client/snapshot.js";
import { isSecret } from "../../secret/is-secret.js";

type Json = Record<string, unknown>;

/** The document with what is kept of its parts, which no builder says. */
export function withKept(document: FlowDocument, canvas: CanvasPart): FlowDocument {
  const { kept, ids } = canvas.root;
  if (kept.size === 0) return document;
  const whole = snapshot<unknown>(document) as Json;
  const parts = partsOf(whole);
  const part = (number: number): Json | undefined => parts.get(ids.of(number));
  const put = (number: number, roots: Readonly<Record<string, unknown>>): void => {
    const shortened = new Set<unknown[]>();
    for (const [pointer, value] of kept.get(number) ?? []) set(roots, pointer, value, shortened);
    // Only now: until here, pointers count what is taken away.
    for (const list of shortened) list.splice(0, list.length, ...Object.values(list));
  };
  for (const each of canvasesIn(canvas)) {
    for (const node of each.members) {
      // Links first: what is kept of a node may replace its ports as a whole.
      for (const link of node.outs) if (kept.has(link.number)) keepLink(link, whole, parts, put);
    }
    for (const node of each.members) put(node.number, part(node.number) ?? {});
    for (const note of each.notes) put(note.number, part(note.number) ?? {});
    const [first] = whole["pipelines"] as Json[];
    // A flow in which nothing is has no id.
    const pipeline = part(each.number) ?? (each === canvas ? first : undefined);
    put(each.number, { pipeline, document: whole });
  }
  return whole as unknown as FlowDocument;
}

function keepLink(
  { number, source }: LinkPart,
  document: Json,
  parts: ReadonlyMap<string, Json>,
  put: (number: number, roots: Readonly<Record<string, unknown>>) => void,
): void {
  const { ids, kept } = source.canvas.root;
  const [link, output, input, schema] = [0, 1, 2, 3].map((at) => parts.get(ids.of(number + at)));
  if (kept.get(number)?.some(([pointer]) => pointer === "/schema")) {
    for (const port of [input, output]) delete port?.["schema_ref"];
    document["schemas"] = (document["schemas"] as unknown[]).filter((each) => each !== schema);
  }
  put(number, { link, output, input, schema });
}

function canvasesIn(canvas: CanvasPart): CanvasPart[] {
  return [
    canvas,
    ...[...canvas.members].flatMap((node) => (node.is === "local" ? canvasesIn(node.inner) : [])),
  ];
}

/** Pipelines, nodes, ports, links, comments and schemas by their ids. */
function partsOf(document: Json): ReadonlyMap<string, Json> {
  const parts = new Map<string, Json>();
  const add = (list: unknown): Json[] => {
    const items = (list ?? []) as Json[];
    for (const item of items) parts.set(item["id"] as string, item);
    return items;
  };
  add(document["schemas"]);
  for (const pipeline of add(document["pipelines"])) {
    const app = pipeline["app_data"] as { ui_data: { comments: unknown } };
    add(app.ui_data.comments);
    for (const node of add(pipeline["nodes"])) {
      add(node["outputs"]);
      for (const port of add(node["inputs"])) add(port["links"]);
    }
  }
  return parts;
}

/** Sets what a JSON pointer names; lists from which it takes an item, and has a gap now, are added to the others. */
function set(
  roots: Readonly<Record<string, unknown>>,
  pointer: string,
  value: unknown,
  gaps: Set<unknown[]>,
): void {
  const refuse = (message: string): never => {
    const hint = "Remove it, or correct it: the flow was changed since.";
    throw new FlowError("KEPT", JSON.stringify(pointer), message, { hint });
  };
  const steps = pointer.slice(1).split("/");
  const last = unescaped(steps.pop() ?? "");
  let at: unknown = roots;
  for (const step of steps) {
    const key = unescaped(step);
    at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  if (!isObject(at)) refuse("leads to no place of the document");
  else if (Array.isArray(at)) {
    if (last === "-") {
      if (value === undefined) return;
      if (!Array.isArray(value)) refuse("takes a list, whose items come behind the others");
      at.push(...snapshot(value as unknown[]));
    } else if (!/^(0|[1-9]\d*)$/.test(last) || Number(last) >= at.length) {
      refuse(`names no item of a list of ${at.length}; an item is added by "-"`);
    } else if (value === undefined) {
      Reflect.deleteProperty(at, last);
      gaps.add(at);
    } else at[Number(last)] = snapshot(value);
  } else if (value === undefined) Reflect.deleteProperty(at, last);
  else {
    const made = { value: snapshot(value), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(at, last, made);
  }
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !isSecret(value);
}
