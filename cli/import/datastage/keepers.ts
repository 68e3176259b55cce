import type { Canvas, FlowNode, Kept } from "specanvil/datastage";
import type { CanvasPair, Pair, Work } from "./built-flow.js";
import { textsIn } from "./differences.js";

/** Takes note of a change, by its pointer from the part on. */
export type Says = (pointer: string, value: unknown) => void;

/** The ids of a part in the document that was read, by the pointers to them. */
type PartIds = Readonly<Record<string, string | undefined>>;

interface Keeper {
  readonly changes: Record<`/${string}`, unknown>;
  readonly ids: PartIds;
  /** The nodes that it is about. */
  readonly nodes: readonly FlowNode[];
  tell(changes: Kept): void;
}

/** What is kept, part by part, and how the flow that is built, and the program, are told. */
export class Keepers {
  readonly #work: Work;
  readonly #all: Keeper[] = [];

  constructor(work: Work) {
    this.#work = work;
  }

  /** The places of all that is kept. */
  get places(): readonly string[] {
    return this.#all.flatMap(({ changes }) => Object.keys(changes));
  }

  /** How much is kept of each node, and of the links at it, by its id. */
  get counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { changes, nodes } of this.#all) {
      const count = Object.keys(changes).length;
      for (const { id } of count > 0 ? nodes : []) counts.set(id, (counts.get(id) ?? 0) + count);
    }
    return counts;
  }

  /** Of a node, a link or a comment. */
  part<Part extends { keep(changes: Kept): unknown }>(
    { built, statement }: Pair<Part>,
    ids: PartIds,
    nodes: readonly FlowNode[] = [],
  ): Says {
    return this.#keeper(ids, nodes, (changes) => {
      built.keep(changes);
      statement.chain("keep", [this.#work.secrets.printed(changes)], unsaid);
    });
  }

  /** Of a pipeline, or of a document. */
  canvas(
    { built, name }: { readonly built: Canvas; readonly name: CanvasPair["name"] },
    ids: PartIds,
  ): Says {
    const { module, secrets } = this.#work;
    return this.#keeper(ids, [], (changes) => {
      built.keep(changes);
      module.part();
      module.note(unsaid);
      module.call(`${name()}.keep`, [secrets.printed(changes)]);
    });
  }

  #keeper(ids: PartIds, nodes: readonly FlowNode[], tell: Keeper["tell"]): Says {
    const keeper: Keeper = { changes: {}, ids, nodes, tell };
    this.#all.push(keeper);
    return (pointer, value) => {
      const place = pointer.split("/").slice(1);
      keeper.changes[pointer as `/${string}`] = this.#work.secrets.open(value, ...place);
    };
  }

  /** Tells the flow, and the program, what to keep; parts that it names by their ids keep these, too. */
  keepAll(): void {
    const meant = new Set(this.#all.flatMap(({ changes }) => textsIn(changes)));
    for (const { ids, changes, tell } of this.#all) {
      const kept = Object.entries(ids).filter(([, id]) => id !== undefined && meant.has(id));
      const all = { ...Object.fromEntries(kept), ...changes };
      if (Object.keys(all).length > 0) tell(all);
    }
  }
}

const unsaid = "What no builder says; it stays in the document.";
