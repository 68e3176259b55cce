import type {
  AddOptions,
  Entry,
  Exit,
  Inside,
  LocalSubflow,
  SharedSubflow,
  SubflowUse,
} from "../api/canvas.js";
import type { Comment, CommentStyle } from "../api/comment.js";
import type { FlowNode, Link, StageHandle, StageNode } from "../api/graph.js";
import type { Kept } from "../api/kept.js";
import { FlowError } from "../flow-error.js";
import type { Stage } from "../stage/index.js";
import { CommentModel } from "./comment.js";
import { moveInto } from "./group.js";
import { keepFor } from "./kept.js";
import { checkLabel } from "./node.js";
import type { CanvasPart, CommentPart, NodePart, RootPart, SharedDocument } from "./parts.js";
import { isNode } from "./place.js";
import { StageModel } from "./stage-node.js";
import { LocalModel, SharedModel } from "./subflow-node.js";
import { TerminalModel } from "./terminal-node.js";

/** What holds nodes: a flow, or the inside of a subflow. */
export class CanvasModel implements Inside, CanvasPart {
  readonly root: RootPart;
  readonly number: number;
  readonly members = new Set<NodePart>();
  readonly notes = new Set<CommentPart>();
  readonly #counts = new Map<string, number>();

  constructor(root: RootPart) {
    this.root = root;
    this.number = root.ids.next();
  }

  get id(): string {
    return this.root.ids.of(this.number);
  }

  get nodes(): readonly FlowNode[] {
    return [...this.members] as unknown as FlowNode[];
  }

  get stages(): readonly StageNode[] {
    return this.nodes.filter((node) => node instanceof StageModel);
  }

  get links(): readonly Link[] {
    return [...this.members].flatMap(({ outs }) => [...outs]) as unknown as Link[];
  }

  get comments(): readonly Comment[] {
    return [...this.notes] as unknown as Comment[];
  }

  add<
    P extends object,
    I extends number,
    O extends number,
    F extends number,
    R extends number,
    C extends string,
  >(
    stage: Stage<P, I, O, F, R, C>,
    label?: string,
    props?: NoInfer<P>,
    options: AddOptions<NoInfer<C>> = {},
  ): StageHandle<P, I, O, F, R, C> {
    if (typeof stage !== "object" || (stage as Stage | null)?.links === undefined) {
      const message = "takes a kind of stage, such as one of specanvil/datastage/stages";
      throw new FlowError("STAGE", "flow.add()", message, {}, this.add);
    }
    const name = this.#label(stage.name, label);
    const node = new StageModel(this, stage, name);
    if (props !== undefined) node.update(props);
    if (options.connection !== undefined) node.useConnection(options.connection);
    this.members.add(node);
    return node as unknown as StageHandle<P, I, O, F, R, C>;
  }

  stage<
    P extends object,
    I extends number,
    O extends number,
    F extends number,
    R extends number,
    C extends string,
  >(stage: Stage<P, I, O, F, R, C>, label: string): StageHandle<P, I, O, F, R, C> {
    for (const node of this.members) {
      if (node.label !== label || node.is !== "stage") continue;
      if (node.stage.op === stage.op && node.stage.name === stage.name) {
        return node as unknown as StageHandle<P, I, O, F, R, C>;
      }
    }
    const message = `holds no ${stage.name} ${JSON.stringify(label)}`;
    throw new FlowError("STAGE", "The flow", message, {}, this.stage);
  }

  subflow(label: string): LocalSubflow {
    return this.#box(label) as unknown as LocalSubflow;
  }

  group(label: string, nodes: readonly FlowNode[]): LocalSubflow {
    const moved = new Set<NodePart>();
    for (const node of nodes) {
      if (!isNode(node) || !this.members.has(node) || node.is === "entry" || node.is === "exit") {
        const message = "is made of stages that stand beside each other, and one of these doesn't";
        throw new FlowError("SUBFLOW", "A subflow", message, {}, this.group);
      }
      moved.add(node);
    }
    if (moved.size === 0) {
      throw new FlowError(
        "SUBFLOW",
        "A subflow",
        "is made of stages, and here is none",
        {},
        this.group,
      );
    }
    const box = this.#box(label);
    moveInto(box, moved);
    for (const note of this.notes) for (const node of moved) note.nodes.delete(node);
    return box as unknown as LocalSubflow;
  }

  use(subflow: SharedSubflow, label?: string): SubflowUse {
    const document = subflow as unknown as SharedDocument;
    if (typeof document !== "object" || (document as SharedDocument | null)?.canvas === undefined) {
      throw new FlowError(
        "SUBFLOW",
        "flow.use()",
        "takes what subflow() has returned",
        {},
        this.use,
      );
    }
    const node = new SharedModel(this, this.#label(document.name, label), document);
    this.members.add(node);
    return node as unknown as SubflowUse;
  }

  entry(label?: string): Entry {
    return this.#terminal("entry", label);
  }

  exit(label?: string): Exit {
    return this.#terminal("exit", label) as unknown as Exit;
  }

  comment(text: string): Comment {
    return this.#note(text, undefined);
  }

  annotate(text: string, style: CommentStyle = {}): Comment {
    return this.#note(text, style);
  }

  keep(changes: Kept): this {
    keepFor(this.root, this.number, ["pipeline/id", "document/id"], changes, this.keep);
    return this;
  }

  #note(text: string, style: CommentStyle | undefined): Comment {
    const note = new CommentModel(this, text, style);
    this.notes.add(note);
    return note;
  }

  #box(label: string): LocalModel {
    checkLabel("A subflow", label);
    const box = new LocalModel(this, label, new CanvasModel(this.root));
    this.members.add(box);
    return box;
  }

  #terminal(is: "entry" | "exit", label: string | undefined): TerminalModel {
    const name = this.#label(is === "entry" ? "Entry node" : "Exit node", label);
    const node = new TerminalModel(this, is, name);
    this.members.add(node);
    return node;
  }

  #label(kind: string, label: string | undefined): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (label === undefined) return `${kind}_${count}`;
    checkLabel(kind, label);
    return label;
  }
}
