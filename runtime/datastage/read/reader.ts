import { CanvasModel } from "../model/canvas.js";
import { CommentModel } from "../model/comment.js";
import { LinkModel } from "../model/link.js";
import type { NodePart } from "../model/parts.js";
import { SharedSubflowModel } from "../model/shared-subflow.js";
import { StageModel } from "../model/stage-node.js";
import { LocalModel, SharedModel } from "../model/subflow-node.js";
import { TerminalModel } from "../model/terminal-node.js";
import type { Schema, SchemaMaker } from "../schema/schema.js";
import { type Stage, unlistedStage } from "../stage/index.js";
import { topologyOf } from "../write/topology.js";
import { styleIn } from "./read-comment.js";
import { columnsIn, partitioningIn, typeOf } from "./read-link.js";
import { connectionIn, propsOf } from "./read-properties.js";
import type { ConnectionOf } from "./seal.js";
import { maybeText, objectAt, objectsAt, refuse, type Source, textAt } from "./source-document.js";

/** How kinds of stages and connections are found. */
export interface Known {
  readonly stageOf: (op: unknown) => Stage | undefined;
  readonly connectionOf: ConnectionOf;
}

/** A node that was read, and what it was read from. */
interface ReadNode {
  readonly part: NodePart;
  readonly source: Source;
  readonly place: string;
}

/** Puts what a document holds onto canvases. */
export class Reader {
  readonly #schemas: SchemaMaker;
  readonly #known: Known;
  readonly #pipelines: ReadonlyMap<unknown, Source>;
  readonly #columns: ReadonlyMap<unknown, Schema>;
  readonly #nodes = new Map<string, ReadNode>();
  readonly #entered = new Set<Source>();

