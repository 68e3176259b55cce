import { expect, test } from "vitest";
import { catalogData } from "../../generator/catalog/catalog.js";
import type { PackageData, TypeData, WriteData } from "../../generator/catalog/data.js";
import { fullFiles } from "../generator/full-spec.js";
import { modelOf } from "../generator/in-memory.js";
import { definitionsOf, repositoryData } from "./repository-data.js";

const repository = repositoryData();
const [full] = definitionsOf(catalogData(modelOf(fullFiles).modules), "package") as [PackageData];

/** `parameter include › top = $assets if $assets is given, as json` */
function inWords({ place, name, inside, value, when, encoder, replaces }: WriteData): string {
  const where = `${replaces ? "instead of " : ""}${place} ${name}`;
  const how = encoder === undefined ? "" : `, as ${encoder}`;
  return `${where}${inside === undefined ? "" : ` › ${inside}`} = ${value}${when === undefined ? "" : ` ${when}`}${how}`;
}

test.each<[step: string, want: string[]]>([
  [
    "direct",
    [
      "parameter window = 30",
      'parameter power = "water"',
      "credential name = login-mill-${epoch}",
      "credential host = $host",
      "credential extra › host = $host",
    ],
  ],
  ["key", ["credential password = $key", "credential extra › realm = $realm?"]],
  [
    "include",
    [
      "parameter include › top = $assets if $assets is given, as json",
      'parameter include = "{}" unless $assets is given',
      "parameter direct = $assets if direct() was taken, as json",
    ],
  ],
  [
    "tune",
    [
      'parameter mode = "fast" if $mode is "fast"',
      "parameter range › low = $low if $low or $high is given",
      "parameter range › high = $high? if $low or $high is given",
      'parameter range = "none" unless $low or $high is given',
      "parameter config = $config if $config is given, as python",
      "parameter old = $old, as text",
      "instead of parameter window = $days, as text",
    ],
  ],
])("%s() writes what its definition says", (name, want) => {
  const step = full.steps.find((one) => one.name === name);
  expect(step?.writes.map(inWords)).toEqual(want);
});

test("what an argument writes isn't what it decides about", () => {
  const { writes = [] } = full.steps.find(({ name }) => name === "tune") ?? {};
  const said = writes
    .filter(({ name }) => name === "range" || name === "mode")
    .map(({ name, inside = "", args, asked }) => [name, inside, args, asked]);
  expect(said).toEqual([
    ["mode", "", [], ["mode"]],
    ["range", "low", ["low"], ["low", "high"]],
    ["range", "high", ["high"], ["low", "high"]],
    ["range", "", [], ["low", "high"]],
  ]);
});

test("an argument says what it takes, its default and its rules", () => {
  const args = full.steps.find(({ name }) => name === "tune")?.args ?? [];
  const said = args.map(({ name, type, required, default: usual, rules }) => [
    ...[name, type.text, required, usual, ...rules],
  ]);
  expect(said).toEqual([
    ["mode", "Mode", false, "Mode.SLOW"],
    ["days", "number", false, undefined, "Only with mode: Mode.FAST_NOW, and needed then."],
    ["low", "string", false, undefined],
    ["high", "string", false, undefined],
    ["config", "JsonObject", false, undefined],
    ["old", "boolean", false, undefined],
  ]);
  expect(full.start.rules).toEqual(["One at least of owners, groups is given."]);
});

test("what a family or a package says of all its workflows is there too", () => {
  expect(full.notice).toBe("Acme may close it.");
  expect(full.annotations.map(inWords)).toEqual(['annotation acme.com/power = "water"']);
  expect(full.labels.map(inWords)).toEqual(['label acme.com/run-mill-${epoch} = "mill"']);
  expect(full.end.map(inWords)).toContain("parameter thing › owners = $owners, as json");
});

test("everything has an address of its own", () => {
  const addresses = repository.definitions.map(({ id }) => id);
  expect(addresses.filter((id, index) => addresses.indexOf(id) !== index)).toEqual([]);
  const sections = new Set(repository.definitions.map(({ section }) => section));
  expect(addresses.filter((id) => sections.has(id) && id !== "datastage/columns")).toEqual([]);
});

test("what a type names is there to be looked at", () => {
  const ids = new Set(repository.definitions.map(({ id }) => id));
  const groups = new Map(repository.groups.map((one) => [one.name, one]));
  const dangling = repository.definitions.flatMap((one): string[] => {
    const lost = (all: readonly { readonly type: TypeData }[], own: readonly string[]): string[] =>
      all.flatMap(({ type: { ref } }) =>
        ref === undefined || ids.has(ref) || own.includes(ref) ? [] : [`${one.id}: ${ref}`],
      );
    if (one.kind === "package") {
      const own = one.variants.map(({ name }) => `${one.id}/${name}`);
      return [one.start, ...one.steps].flatMap(({ args }) => lost(args, own));
    }
    if (one.kind === "stage" || one.kind === "connection") {
      const shapes = one.kind === "stage" ? one.shapes : [];
      const own = shapes.map(({ name }) => `${one.id}/${name}`);
      const shared = one.groups.flatMap((name) => groups.get(name)?.properties ?? []);
      const parts = shapes.flatMap((shape) => shape.parts);
      return lost([...one.properties, ...shared, ...parts], own);
    }
    return [];
  });
  expect(dangling).toEqual([]);
});

test("of a stage it has what users may set, and nothing else", () => {
  const [stage] = definitionsOf(repository, "stage").filter(({ title }) => title === "Sort");
  const names = stage?.properties.map(({ name }) => name) ?? [];
  expect(names).toContain("keyProperties");
  const hidden = repository.definitions.flatMap((one) =>
    one.kind === "stage" || one.kind === "connection"
      ? one.properties.filter(({ title }) => title === "")
      : [],
  );
  expect(hidden).toEqual([]);
});
