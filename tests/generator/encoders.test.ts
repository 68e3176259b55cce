import * as runtime from "specanvil/builder";
import { expect, test } from "vitest";
import { effects, rules, texts, types, values } from "../../generator/model/bindings.js";
import { encoders } from "../../generator/model/encoders.js";

const bindings = Object.values(encoders).flatMap(({ binding, ofList }) =>
  ofList === undefined ? [binding] : [binding, ofList],
);

test("what definitions lead to is what the runtime exports", () => {
  const exported = Object.keys(runtime).filter(
    (name) => /^[a-z]/.test(name) && !helpers.includes(name),
  );
  const groups = [types, rules, values, effects, texts].flatMap((group) => Object.values(group));
  expect([...bindings, ...groups].sort()).toEqual(exported.sort());
});

/** Functions that start builders and read descriptors. */
const helpers = ["argumentOf", "descriptorOf", "startBuilder"];

test("what takes any value gives a text", () => {
  type Encode = (value: unknown) => unknown;
  const exported = runtime as unknown as Readonly<Record<string, Encode>>;
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
