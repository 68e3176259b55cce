import { readFileSync } from "node:fs";
import path from "node:path";
import type { Connection, Stage } from "specanvil/datastage/stage";
import { expect, test } from "vitest";
import {
  connectionModuleOf,
  type Exported,
  moduleOf,
} from "../../../cli/import/datastage/stage-modules.js";
import { repository } from "../../generator/repository.js";

// Whatever module a program would import is there, and exports what the program takes from it.

const { files } = JSON.parse(
  readFileSync(path.join(repository, "generated/manifest.json"), "utf8"),
) as { readonly files: Readonly<Record<string, unknown>> };

async function exportedBy(folder: "stages" | "connections"): Promise<[string, unknown][]> {
  const modules = Object.keys(files)
    .map((file) => new RegExp(`^datastage/${folder}/(?!index)([^/]+)\\.ts$`).exec(file)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => `specanvil/datastage/${folder}/${name}`);
  const all = modules.map(async (module) => {
    const found = Object.entries((await import(/* @vite-ignore */ module)) as object);
    return found.map(([name, value]): [string, unknown] => [`${module} ${name}`, value]);
  });
  return (await Promise.all(all)).flat();
}

const placeOf = ({ module, name }: Exported): string => `${module} ${name}`;
const has = (value: unknown, key: string): boolean =>
  typeof value === "object" && value !== null && key in value;

test("of each kind of stage", async () => {
  const stages = (await exportedBy("stages")).filter(([, value]) => has(value, "op"));
  expect(stages.length).toBeGreaterThan(100);
  for (const [place, stage] of stages) {
    const guessed = moduleOf(stage as Stage);
    expect(guessed && placeOf(guessed)).toBe(place);
  }
});

test("of each kind of connection", async () => {
  const connections = (await exportedBy("connections")).filter(([, value]) => has(value, "groups"));
  expect(connections.length).toBeGreaterThan(50);
  for (const [place, connection] of connections) {
    expect(placeOf(connectionModuleOf(connection as Connection))).toBe(place);
  }
});
