import { type Role, roles } from "./definitions.js";

/** A stage of a pipeline, as far as links go. */
export interface LinkedNode {
  readonly id: string;
  readonly inputs?:
    | readonly {
        readonly links?:
          readonly { readonly node_id_ref: string; readonly type_attr?: string | null }[] | null;
      }[]
    | null;
}

/** How many links of each role the stages of a pipeline have, by their ids. A link stands with the stage that it leads to. */
export function linkCounts(
  nodes: readonly LinkedNode[],
): ReadonlyMap<string, Readonly<Record<Role, number>>> {
  const counts = new Map(
    nodes.map(({ id }) => [
      id,
      Object.fromEntries(roles.map((role) => [role, 0])) as Record<Role, number>,
    ]),
  );
  for (const { id, inputs } of nodes) {
    for (const { node_id_ref, type_attr } of (inputs ?? []).flatMap(({ links }) => links ?? [])) {
      const [target, source] = [counts.get(id), counts.get(node_id_ref)];
      if (target !== undefined) target[type_attr === "REFERENCE" ? "reference" : "in"] += 1;
      if (source !== undefined) source[type_attr === "REJECT" ? "reject" : "out"] += 1;
    }
  }
  return counts;
}
