import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findInputs } from "../../generator/load/find-inputs.js";
import { type Kind, schemas } from "../../generator/validate/definitions.js";
import { jsonSchemas } from "../../generator/validate/json-schema.js";
import { type BaseFile, fullSpec } from "./base-spec.js";
import { repository } from "./repository.js";

// The schemas that editors use say the same as the generator.

const spec = path.join(repository, "spec");
const kinds = Object.keys(schemas) as Kind[];

type Schema = Readonly<Record<string, unknown>>;

const committed = (kind: string): Schema =>
  JSON.parse(readFileSync(path.join(spec, "schema", `${kind}.schema.json`), "utf8")) as Schema;

const made = new Map(jsonSchemas().map(({ kind, text }) => [kind, JSON.parse(text) as Schema]));

const validators = new Map(
  kinds.map((kind) => [kind, new Ajv({ strict: false }).compile(made.get(kind) ?? {})]),
);

test("each kind has a committed schema that is up to date", () => {
  expect([...made.keys()].sort()).toEqual([...kinds].sort());
  for (const kind of kinds) expect(made.get(kind)).toEqual(committed(kind));
});

const definitions = findInputs(spec)
  .filter(({ name }) => !name.endsWith(".openapi.yaml"))
  .map(({ name, absolute, bytes }) => ({ name, absolute, text: bytes.toString("utf8") }));

describe.each(definitions)("$name", ({ absolute, text }) => {
  test("is valid against the schema that its first line names", () => {
    const [, place] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const file = path.resolve(path.dirname(absolute), place ?? "missing");
    const schema = JSON.parse(readFileSync(file, "utf8")) as Schema;
    const validate = new Ajv({ strict: false }).compile(schema);
    const data = parse(text) as { kind: string };
    expect(path.basename(file)).toBe(`${data.kind}.schema.json`);
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });
});

test.each(kinds)("%s: every field says what it is for", (kind) => {
  const nameless: string[] = [];
  const resolve = (node: Schema): Schema => {
    const [inner] = (node["allOf"] as Schema[] | undefined) ?? [node];
    const name = /^#\/definitions\/(.+)$/.exec(String(inner?.["$ref"]))?.[1];
    const all = made.get(kind)?.["definitions"] as Readonly<Record<string, Schema>>;
    return { ...(name === undefined ? {} : all[name]), ...node };
  };
  const visit = (node: unknown, place: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "properties") {
        for (const [field, inner] of Object.entries(value as Record<string, Schema>)) {
          if (typeof resolve(inner)["description"] !== "string") nameless.push(`${place}.${field}`);
          visit(inner, `${place}.${field}`);
        }
      } else visit(value, `${place}.${key}`);
    }
  };
  visit(made.get(kind), kind);
  expect(nameless).toEqual([]);
});

