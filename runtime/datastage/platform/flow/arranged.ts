import { list, record, text } from "../../../client/lenient.js";
import { arrange, type Arc, type Box as Size } from "../../layout/index.js";
import { frame } from "../../document/frame.js";
import type { FlowDocument } from "./flow-document.js";

type Json = Readonly<Record<string, unknown>>;

/** The document with its stages and comments arranged anew, pipeline by pipeline; nothing else in it changes. */
export function arranged(document: FlowDocument): FlowDocument {
  const pipelines = list(document.pipelines).map((pipeline) => arrangedPipeline(pipeline as Json));
  return { ...document, pipelines };
}

function arrangedPipeline(pipeline: Json): Json {
  const nodes = list(pipeline.nodes) as readonly Json[];
  const app = record(pipeline.app_data);
  const ui = record(app?.ui_data);
  const comments = list(ui?.comments) as readonly Json[];
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const arcs: Arc[] = [];
  const join = (from: unknown, to: unknown): void => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start !== undefined && end !== undefined) arcs.push([start, end]);
  };
  for (const { id, inputs } of nodes) for (const from of sourcesOf(inputs)) join(from, id);
  comments.forEach(({ id, associated_id_refs }, index) => {
    places.set(id, nodes.length + index);
    for (const about of list(associated_id_refs)) join(id, record(about)?.node_ref);
  });
  const corners = arrange(
    [
      ...nodes.map((node) => nodeSize(record(record(node.app_data)?.ui_data))),
      ...comments.map((comment) => sizeOf(comment, frame.comment)),
    ],
    arcs,
  );
  const put = (target: Json | undefined, place: number): Json => {
    const { x, y } = corners[place] ?? { x: 0, y: 0 };
    return { ...target, x_pos: x, y_pos: y };
  };
  return {
    ...pipeline,
    nodes: nodes.map((node, place) => {
      const data = record(node.app_data);
      return { ...node, app_data: { ...data, ui_data: put(record(data?.ui_data), place) } };
    }),
    ...(comments.length > 0 && {
      app_data: {
        ...app,
        ui_data: {
          ...ui,
          comments: comments.map((comment, index) => put(comment, nodes.length + index)),
        },
      },
    }),
  };
}

function nodeSize(editor: Json = {}): Size {
  const { resize_width: width, resize_height: height } = editor;
  return sizeOf({ width, height }, { width: frame.size, height: frame.size });
}

function sourcesOf(inputs: unknown): readonly string[] {
  return list(inputs).flatMap((port) =>
    list(record(port)?.links).flatMap((link) => text(record(link)?.node_id_ref) ?? []),
  );
}

/** In whole numbers, as the arrangement takes them. */
function sizeOf({ width, height }: Json, usual: Size): Size {
  const side = (given: unknown, other: number): number =>
    typeof given === "number" && given > 0 && given < 10_000 ? Math.ceil(given) : other;
  return { width: side(width, usual.width), height: side(height, usual.height) };
}
