import { existsSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Memory } from "../../generator/memory.js";
import { templatesFolder } from "../../generator/project.js";
import { renderModules } from "../../generator/render/render.js";
import { fullSpec, type Spec } from "./base-spec.js";
import { anyMutation, mutated } from "./diff/mutations.js";
import { stageSpec } from "./diff/stage-spec.js";
import { modelOf } from "./in-memory.js";

// Whatever is saved, deleted, renamed, spoiled and taken back: who remembers what was before makes what a cold run makes.

const start: Spec = { ...fullSpec, ...stageSpec };

function made(spec: Spec, memory: Memory): object {
  const { modules, diagnostics } = modelOf(spec, memory);
  // Of mistakes, nothing is rendered.
  if (diagnostics.length > 0) return { diagnostics };
  return { rendered: renderModules(modules, templatesFolder(existsSync), memory.modules) };
}

const edit = fc.oneof(
  { weight: 4, arbitrary: anyMutation.map((mutation) => ["save", mutation] as const) },
  { weight: 2, arbitrary: fc.nat().map((file) => ["delete", file] as const) },
  { weight: 1, arbitrary: fc.nat().map((file) => ["rename", file] as const) },
  { weight: 1, arbitrary: fc.nat().map((file) => ["spoil", file] as const) },
  { weight: 4, arbitrary: fc.nat().map((file) => ["restore", file] as const) },
  { weight: 3, arbitrary: fc.constant(["restore all"] as const) },
);

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(spec: Spec, [how, what]: Edit): Spec {
  if (how === "restore all") return start;
  if (how === "save") return mutated(spec, what);
  const names = Object.keys(how === "restore" ? start : spec);
  const name = names[what % names.length] ?? "";
  const { [name]: text = "", ...others } = spec;
  if (how === "restore") return { ...spec, [name]: start[name] ?? "" };
  if (how === "rename") return { ...others, [name.replace(/(\w+)\.yaml$/, "$1-2.yaml")]: text };
  if (how === "spoil") return { ...spec, [name]: `${String(text)}\n  : [` };
  return others;
}

test("who remembers makes what a cold run makes", () => {
  let rendered = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 2, maxLength: 12 }), (edits) => {
      const memory = new Memory();
      let spec = start;
      made(spec, memory);
      for (const one of edits) {
        const next = edited(spec, one);
        // Without any, nothing is generated.
        if (Object.keys(next).length === 0) continue;
        spec = next;
        const warm = made(spec, memory);
        expect(warm).toEqual(made(spec, new Memory()));
        if ("rendered" in warm) rendered += 1;
      }
    }),
    { numRuns: 40, seed: 3 },
  );
  expect(rendered).toBeGreaterThan(50);
});
