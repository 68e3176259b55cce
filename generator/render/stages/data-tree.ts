import type { Data } from "../../model/stages/types.js";
import type { Tree } from "../literal.js";

/** Plain data of a definition as a part of a descriptor. */
export function dataTree(data: Data): Tree {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return (data as readonly Data[]).map(dataTree);
  const entries = Object.entries(data).map(([key, value]) => [key, dataTree(value)] as const);
  return Object.fromEntries<Tree>(entries);
}
