import { frame } from "../document/frame.js";
import type {
  DocumentLink,
  DocumentNode,
  DocumentPipeline,
  Field,
  FlowSchema,
  Parameters,
} from "../document/types.js";
import type { Ids } from "../model/ids.js";
import type { CanvasPart, SharedDocument, SharedPart, TerminalPart } from "../model/parts.js";
import { entryLinkOf, fillColumns, innerLinkOf } from "./columns.js";
import { commentsOf } from "./comments.js";
import { internalLinksOf } from "./internal-links.js";
import { type LinkPlan, type NodePlan, type PipelinePlan, planOf } from "./plan.js";
import type { Partners } from "./ports.js";
import { type Positions, positionsOf } from "./positions.js";
import { stageNode, type Writing } from "./stage-node.js";
import { localNode, sharedNode, terminalNode } from "./subflow-node.js";

export interface PipelineSettings {
  /** Whether columns that no schema names go through all stages. */
  readonly propagates: boolean;
  /** Whether positions that are given count for nothing. */
  readonly anew: boolean;
}

/** Writes the pipelines of a document: that of a canvas, and those of the local subflows on it. */
export class PipelineWriter implements Writing {
  readonly pipelines: DocumentPipeline[] = [];
  readonly schemas: FlowSchema[] = [];
  readonly propagates: boolean;
  readonly #ids: Ids;
  readonly #anew: boolean;
  readonly #subflows = new Map<SharedDocument, { plan: PipelinePlan; writer: PipelineWriter }>();
  /** Schemas of no link. */
  readonly #records = new Set<string>();
  #positions: Positions | undefined;

  constructor(ids: Ids, { propagates, anew }: PipelineSettings) {
    this.#ids = ids;
    this.propagates = propagates;
    this.#anew = anew;
  }

  /** The canvas has no cycles, nor has what is inside its subflows. */
  write(canvas: CanvasPart): PipelinePlan {
    const plan = planOf(canvas);
    fillColumns(plan, (shared) => this.#subflow(shared).plan);
    this.#write(plan);
    return plan;
  }

  #write(plan: PipelinePlan): void {
    const { canvas, of } = plan;
    const positions = positionsOf(plan, this.#anew);
    this.#positions = positions;
    const at = this.pipelines.length;
    this.pipelines.length += 1;
    const nodes: DocumentNode[] = [];
    for (const node of canvas.members) nodes.push(this.#node(of.get(node) as NodePlan));
    for (const { outs } of plan.sorted) {
      for (const link of outs) {
        if (link.fields) this.schemas.push({ id: link.schemaId, fields: link.fields });
      }
    }
    this.pipelines[at] = {
      id: plan.id,
      runtime_ref: frame.runtime,
      nodes,
      app_data: { ui_data: { comments: commentsOf(canvas.notes, this.#ids, positions) } },
    };
    for (const { inside } of plan.sorted) if (inside) this.#write(inside);
  }

  #node(plan: NodePlan): DocumentNode {
    const { node, inside } = plan;
    if (node.is === "stage") return stageNode(plan, node, this);
    if (node.is === "shared") return sharedNode(plan, node, this);
    if (inside) return localNode(plan, inside, this);
    return terminalNode(plan, node as TerminalPart, this);
  }

  editor({ node }: NodePlan, image: string): Parameters {
    const { x = 0, y = 0, height = frame.size } = this.#positions?.nodes.get(node) ?? {};
    const { label } = node;
    if (node.is === "local" || node.is === "shared") return { label, image, x_pos: x, y_pos: y };
    return {
      label,
      image,
      x_pos: x,
      y_pos: y,
      is_resized: true,
      resize_height: height,
      resize_width: frame.size,
    };
  }

  addSchema({ node }: NodePlan, fields: readonly Field[]): string {
    const id = this.#ids.of(node.number, this.schemas.length + 1);
    this.schemas.push({ id, fields });
    this.#records.add(id);
    return id;
  }

  partners(link: LinkPlan): Partners {
    const { source, target } = link;
    return {
      in: target.inside ? entryLinkOf(target.inside, link)?.name : (link.link.mapTo ?? undefined),
      out: source.inside
        ? innerLinkOf(source.inside, link)?.name
        : (link.link.mapFrom ?? undefined),
    };
  }

  internalLinks({ node }: NodePlan): Parameters {
    if (node.is !== "shared") return {};
    const { plan, writer } = this.#subflow(node);
    this.schemas.push(...writer.schemas.filter(({ id }) => !writer.#records.has(id)));
    return internalLinksOf(plan, linksIn(writer.pipelines[0]));
  }

  /** A subflow that is a document of its own, as that document has it. */
  #subflow({ subflow }: SharedPart): { plan: PipelinePlan; writer: PipelineWriter } {
    const known = this.#subflows.get(subflow);
    if (known) return known;
    const writer = new PipelineWriter(subflow.canvas.root.ids, { propagates: false, anew: true });
    const made = { writer, plan: writer.write(subflow.canvas) };
    this.#subflows.set(subflow, made);
    return made;
  }
}

/** The links of a pipeline by name. */
function linksIn(pipeline: DocumentPipeline | undefined): Map<string, DocumentLink> {
  const links = pipeline?.nodes.flatMap(({ inputs = [] }) =>
    inputs.flatMap(({ links = [] }) => links),
  );
  return new Map(links?.map((link) => [link.link_name, link]));
}