  constructor(document: Source, schemas: SchemaMaker, known: Known) {
    this.#schemas = schemas;
    this.#known = known;
    const pipelines = objectsAt(document, "pipelines", "document");
    this.#pipelines = new Map(pipelines.map((each) => [each["id"], each]));
    this.#columns = new Map(
      objectsAt(document, "schemas", "document").map((each, index) => [
        each["id"],
        columnsIn(each, `document.schemas[${index}]`),
      ]),
    );
  }

  /** Fills an empty canvas with what stands in a pipeline. */
  fill(canvas: CanvasModel, pipeline: Source): void {
    const id = maybeText(pipeline, "id") ?? "";
    const place = `pipeline ${id}`;
    if (this.#entered.has(pipeline)) refuse(place, "is inside of two subflows");
    this.#entered.add(pipeline);
    canvas.root.ids.keep(canvas.number, id);
    const nodes = objectsAt(pipeline, "nodes", place).map((source, index) =>
      this.#node(canvas, source, `${place}, node ${index + 1}`),
    );
    for (const node of nodes) this.#links(node);
    const [stuck] = topologyOf(canvas).stuck;
    if (stuck) refuse(place, `has rows that flow in a circle, by ${JSON.stringify(stuck.label)}`);
    const app = objectAt(pipeline, "app_data", place);
    const editor = objectAt(app, "ui_data", place);
    for (const comment of objectsAt(editor, "comments", place))
      this.#comment(canvas, comment, place);
  }

  #node(canvas: CanvasModel, source: Source, position: string): ReadNode {
    const editor = objectAt(objectAt(source, "app_data", position), "ui_data", position);
    const label = maybeText(editor, "label") ?? "";
    const place = label === "" ? position : `node ${JSON.stringify(label)}`;
    const id = textAt(source, "id", place);
    if (this.#nodes.has(id)) refuse(place, `has the id of another node, ${id}`);
    const part = this.#part(canvas, source, label, place);
    canvas.root.ids.keep(part.number, id);
    const { x_pos: x, y_pos: y, resize_height: height } = editor;
    if (typeof x === "number" && typeof y === "number") {
      part.position = { x, y, height: typeof height === "number" ? height : undefined };
    }
    canvas.members.add(part);
    const node = { part, source, place };
    this.#nodes.set(id, node);
    return node;
  }

  #part(canvas: CanvasModel, source: Source, label: string, place: string): NodePart {
    const type = maybeText(source, "type");
    if (type === "super_node") return this.#subflow(canvas, source, label, place);
    if (type === "binding" && source["op"] === undefined) {
      const is = objectsAt(source, "outputs", place).length > 0 ? "entry" : "exit";
      return new TerminalModel(canvas, is, label);
    }
    const stage = this.#known.stageOf(source["op"]) ?? unknownStage(source, place);
    const node = new StageModel(canvas, stage, label).hold(propsOf(stage, source, place));
    node.connection = connectionIn(source, this.#known.connectionOf(stage), place);
    return node;
  }

  #subflow(canvas: CanvasModel, source: Source, label: string, place: string): NodePart {
    const reference = objectAt(source, "subflow_ref", place);
    const pipelineId = maybeText(reference, "pipeline_id_ref") ?? "";
    const url = maybeText(reference, "url");
    if (url !== undefined) {
      const names = [maybeText(reference, "name"), label, "subflow"];
      const name = names.find((each = "") => each.trim() !== "") ?? "";
      const shared = new SharedSubflowModel(this.#schemas, name, { asset: { url, pipelineId } });
      const values = objectAt(objectAt(source, "parameters", place), "external_parameters", place);
      for (const parameter of Object.keys(values)) shared.parameter(parameter);
      const node = new SharedModel(canvas, label, shared);
      node.values = values as Record<string, string>;
      return node;
    }
    const pipeline = this.#pipelines.get(pipelineId);
    if (pipeline === undefined) return refuse(place, "is a subflow whose pipeline isn't there");
    const inside = new CanvasModel(canvas.root);
    this.fill(inside, pipeline);
    return new LocalModel(canvas, label, inside);
  }

  #links(node: ReadNode): void {
    const { part, source, place } = node;
    for (const port of objectsAt(source, "inputs", place)) {
      for (const link of objectsAt(port, "links", place)) {
        const from = this.#nodes.get(maybeText(link, "node_id_ref") ?? "");
        if (from?.part.canvas !== part.canvas) {
          refuse(place, "has a link from a node that isn't there", "Correct its node_id_ref.");
        } else this.#link(from, node, port, link);
      }
    }
  }

  #link(from: ReadNode, to: ReadNode, port: Source, source: Source): void {
    const name = maybeText(source, "link_name");
    const place = `link ${JSON.stringify(name)}`;
    const link = LinkModel.keep(from.part, to.part, typeOf(source, place), name);
    const { ids } = from.part.canvas.root;
    const outId = maybeText(source, "port_id_ref");
    const schema = maybeText(port, "schema_ref");
    const parts = [maybeText(source, "id"), outId, maybeText(port, "id"), schema];
    parts.forEach((id, at) => id !== undefined && ids.keep(link.number + at, id));
    // A reference to no schema says nothing of the columns; the vendor writes some.
    link.columns = this.#columns.get(schema);
    link.partitioning = partitioningIn(objectAt(port, "parameters", place));
    const app = objectAt(objectAt(source, "app_data", place), "datastage", place);
    if (to.part.is === "local") link.entry = this.#bound(port);
    if (link.entry === undefined) link.mapTo = maybeText(app, "partner_link_in") ?? null;
    if (from.part.is === "local") {
      const outputs = objectsAt(from.source, "outputs", from.place);
      link.exit = this.#bound(outputs.find(({ id }) => id === outId));
    }
    if (link.exit === undefined) link.mapFrom = maybeText(app, "partner_link_out") ?? null;
  }

  /** The entry or exit that a port of a subflow stands for. */
  #bound(port: Source | undefined): NodePart | undefined {
    return this.#nodes.get(maybeText(port ?? {}, "subflow_node_ref") ?? "")?.part;
  }

  #comment(canvas: CanvasModel, source: Source, place: string): void {
    const note = new CommentModel(
      canvas,
      maybeText(source, "content") ?? "",
      styleIn(source, place),
    );
    canvas.root.ids.keep(note.number, maybeText(source, "id") ?? "");
    for (const reference of objectsAt(source, "associated_id_refs", place)) {
      const node = this.#nodes.get(maybeText(reference, "node_ref") ?? "");
      if (node?.part.canvas === canvas) note.nodes.add(node.part);
    }
    const { x_pos: x, y_pos: y, width, height } = source;
    if (typeof x === "number" && typeof y === "number") note.position = { x, y };
    if (typeof width === "number" && typeof height === "number") note.size = { width, height };
    canvas.notes.add(note);
  }
}

/** A stage of a kind that nobody knows: what it holds is kept, and links may be led to it and from it. */
function unknownStage(source: Source, place: string): Stage {
  const type = textAt(source, "type", place);
  const connected = source["connection"] === undefined ? "binding" : "connector";
  return unlistedStage(
    maybeText(source, "op") ?? type,
    type === "binding" ? connected : "execution",
  );
}
