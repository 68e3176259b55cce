import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type StageDefinition, stageDefinition } from "../../sandbox/datastage/definitions.js";

const file = new URL("../../sandbox/datastage/compiler.yaml", import.meta.url);
const { mandatory, unlisted, ...others } = parse(readFileSync(fileURLToPath(file), "utf8")) as {
  readonly mandatory: Readonly<Record<string, readonly string[]>>;
  readonly unlisted: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

const property = (stage: StageDefinition | undefined, name: string) =>
  [...(stage?.properties.values() ?? [])].find((each) => each.name === name);

// A name that a definition doesn't have would say nothing, and nobody would notice.
test("what the compiler knows besides the definitions is of stages and properties that there are", () => {
  expect(others).toEqual({});
  const lost = Object.entries(mandatory).flatMap(([op, names]) =>
    names
      .filter((name) => property(stageDefinition(op), name)?.mandatory === undefined)
      .map((name) => `${op}.${name}`),
  );
  const unknown = Object.entries(unlisted).flatMap(([op, values]) =>
    Object.entries(values)
      .filter(([name, more]) => {
        const known = property(stageDefinition(op), name)?.values;
        return more.some((value) => known?.has(value) !== true);
      })
      .map(([name]) => `${op}.${name}`),
  );
  expect([...lost, ...unknown]).toEqual([]);
});
