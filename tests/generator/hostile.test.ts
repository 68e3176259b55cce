import { frozenIdentity } from "specanvil";
import * as runtime from "specanvil/builder";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inspectModules } from "../../generator/inspect/inspect.js";
import { Memory } from "../../generator/memory.js";
import type { RenderedModule } from "../../generator/render/render.js";
import { takeAll } from "../support/chains.js";
import { type BaseFile, fullSpec, type Spec } from "./base-spec.js";
import { hostileTexts } from "./hostile-texts.js";
import { modelOf, renderedFrom, renderedOf } from "./in-memory.js";

// Any text in any place of a definition is refused with its place, or stays a text.

type Place = readonly (string | number)[];

/** Every text of a definition, and every key, by its place. */
function placesIn(data: unknown, place: Place = []): Place[] {
  if (typeof data === "string") return [place];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const inner = placesIn(value, [...place, Array.isArray(data) ? Number(key) : key]);
    return Array.isArray(data) ? inner : [...inner, [...place, key, "key"]];
  });
}

/** A copy with a text, or a key, replaced. */
function replaced(data: unknown, [step, ...rest]: Place, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === step ? replaced(item, rest, text) : item));
  }
  const isKey = rest.length === 1 && rest[0] === "key";
  const entries = Object.entries(data as object).map(([key, value]: [string, unknown]) => {
    if (key !== step) return [key, value] as const;
    return isKey ? ([text, value] as const) : ([key, replaced(value, rest, text)] as const);
  });
  return Object.fromEntries(entries);
}

/** JSON is YAML, and has an escape for everything. */
const written = (data: unknown): string => JSON.stringify(data);

const withoutDollar = hostileTexts.filter((text) => !text.includes("$") && text.length < 9000);
/** All at once; where they are refused, which may be for their dollars, all others. */
const everything = hostileTexts.filter((text) => text.length < 9000).join(" ");
const probes: readonly string[] = ["__proto__", "constructor", " ", "", "x".repeat(10_000)];

const files = Object.keys(fullSpec) as BaseFile[];
const cases = files.flatMap((file) => {
  const data: unknown = parse(fullSpec[file]);
  return placesIn(data).map((place) => ({
    file,
    place,
    data,
    name: `${file}: ${place.join(".")}`,
  }));
});

/** All but the file in question is the same from case to case. */
const memory = new Memory();

const base = new Set(renderedOf(fullSpec).map(({ text }) => text));

/** What the compiler says of a module, and the statements that do something: nothing may come in. */
function intruders(module: RenderedModule): readonly unknown[] {
  if (base.has(module.text)) return [];
  const source = ts.createSourceFile("a.ts", module.text, ts.ScriptTarget.ES2022);
  // The compiler keeps them there; a whole program for each would take minutes.
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] };
  const kinds = source.statements.map((node) => ts.SyntaxKind[node.kind]);
  return [
    ...parseDiagnostics,
    ...kinds.filter((kind) => /Expression|Block|If|Throw|Debugger/.test(kind)),
  ];
}

test("there are many places", () => {
  expect(cases.length).toBeGreaterThan(150);
});

test.each(cases)(
  "$name",
  ({ file, place, data }) => {
    const modelWith = (text: string): ReturnType<typeof modelOf> =>
      modelOf({ ...fullSpec, [file]: written(replaced(data, place, text)) }, memory);
    const first = modelWith(everything);
    const isRefused = first.diagnostics.length > 0;
    const rest = [...(isRefused ? [withoutDollar.join(" ")] : []), ...probes].map(modelWith);
    for (const { modules, diagnostics } of [first, ...rest]) {
      if (diagnostics.length > 0) {
        for (const { line, column, file: found } of diagnostics) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(found).toMatch(/^spec\/acme\//);
        }
        continue;
      }
      for (const module of renderedFrom(modules, memory)) {
        expect(intruders(module)).toEqual([]);
        expect(module.file).toMatch(/^acme\/[a-z/-]+\.ts$/);
      }
    }
  },
  30_000,
);

describe("what goes over the wire is what was written", () => {
  const escaped = (text: string): string => text.replaceAll("$", "$$$$");

  /** The base with one text in every place that is sent. */
  const specWith = (text: string): Spec => {
    const template = escaped(text);
    const package_ = parse(fullSpec["acme/packages/sample.yaml"]) as { steps: object };
    return {
      "acme/enums.yaml": written({
        ...{ kind: "enums", name: "enums", doc: text },
        enums: { Color: { doc: text, values: { A: { value: text, doc: text }, B: "b" } } },
      }),
      "acme/family.yaml": written({
        ...{ kind: "family", name: "plain", doc: text, templateRef: template },
        ...{ credentialName: `${template}\${epoch}`, defaults: { other: template } },
        annotations: {
          [`a${template}`]: template,
          title: "${title}",
          list: "${tags | json}",
          "package.argoproj.io/name": "${package}",
        },
        labels: { [`b${template}/c`]: "${other}", about: "${about}" },
      }),
      "acme/packages/sample.yaml": written({
        ...package_,
        ...{ title: text, package: text, doc: text },
        metadata: { about: template, tags: [text] },
        slots: { one: { need: text } },
        steps: {
          go: {
            ...{ slot: "one", doc: text },
            args: {
              color: { type: "Color", default: "A", doc: text },
              word: { type: "string", default: text, doc: text },
            },
            set: {
              [`p${template}`]: template,
              color: "$color",
              word: "$word",
              object: { map: { [`k${text}`]: template } },
              within: `${template}\${word}${template}`,
            },
            credential: { name: template, extra: { [`e${text}`]: template } },
          },
        },
      }),
    };
  };

  const run = (modules: readonly RenderedModule[]): unknown => {
    const [, module] = modules;
    const { outputText } = ts.transpileModule(module?.text ?? "", {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const exported: { sample?: () => unknown } = {};
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is the code under test.
    const module_ = new Function("require", "exports", outputText) as (...given: unknown[]) => void;
    module_(() => runtime, exported);
    return exported.sample?.();
  };

  const sendable = hostileTexts.filter((text) => text.trim() !== "");

  const named = sendable.map((text) => ({ text, name: JSON.stringify(text).slice(0, 40) }));

  test.each(named)("$name", ({ text }) => {
    const modules = renderedOf(specWith(text));
    inspectModules(modules);
    const builder = run(modules);
    expect(() => takeAll(builder, []).toWorkflow()).toThrow(text.trim());
    const workflow = takeAll(builder, [["go", undefined]]).toWorkflow(frozenIdentity());
    const { metadata, spec, payload } = workflow.payload;
    const [task] = spec.templates[0].dag.tasks;
    expect(metadata.annotations).toEqual({
      [`a${text}`]: text,
      title: text,
      list: JSON.stringify([text]),
      "package.argoproj.io/name": text,
    });
    expect(metadata.labels).toEqual({ [`b${text}/c`]: text, about: text });
    expect(task.arguments.parameters).toEqual([
      { name: `p${text}`, value: text },
      { name: "color", value: text },
      { name: "word", value: text },
      { name: "object", value: { [`k${text}`]: text } },
      { name: "within", value: text + text + text },
    ]);
    expect(task.templateRef.name).toBe(text);
    expect(spec.workflowMetadata.annotations).toEqual({ "package.argoproj.io/name": text });
    expect(payload[0]?.body).toEqual({ name: text, extra: { [`e${text}`]: text } });
  });
});
