import type { BatchFlow } from "specanvil/datastage";
import type { Attempt } from "./attempt.js";
import type { Plan, Work } from "./built-flow.js";
import { appData, DocumentIndex } from "./document-index.js";
import type { Keepers } from "./keepers.js";
import { KeptParts } from "./kept-parts.js";

/** A plan by which links, and stages, are where they are in the document. */
export function arranged(
  wanted: DocumentIndex,
  attempt: (plan: Plan) => Attempt,
  following: Plan["following"],
): Plan {
  let plan: Plan = {
    places: false,
    ordered: new Set(),
    unlisted: new Set(),
    full: new Set(),
    following,
  };
  // Each attempt says more than the one before, of some nodes; two or three are the most that there is to say.
  for (let count = 0; count < 6; count += 1) {
    const { flow, work } = attempt(plan);
    const isFull = work.overfull.size > 0;
    const next = isFull
      ? { ...plan, unlisted: union(plan.unlisted, work.overfull) }
      : better(plan, work, wanted, flow);
    if (next === undefined) break;
    plan = next;
  }
  return plan;
}

/** Says of each stage as little as it takes, or all where less would have to be kept. */
export function concise(
  wanted: DocumentIndex,
  attempt: (plan: Plan) => Attempt,
  plan: Plan,
): Attempt & { readonly keepers: Keepers } {
  const tried = (full: ReadonlySet<string>) => {
    const made = attempt({ ...plan, full });
    return {
      ...made,
      keepers: new KeptParts(made.work, wanted, new DocumentIndex(made.flow.toDocument())).keepers,
    };
  };
  const brief = tried(new Set());
  const some = [...brief.keepers.counts.keys()];
  if (some.length === 0) return brief;
  const full = tried(new Set(some)).keepers.counts;
  return tried(
    new Set(some.filter((id) => (full.get(id) ?? 0) < (brief.keepers.counts.get(id) ?? 0))),
  );
}

/** A plan that says more, where the document of this one is arranged otherwise; undefined where it isn't. */
function better(plan: Plan, work: Work, wanted: DocumentIndex, flow: BatchFlow): Plan | undefined {
  const found = new DocumentIndex(flow.toDocument());
  const places =
    plan.places ||
    work.canvases.some(
      ({ read, built }) =>
        !areArrangedAlike(wanted.pipelines.get(read.id), found.pipelines.get(built.id)),
    );
  const ordered = new Set(plan.ordered);
  for (const { read, built } of work.nodes.values()) {
    const links = found.entering(built.id).map(({ link }) => link.id);
    const isInOrder = read.inputs.every((link, at) => work.links.get(link)?.built.id === links[at]);
    if (!isInOrder) ordered.add(read.id);
  }
  const isSame = places === plan.places && ordered.size === plan.ordered.size;
  return isSame ? undefined : { ...plan, places, ordered };
}

type Pipeline = ReturnType<DocumentIndex["pipelines"]["get"]>;

function areArrangedAlike(one: Pipeline, other: Pipeline): boolean {
  const places = (pipeline: Pipeline): string =>
    JSON.stringify(
      pipeline?.nodes.map((node) => {
        const { x_pos: x, y_pos: y, resize_height: height } = appData(node, "ui_data");
        return [x, y, height];
      }),
    );
  return places(one) === places(other);
}

function union<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...one, ...other]);
}
