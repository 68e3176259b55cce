import * as runtime from "specanvil/builder";
import { expect, test } from "vitest";
import { choiceEncoders, encoders } from "../../generator/model/encoders.js";

test("the encoders that definitions lead to are those that the runtime exports", () => {
  const functions = Object.entries(runtime).filter(
    ([name, value]) =>
      typeof value === "function" && /^[a-z]/.test(name) && !helpers.includes(name),
  );
  const known = Object.values({ ...encoders, ...choiceEncoders });
  expect(known.sort()).toEqual(functions.map(([name]) => name).sort());
});

/** Functions that are no encoders: they read descriptors. */
const helpers = ["argumentOf"];

test("each takes a value and gives one for the wire", () => {
  const exported = runtime as unknown as Readonly<Record<string, (value: unknown) => unknown>>;
  for (const name of Object.values(encoders)) {
    expect(exported[name]?.(["a", null, true, 1])).toBeTypeOf("string");
  }
});

test("a definition calls it by its words, code by its name", () => {
  for (const [name, binding] of Object.entries(encoders)) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(binding).toBe(name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  }
});
