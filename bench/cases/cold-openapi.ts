import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

// cold-openapi.js COUNT: a process of its own that makes the types of a document with so many properties. The document
// is there as an object: nothing is read. Prints the steps that it took, as cold-generate.js does.
const count = Number(process.argv[2]);
const each = 25;
const types = ["string", "integer", "boolean", "number"] as const;

const property = (index: number): object => ({
  type: types[index % types.length],
  description: `What property ${index} is for.`,
  ...(index % 8 === 0 && { type: "string", enum: ["one", "two", `three ${index}`] }),
});

const schemas = Object.fromEntries(
  Array.from({ length: Math.ceil(count / each) }, (_, schema): [string, object] => {
    const length = Math.min(each, count - schema * each);
    const properties = Array.from({ length }, (_, index): [string, object] => [
      `property${schema}_${index}`,
      property(index),
    ]);
    return [
      `Schema${schema}`,
      { type: "object", properties: Object.fromEntries(properties) as object },
    ];
  }),
);
const document = {
  openapi: "3.1.0",
  info: { title: "As many properties", version: "1" },
  paths: {},
  components: { schemas },
};

const start = performance.now();
const text = astToString(await openapiTS(document as OpenAPI3, { silent: true }));
if (!text.includes("property0_0")) throw new Error("No types were made.");
console.log(JSON.stringify({ types: performance.now() - start }));
