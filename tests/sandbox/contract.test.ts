import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Api, type Handler } from "../../sandbox/api.js";
import type { Call } from "../../sandbox/call.js";
import { Contract } from "../../sandbox/contract/contract.js";
import { repositoryFile } from "../../sandbox/repository.js";
import { folder } from "./process.js";

const contract = new Contract(repositoryFile("spec/atlan/api.openapi.yaml"));

const whoami: Call = {
  method: "GET",
  path: "/api/service/whoami",
  segments: ["", "api", "service", "whoami"],
  query: new URLSearchParams(),
  headers: {},
  body: undefined,
  mediaType: "",
};

function api(answer: () => unknown): { api: Api<string>; reports: string[] } {
  const reports: string[] = [];
  const handlers = new Map(
    contract.operationIds.map((id): [string, Handler<string>] => [id, answer]),
  );
  const identify = (): string => "somebody";
  const report = (line: string): void => void reports.push(line);
  return { api: new Api({ contract, handlers, identify, report }), reports };
}

test("an answer that breaks the document is a failure of the sandbox, and loud", () => {
  const { api: broken, reports } = api(() => ({ roles: [{ name: 7 }] }));
  expect(broken.answer(whoami)).toMatchObject({
    status: 500,
    body: { code: "REPLY_INVALID", causes: [{ location: "body $.roles[0].name" }] },
  });
  expect(reports).toEqual([
    expect.stringMatching(/whoAmI \(200\) breaks .*\$\.roles\[0\]\.name: must be string/),
  ]);
});

test("what nobody foresaw is reported in full and told in short", () => {
  const { api: broken, reports } = api(() => {
    throw new TypeError("the inside");
  });
  const reply = broken.answer(whoami);
  expect(reply).toMatchObject({ status: 500, body: { code: "INTERNAL" } });
  expect(JSON.stringify(reply.body)).not.toContain("the inside");
  expect(reports).toEqual([expect.stringMatching(/TypeError: the inside\n\s+at /)]);
});

test("each operation has a handler, and each handler an operation", () => {
  const handlers = new Map<string, Handler<string>>([
    ["whoAmI", () => ({})],
    ["unheardOf", () => ({})],
  ]);
  const options = { contract, handlers, identify: () => "", report: () => {} };
  expect(() => new Api(options)).toThrow(/both: createWorkflow, .*, unheardOf\.$/);
});

test.each([
  ["no document", "[]", "no OpenAPI document"],
  ["a reference to nothing", operation({ $ref: "#/components/schemas/Lost" }), "nothing"],
  ["a keyword that is none", operation({ type: "string", minLenght: 1 }), "minLenght"],
])("a slip in the document stops the start: %s", (_, text, message) => {
  const file = join(folder(), "api.yaml");
  writeFileSync(file, text);
  expect(() => new Contract(file)).toThrow(message);
});

function operation(schema: object): string {
  const responses = { "200": { content: { "application/json": { schema } } } };
  return JSON.stringify({
    openapi: "3.1.0",
    paths: { "/x": { get: { operationId: "x", responses } } },
  });
}
