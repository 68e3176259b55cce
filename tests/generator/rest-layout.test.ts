import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatText } from "../../generator/render/format.js";
import { layoutOf, printed } from "./rest-layout.js";

// What openapi-typescript makes is laid out in prettier's form without prettier, or prettier is asked. Of any OpenAPI
// document, what is laid out is what prettier would print.

type Texts = Readonly<Record<"name" | "text" | "value", fc.Arbitrary<unknown>>>;

const tame: Texts = {
  name: fc.stringMatching(/^[a-z][a-zA-Z0-9_-]{0,24}$/),
  text: fc.stringMatching(/^[a-zA-Z0-9 ,.]{0,90}$/),
  value: fc.oneof(fc.stringMatching(/^[a-zA-Z0-9 _-]{1,20}$/), fc.nat(), fc.boolean()),
};

const wild: Texts = {
  name: fc.oneof(
    tame.name,
    fc.constantFrom("200", "4XX", "a b", "default", "constructor", "a.b", "über", 'q"', "it's"),
  ),
  text: fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom("one\ntwo", "  a\n\n   b  ", "*/ end", "@tag", "“é” 🚀", "* a\n* b", "a\r\nb"),
  ),
  value: fc.oneof(tame.value, fc.string({ maxLength: 30 }), fc.integer(), fc.double()),
};

const documentOf = ({ name, text, value }: Texts): fc.Arbitrary<object> => {
  const schema = fc.letrec<{ schema: object }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record(
        {
          type: fc.constantFrom("string", "integer", "number", "boolean", ["string", "null"]),
          description: text,
          enum: fc.uniqueArray(value, { minLength: 1, maxLength: 6 }),
          format: fc.constantFrom("date-time", "int64"),
          deprecated: fc.boolean(),
        },
        { requiredKeys: ["type"] },
      ),
      fc.record({ $ref: fc.constant("#/components/schemas/Known") }),
      fc.record({ const: value }),
      fc.record(
        {
          type: fc.constantFrom("object", ["object", "null"]),
          properties: fc.dictionary(name as fc.Arbitrary<string>, tie("schema"), {
            maxKeys: 4,
            noNullPrototype: true,
          }),
          required: fc.array(name, { maxLength: 2 }),
          additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
          description: text,
        },
        { requiredKeys: ["type"] },
      ),
      fc.record({ type: fc.constant("array"), items: tie("schema") }),
      fc.record({
        type: fc.constant("array"),
        prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
      }),
      ...(["oneOf", "anyOf", "allOf"] as const).map((key) =>
        fc.array(tie("schema"), { minLength: 1, maxLength: 4 }).map((all) => ({ [key]: all })),
      ),
      tie("schema").map((one) => ({ oneOf: [one, { type: "null" }] })),
    ),
  })).schema;

  return fc
    .record({
      schemas: fc.dictionary(fc.stringMatching(/^[A-Z][a-zA-Z0-9]{0,30}$/), schema, {
        maxKeys: 4,
        noNullPrototype: true,
      }),
      parameters: fc.uniqueArray(fc.record({ name, schema, required: fc.boolean() }), {
        maxLength: 3,
        selector: (parameter) => parameter.name,
      }),
      answers: fc.dictionary(fc.constantFrom("200", "201", "404", "default"), schema, {
        noNullPrototype: true,
      }),
      summary: text,
    })
    .map(({ schemas, parameters, answers, summary }) => ({
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {
        "/things": {
          get: {
            ...{ operationId: "getThings", summary },
            parameters: parameters.map((parameter) => ({ ...(parameter as object), in: "query" })),
            responses: Object.fromEntries(
              Object.entries<object | undefined>({
                "204": undefined,
                ...answers,
              }).map(([code, answer]) => [
                code,
                {
                  description: "An answer.",
                  ...(answer && { content: { "application/json": { schema: answer } } }),
                },
              ]),
            ),
          },
        },
      },
      components: { schemas: { Known: { type: "object" }, ...schemas } },
    }));
};

describe("any OpenAPI document", () => {
  test.each([
    ["of plain words", tame, 15],
    ["of whatever texts", wild, 1],
  ])("%s is laid out as prettier would, or not at all", async (_, texts, least) => {
    let sure = 0;
    await fc.assert(
      fc.asyncProperty(documentOf(texts), async (api) => {
        const layout = await layoutOf(api);
        if (layout === undefined) return;
        sure += 1;
        expect(layout).toBe(await formatText(await printed(api), "typescript"));
      }),
      { numRuns: 150 },
    );
    expect(sure).toBeGreaterThan(least);
  });
});
