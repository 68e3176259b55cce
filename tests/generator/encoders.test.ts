import * as runtime from "specanvil/builder";
import { expect, test } from "vitest";
import { encoders, readers } from "../../generator/model/encoders.js";

const bindings = Object.values(encoders).map(({ binding }) => binding);

test("the encoders and readers that definitions lead to are those that the runtime exports", () => {
  const functions = Object.entries(runtime).filter(
    ([name, value]) =>
      typeof value === "function" && /^[a-z]/.test(name) && !helpers.includes(name),
  );
  const known = [...bindings, ...Object.values(readers)];
  expect(known.sort()).toEqual(functions.map(([name]) => name).sort());
});

/** Functions that are neither: they read descriptors. */
const helpers = ["argumentOf"];

test("what takes any value gives a text", () => {
  const exported = runtime as unknown as Readonly<Record<string, (value: unknown) => unknown>>;
  for (const { binding, writes } of Object.values(encoders)) {
    if (writes) expect(exported[binding]?.(["a", null, true, 1])).toBeTypeOf("string");
  }
});

test("a definition calls an encoder by its words, code by its name", () => {
  for (const [name, { binding }] of Object.entries(encoders)) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(binding).toBe(name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  }
});
