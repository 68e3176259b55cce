import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type {
  ConnectionSource,
  GroupSource,
  StageEnumsSource,
  StageSource,
} from "../../validate/stage-schema.js";

/** The definitions as they stand: what people have decided in them stays. */
export interface Known {
  readonly groups: readonly GroupSource[];
  readonly stages: ReadonlyMap<string, StageSource>;
  readonly connections: ReadonlyMap<string, ConnectionSource>;
  readonly enums: readonly StageEnumsSource[];
}

/** Reads the definitions below a folder; none where there is none. */
export function readKnown(folder: string): Known {
  const all = <T>(part: string): T[] => {
    const below = path.join(folder, part);
    if (!existsSync(below)) return [];
    const files = readdirSync(below).filter((file) => file.endsWith(".yaml"));
    return files.sort().map((file) => parse(readFileSync(path.join(below, file), "utf8")) as T);
  };
  return {
    groups: all("groups"),
    enums: all("enums"),
    stages: new Map(all<StageSource>("stages").map((stage) => [stage.name, stage])),
    connections: new Map(all<ConnectionSource>("connections").map((one) => [one.name, one])),
  };
}
