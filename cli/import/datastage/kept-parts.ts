import type { DocumentPipeline, DocumentPort, FlowNode, Link } from "specanvil/datastage";
import type { CanvasPair, Pair, Work } from "./built-flow.js";
import { differences, Ids } from "./differences.js";
import { Keepers } from "./keepers.js";
import { appData, commentsOf, type DocumentIndex } from "./document-index.js";

/** Finds what no builder says: where the document of a flow that was built differs from the one that was read. */
export class KeptParts {
  readonly #work: Work;
  readonly #wanted: DocumentIndex;
  readonly #found: DocumentIndex;
  readonly #ids = new Ids();
  readonly keepers: Keepers;

  constructor(work: Work, wanted: DocumentIndex, found: DocumentIndex) {
    this.#work = work;
    this.#wanted = wanted;
    this.#found = found;
    this.keepers = new Keepers(work);
    this.#pairIds();
    for (const pair of this.#canvases()) this.#canvas(pair);
    this.#document();
  }

  #pairIds(): void {
    const [wanted, found] = [this.#wanted.document, this.#found.document];
    this.#ids.pair(wanted.id, found.id);
    for (const { read, built } of this.#canvases()) {
      this.#ids.pair(read.id, built.id);
      commentsOf(this.#wanted.pipelines.get(read.id)).forEach((comment, at) =>
        this.#ids.pair(
          comment["id"],
          this.#work.comments.get(read.comments[at] as never)?.built.id,
        ),
      );
    }
    for (const { read, built } of this.#work.nodes.values()) this.#ids.pair(read.id, built.id);
    for (const { read, built } of this.#work.links.values()) {
      const [one, other] = [this.#wanted.read(read), this.#found.built(built)];
      this.#ids.pair(one?.link.id, other?.link.id);
      this.#ids.pair(one?.output?.id, other?.link.port_id_ref);
      this.#ids.pair(one?.input.id, other?.input.id);
      this.#ids.pair(one?.schema?.id, other?.schema?.id);
    }
  }

  /** Those of the flow itself: a subflow of the project has a document of its own. */
  #canvases(): readonly CanvasPair[] {
    return this.#work.canvases.filter(({ index }) => index === this.#work.canvases[0]?.index);
  }

  #canvas({ read, built, name }: CanvasPair): void {
    const wanted = this.#wanted.pipelines.get(read.id);
    const found = this.#found.pipelines.get(built.id);
    if (wanted === undefined || found === undefined) return;
    const change = this.keepers.canvas({ built, name }, { "/pipeline/id": read.id });
    for (const node of read.nodes) {
      const pair = this.#work.nodes.get(node);
      if (pair) this.#node(pair);
    }
    const texts = commentsOf(wanted);
    const made = commentsOf(found);
    const isInOrder = texts.every((text, at) =>
      this.#ids.areSame(text["id"] as string, made[at]?.["id"] as string),
    );
    read.comments.forEach((comment, at) => {
      const pair = this.#work.comments.get(comment);
      const text = made.find(({ id }) => id === pair?.built.id);
      if (pair === undefined) return;
      const says = this.keepers.part(pair, { "/id": texts[at]?.["id"] as string });
      if (isInOrder)
        differences(without(texts[at], "id"), without(text, "id"), "", this.#ids, says);
    });
    const rest = (pipeline: typeof wanted) =>
      isInOrder ? withoutComments(pipeline) : without(pipeline, "id", "nodes");
    differences(rest(wanted), rest(found), "/pipeline", this.#ids, change);
  }

  #node(pair: Pair<FlowNode>): void {
    const wanted = this.#wanted.nodes.get(pair.read.id);
    const found = this.#found.nodes.get(pair.built.id);
    if (wanted === undefined || found === undefined) return;
    const says = this.keepers.part(pair, { "/id": wanted.id }, [pair.read]);
    const rest = (node: typeof wanted) => without(node, "id", "inputs", "outputs");
    differences(rest(wanted), rest(found), "", this.#ids, says);
    const leaving = new Set(pair.read.outputs.map((link) => this.#wanted.read(link)?.output));
    for (const side of ["inputs", "outputs"] as const) {
      const [ports, made] = [wanted[side], found[side]];
      if (this.#haveSameLinks(ports, made)) {
        ports?.forEach((port, at) => {
          const isOfLink = (port.links ?? []).length > 0 || leaving.has(port);
          if (!isOfLink) differences(port, made?.[at], `/${side}/${at}`, this.#ids, says);
        });
      } else says(`/${side}`, ports);
    }
    for (const link of pair.read.inputs) {
      const made = this.#work.links.get(link);
      if (made) this.#link(made);
    }
  }

  #haveSameLinks(
    ports: readonly DocumentPort[] | undefined,
    made: readonly DocumentPort[] | undefined,
  ): boolean {
    if (ports === undefined || made === undefined) return ports === made;
    return (
      ports.length === made.length &&
      ports.every((port, at) => {
        const other = made[at];
        const [links, others] = [port.links ?? [], other?.links ?? []];
        return (
          links.length === others.length &&
          links.length < 2 &&
          this.#ids.areSame(port.id, other?.id ?? "")
        );
      })
    );
  }

  #link(pair: Pair<Link>): void {
    const wanted = this.#wanted.read(pair.read);
    const found = this.#found.built(pair.built);
    if (wanted === undefined || found === undefined) return;
    const ends = [pair.read.source, pair.read.target];
    const ids = {
      "/link/id": wanted.link.id,
      "/output/id": wanted.output?.id,
      "/input/id": wanted.input.id,
      "/schema/id": wanted.schema?.id,
    };
    const says = this.keepers.part(pair, ids, ends);
    differences(without(wanted.link, "id"), without(found.link, "id"), "/link", this.#ids, says);
    if (wanted.schema === undefined && found.schema !== undefined) says("/schema", undefined);
    else
      differences(wanted.schema?.fields, found.schema?.fields, "/schema/fields", this.#ids, says);
    const port = (each: DocumentPort | undefined, schema: string | undefined) =>
      without(each, "id", "links", ...(each?.schema_ref === schema ? ["schema_ref"] : []));
    for (const side of ["input", "output"] as const) {
      const [one, other] = [wanted[side], found[side]];
      if (one === undefined || other === undefined) continue;
      differences(
        port(one, wanted.schema?.id),
        port(other, found.schema?.id),
        `/${side}`,
        this.#ids,
        says,
      );
    }
  }

  #document(): void {
    const [pair] = this.#work.canvases;
    if (pair === undefined) return;
    const [wanted, found] = [this.#wanted.document, this.#found.document];
    const says = this.keepers.canvas(pair, { "/document/id": wanted.id });
    const rest = (document: typeof wanted) => without(document, "id", "pipelines", "schemas");
    differences(rest(wanted), rest(found), "/document", this.#ids, says);
    const [schemas, made] = [this.#loose(this.#wanted), this.#loose(this.#found)];
    const more = schemas.filter(({ fields }, at) => {
      const isThere = !differ(fields, made[at]?.fields, this.#ids);
      if (isThere) this.#ids.pair(schemas[at]?.id, made[at]?.id);
      return !isThere;
    });
    if (more.length > 0) says("/document/schemas/-", more);
    const known = new Set(this.#canvases().map(({ read }) => read.id));
    const pipelines = wanted.pipelines.filter(({ id }) => !known.has(id));
    if (pipelines.length > 0) says("/document/pipelines/-", pipelines);
  }

  /** The schemas of a document that are those of no link. */
  #loose(index: DocumentIndex): FlowDocumentSchemas {
    const used = new Set(
      [...index.nodes.keys()].flatMap((id) => index.entering(id).map(({ schema }) => schema?.id)),
    );
    return index.document.schemas.filter(({ id }) => !used.has(id));
  }
}

type FlowDocumentSchemas = DocumentIndex["document"]["schemas"];

function differ(one: unknown, other: unknown, ids: Ids): boolean {
  let found = false;
  differences(one, other, "", ids, () => (found = true));
  return found;
}

function without(
  value: object | undefined,
  ...keys: readonly string[]
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !keys.includes(key)));
}

/** A pipeline without its nodes, and with no comment in its list. */
function withoutComments(pipeline: DocumentPipeline): Readonly<Record<string, unknown>> {
  const rest = without(pipeline, "id", "nodes");
  const editor = appData(pipeline, "ui_data");
  if (!Array.isArray(editor["comments"])) return rest;
  return { ...rest, app_data: { ...pipeline.app_data, ui_data: { ...editor, comments: [] } } };
}
