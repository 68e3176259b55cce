import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Change } from "../../../generator/diff/changes.js";
import { diffDefinitions } from "../../../generator/diff/diff.js";
import { kinds } from "../../../generator/diff/kinds.js";
import { readSides } from "../../../generator/diff/read.js";
import { anyPackage } from "../any-package.js";
import { baseSpec, type Spec, wideSpec } from "../base-spec.js";
import { modelOf } from "../in-memory.js";
import { inputsOf } from "./inputs.js";
import { stageSpec } from "./stage-spec.js";

// Definitions that nobody thought of.

const around: Spec = {
  "acme/enums.yaml": baseSpec["acme/enums.yaml"],
  "acme/family.yaml": baseSpec["acme/family.yaml"],
  "acme/shared.yaml": wideSpec["acme/shared.yaml"],
};

function diff(old: Spec, now: Spec): Change[] {
  return diffDefinitions(
    readSides({
      old: { label: "old", inputs: inputsOf(old) },
      new: { label: "new", inputs: inputsOf(now) },
    }),
  );
}

/** Maps whose order of keys says nothing. */
const unordered = /^(args|metadata|variants|properties|models|groups)$/;

/** The same meaning in other words: keys in another order where it has no meaning. */
function retold(data: unknown, isOrdered: boolean): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  // What stands first in a document stands there in its own order.
  const isFirst = "first" in data && data.first === true;
  const entries = Object.entries(data).map(
    ([name, value]) => [name, retold(value, isFirst || !unordered.test(name))] as const,
  );
  return Object.fromEntries(isOrdered ? entries : entries.reverse());
}

function rewritten(text: string): string {
  const data = retold(parse(text), false);
  return `# In other words.\n${stringify(data, { defaultStringType: "QUOTE_DOUBLE" })}# The end.\n`;
}

const anySpec = anyPackage
  .map((data): Spec => ({
    ...around,
    "acme/packages/any.yaml": JSON.stringify({ name: "any", ...data }),
  }))
  .filter((spec) => modelOf(spec).diagnostics.length === 0);

test("what means the same: no change", () => {
  const texts = (spec: Spec): Spec =>
    Object.fromEntries(Object.entries(spec).map(([file, text]) => [file, rewritten(String(text))]));
  expect(diff(stageSpec, texts(stageSpec))).toEqual([]);
  fc.assert(
    fc.property(anySpec, (spec) => {
      expect(diff(spec, texts(spec))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("any two: every change is classed, placed and told", () => {
  fc.assert(
    fc.property(anySpec, anySpec, (old, now) => {
      for (const { code, level, effect, message, owners, old: was, new: is } of diff(old, now)) {
        expect(kinds[code]).toMatchObject({ level, effect });
        expect(message).not.toMatch(/undefined|\[object/);
        expect(owners).not.toEqual([]);
        for (const place of [was, is]) if (place) expect(place.line).toBeGreaterThan(0);
        expect(was ?? is).toBeDefined();
      }
    }),
    { numRuns: 30 },
  );
});
