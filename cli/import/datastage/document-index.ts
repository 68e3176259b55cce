import type {
  DocumentLink,
  DocumentNode,
  DocumentPipeline,
  DocumentPort,
  FlowDocument,
  FlowNode,
  FlowSchema,
  Link,
} from "specanvil/datastage";
import { isObject } from "../../part.js";

/** A link of a document, and what belongs to it. */
export interface LinkParts {
  readonly link: DocumentLink;
  readonly input: DocumentPort;
  readonly output: DocumentPort | undefined;
  readonly schema: FlowSchema | undefined;
}

/** The parts of a document, as the flow that was read from it, or built for it, has them. */
export class DocumentIndex {
  readonly document: FlowDocument;
  readonly pipelines = new Map<string, DocumentPipeline>();
  readonly nodes = new Map<string, DocumentNode>();
  readonly #schemas: ReadonlyMap<string, FlowSchema>;
  readonly #entering = new Map<string, readonly LinkParts[]>();

  constructor(document: FlowDocument) {
    this.document = document;
    this.#schemas = new Map(document.schemas.map((schema) => [schema.id, schema]));
    for (const pipeline of document.pipelines) {
      this.pipelines.set(pipeline.id, pipeline);
      for (const node of pipeline.nodes) this.nodes.set(node.id, node);
    }
  }

  /** The links that lead to a node, in the order of its ports. */
  entering(id: string): readonly LinkParts[] {
    const known = this.#entering.get(id);
    if (known) return known;
    const { inputs = [] } = this.nodes.get(id) ?? {};
    const found = inputs.flatMap((input) =>
      (input.links ?? []).map((link): LinkParts => {
        const { outputs = [] } = this.nodes.get(link.node_id_ref) ?? {};
        const output = outputs.find((port) => port.id === link.port_id_ref);
        return { link, input, output, schema: this.#schemas.get(input.schema_ref ?? "") };
      }),
    );
    this.#entering.set(id, found);
    return found;
  }

  /** A link of a flow that was read: the links of a node are in the order of its document. */
  read(link: Link): LinkParts | undefined {
    return this.entering(link.target.id)[link.target.inputs.indexOf(link)];
  }

  /** A link of a flow that was built. */
  built(link: Link): LinkParts | undefined {
    return this.entering(link.target.id).find((parts) => parts.link.id === link.id);
  }

  /** The links that leave a node that was read, in the order of its ports. */
  leaving(node: FlowNode): readonly Link[] {
    const ports = (this.nodes.get(node.id)?.outputs ?? []).map(({ id }) => id);
    const place = (link: Link): number => {
      const at = ports.indexOf(this.read(link)?.link.port_id_ref ?? "");
      return at < 0 ? ports.length : at;
    };
    return [...node.outputs].sort((one, other) => place(one) - place(other));
  }
}

/** What stands in a part of `app_data`: that of whatever was read may be anything. */
export function appData(
  part: unknown,
  key: "ui_data" | "datastage",
): Readonly<Record<string, unknown>> {
  const { app_data: app } = (part ?? {}) as { readonly app_data?: unknown };
  const found = isObject(app) ? app[key] : undefined;
  return isObject(found) ? found : {};
}

export function commentsOf(
  pipeline: DocumentPipeline | undefined,
): readonly Readonly<Record<string, unknown>>[] {
  const { comments } = appData(pipeline, "ui_data");
  return Array.isArray(comments) ? (comments as Record<string, unknown>[]) : [];
}
