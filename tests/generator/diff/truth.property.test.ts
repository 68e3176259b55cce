import fc from "fast-check";
import { expect, test } from "vitest";
import type { Spec } from "../base-spec.js";
import { modelOf } from "../in-memory.js";
import { type Base, specs } from "./cases.js";
import { anyMutation, mutated, type Mutation } from "./mutations.js";
import { changesOf, outcomesOf, said, seen } from "./outcomes.js";

// Random edits: whatever becomes of users' programs has been said. Where nothing was said, they compile and make the same.

const count = 40;

test("nothing breaks that the diff doesn't tell", { timeout: 120_000 }, async () => {
  const bases = Object.keys(specs) as Base[];
  const edits: { base: Base; mutation: Mutation; spec: Spec }[] = [];
  for (const [index, mutation] of fc
    .sample(anyMutation, { numRuns: 9 * count, seed: 5 })
    .entries()) {
    const base = bases[index % bases.length] ?? "base";
    const spec = mutated(specs[base], mutation);
    if (edits.length < count && isSound(spec)) edits.push({ base, mutation, spec });
  }
  expect(edits.length).toBe(count);
  const { before, after } = await outcomesOf(edits);
  const wrong = edits.flatMap(({ base, mutation, spec }, index) => {
    const outcome = after[index];
    const changes = changesOf(specs[base], spec);
    const [is, told] = [outcome && seen(before[base], outcome), said(changes)];
    const missed = (Object.keys(told) as (keyof typeof told)[]).filter(
      (effect) => is?.[effect] === true && !told[effect],
    );
    const codes = changes.map(({ code, message }) => `${code}: ${message}`);
    return missed.length === 0 ? [] : [{ base, mutation, missed, codes }];
  });
  expect(wrong).toEqual([]);
});

function isSound(spec: Spec): boolean {
  try {
    return modelOf(spec).diagnostics.length === 0;
  } catch {
    return false;
  }
}
