// Generated from spec/datastage/groups/node-numbers.yaml. Do not edit; run `specanvil generate`.
import type { Rows } from "specanvil/datastage/stage";

/** Nodes among which a table is read or written. */
export const nodeNumbers: Rows = { nodeCount: "m int", nodeNumber: "m int" };