/** Edits of good definitions: what each part becomes, and whether that is still good. */
// prettier-ignore
const edits: readonly (readonly [file: BaseFile, place: string, value: unknown, good: boolean])[] = [
  ["acme/packages/sample.yaml", "title", "Another", true],
  ["acme/packages/sample.yaml", "title", "", false],
  ["acme/packages/sample.yaml", "title", " \n", false],
  ["acme/packages/sample.yaml", "title", 5, false],
  ["acme/packages/sample.yaml", "title", undefined, false],
  ["acme/packages/sample.yaml", "extra", "x", false],
  ["acme/packages/sample.yaml", "name", "x".repeat(80), true],
  ["acme/packages/sample.yaml", "name", "x".repeat(81), false],
  ["acme/packages/sample.yaml", "name", "A", false],
  ["acme/packages/sample.yaml", "name", "a\n", false],
  ["acme/packages/sample.yaml", "metadata", undefined, true],
  ["acme/packages/sample.yaml", "metadata.tags", ["a", 5], false],
  ["acme/packages/sample.yaml", "slots", {}, false],
  ["acme/packages/sample.yaml", "slots.source", {}, false],
  ["acme/packages/sample.yaml", "slots.source", { need: "x", optional: true }, false],
  ["acme/packages/sample.yaml", "slots.source", { optional: true }, true],
  ["acme/packages/sample.yaml", "slots.source", { optional: false }, false],
  ["acme/packages/sample.yaml", "steps", {}, false],
  ["acme/packages/sample.yaml", "steps.file.then", "login", true],
  ["acme/packages/sample.yaml", "steps.file.then", ["login", "tuning"], true],
  ["acme/packages/sample.yaml", "steps.file.then", [], false],
  ["acme/packages/sample.yaml", "steps.file.then", ["login", "login"], false],
  ["acme/packages/sample.yaml", "steps.file.set.source", null, true],
  ["acme/packages/sample.yaml", "steps.file.set.source", 1.5, true],
  ["acme/packages/sample.yaml", "steps.file.set.source", [], false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { map: { a: { encode: "json", of: { map: {} } } } }, true],
  ["acme/packages/sample.yaml", "steps.file.set.source", { map: { a: { encode: "json" } } }, false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { encode: "json", of: 1, map: {} }, false],
  ["acme/packages/sample.yaml", "steps.file.set. ", 1, false],
  ["acme/packages/sample.yaml", "steps.key.credential.port", 443, true],
  ["acme/packages/sample.yaml", "steps.key.credential.ports", 443, false],
  ["acme/packages/sample.yaml", "steps.tune.args.size.min", 1.5, false],
  ["acme/packages/sample.yaml", "steps.tune.args.size.min", 2 ** 60, false],
  ["acme/packages/sample.yaml", "steps.tune.args.mark.characters", 0, false],
  ["acme/packages/sample.yaml", "steps.tune.args.shade.only", {}, false],
  ["acme/packages/sample.yaml", "steps.tune.args.shade.only", { color: "A", size: "B" }, false],
  ["acme/packages/sample.yaml", "steps.tune.args.shade.only", { fast: true }, true],
  ["acme/packages/sample.yaml", "steps.tune.args.shade.type", { list: { list: "Color" } }, false],
  ["acme/packages/sample.yaml", "steps.tune.args.shade.type", "color", false],
  ["acme/packages/sample.yaml", "steps.tune.args.shade.optional", false, false],
  ["acme/packages/sample.yaml", "steps.tune.args.a-b", { type: "string", doc: "d" }, false],
  ["acme/packages/sample.yaml", "slots", undefined, true],
  ["acme/packages/sample.yaml", "steps", undefined, false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: "$a", then: 1, else: { if: "$b", then: 2, else: 3 } }, true],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: "$a", then: 1 }, true],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: "$a" }, false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: ["$a", "$b"], else: 1 }, true],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: [], else: 1 }, false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: { a: "B" }, else: 1 }, true],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: { a: "B", c: "D" }, else: 1 }, false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: { a: 1 }, else: 1 }, false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: true, then: 1, else: 2 }, false],
  ["acme/packages/sample.yaml", "steps.file.set.source", { if: "$a", taken: "file", then: 1, else: 2 }, false],
  ["acme/packages/bare.yaml", "start", undefined, true],
  ["acme/packages/bare.yaml", "start.args", undefined, true],
  ["acme/packages/bare.yaml", "start.credential", { password: "x" }, false],
  ["acme/packages/bare.yaml", "slots", { a: { need: "a" } }, false],
  ["acme/packages/bare.yaml", "use", ["keys"], true],
  ["acme/packages/wide.yaml", "start", undefined, true],
  ["acme/packages/wide.yaml", "steps", undefined, true],
  ["acme/packages/wide.yaml", "use", undefined, true],
  ["acme/packages/wide.yaml", "use", [], false],
  ["acme/packages/wide.yaml", "use", ["keys", "keys"], false],
  ["acme/packages/wide.yaml", "slots.content.many", false, false],
  ["acme/packages/wide.yaml", "first", {}, true],
  ["acme/packages/wide.yaml", "first.steps", ["slow"], false],
  ["acme/packages/wide.yaml", "end", {}, true],
  ["acme/packages/wide.yaml", "end.args", {}, false],
  ["acme/packages/wide.yaml", "end.set.config", { taken: [], then: 1, else: 2 }, false],
  ["acme/packages/wide.yaml", "end.set.config", { taken: ["slow", "slow"], then: 1, else: 2 }, false],
  ["acme/packages/full.yaml", "steps.tune.some", ["low", "low"], false],
  ["acme/packages/full.yaml", "steps.tune.some", [], false],
  ["acme/packages/full.yaml", "steps.tune.deprecated", true, false],
  ["acme/packages/full.yaml", "steps.tune.replace.window", [], false],
  ["acme/packages/full.yaml", "steps.tune.args.low.with", ["high"], false],
  ["acme/packages/full.yaml", "steps.tune.args.low.blank", true, false],
  ["acme/packages/full.yaml", "steps.tune.args.low.type", { map: { map: "string" } }, false],
  ["acme/packages/full.yaml", "steps.tune.args.low.type", { map: { list: "string" } }, true],
  ["acme/packages/full.yaml", "steps.tune.args.low.type", { list: { list: "string" } }, false],
  ["acme/packages/full.yaml", "steps.tune.args.low.type", { list: { variants: "Choice" } }, true],
  ["acme/packages/full.yaml", "steps.tune.args.low.type", { list: "string", map: "string" }, false],
  ["acme/packages/full.yaml", "variants", {}, false],
  ["acme/packages/full.yaml", "variants.Choice.items", {}, false],
  ["acme/packages/full.yaml", "variants.Choice.items.SLOW.credential", {}, false],
  ["acme/packages/full.yaml", "metadata.most", 1.5, false],
  ["acme/packages/full.yaml", "metadata.most", true, true],
  ["acme/maker.yaml", "surface", { name: "a" }, false],
  ["acme/maker.yaml", "surface", undefined, true],
  ["acme/maker.yaml", "members.machine", "machine", false],
  ["acme/maker.yaml", "values.thing", [], false],
  ["acme/maker.yaml", "start.some", "owners", false],
  ["acme/shared.yaml", "steps", {}, false],
  ["acme/shared.yaml", "steps.guest.slot", undefined, true],
  ["acme/shared.yaml", "slots", { login: { need: "a" } }, false],
  ["acme/family.yaml", "defaults", undefined, true],
  ["acme/family.yaml", "annotations.x", 1, false],
  ["acme/family.yaml", "labels", undefined, false],
  ["acme/enums.yaml", "enums", {}, false],
  ["acme/enums.yaml", "enums.Color.values", {}, false],
  ["acme/enums.yaml", "enums.Color.values.RED", "", true],
  ["acme/enums.yaml", "enums.Color.values.RED", { value: "x" }, true],
  ["acme/enums.yaml", "enums.Color.values.RED", { doc: "d" }, false],
  ["acme/enums.yaml", "enums.Color.values.RED", { value: "x", facts: { a: 1 } }, false],
  ["acme/enums.yaml", "enums.Color.union", ["Shade"], false],
  ["acme/enums.yaml", "enums.Paint.union", [], false],
  ["acme/enums.yaml", "enums.Paint.union", ["Color", "Color"], false],
  ["acme/enums.yaml", "enums.Paint.open", false, false],
  ["acme/enums.yaml", "enums.color", { doc: "d", values: { A: "a" } }, false],
  ["acme/index.yaml", "enums", undefined, false],
  ["acme/index.yaml", "enums", ["enums", "enums"], false],
  ["acme/index.yaml", "include", ["specanvil/x"], true],
  ["acme/index.yaml", "include", ["./ x"], false],
];

function withPart(data: unknown, [step = "", ...rest]: readonly string[], value: unknown): unknown {
  const copy = { ...(data as Record<string, unknown>) };
  copy[step] = rest.length === 0 ? value : withPart(copy[step], rest, value);
  return Object.fromEntries(Object.entries(copy).filter(([, part]) => part !== undefined));
}

test.each(edits)("%s with %s %j: %s by both", (file, place, value, good) => {
  const data = withPart(parse(fullSpec[file]), place.split("."), value) as { kind: Kind };
  expect(schemas[data.kind].safeParse(data).success).toBe(good);
  expect(validators.get(data.kind)?.(data)).toBe(good);
});
