import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseFlags } from "../../sandbox/options.js";
import { startSandbox } from "../../sandbox/sandbox.js";
import { folder } from "./process.js";
import { type Send, tenant } from "./support.js";

interface List {
  readonly totalRecord: number;
  readonly filterRecord: number;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

async function list(send: Send, route: string, query: object = {}): Promise<List> {
  const text = new URLSearchParams(query as Record<string, string>).toString();
  const { status, body } = await send("GET", `/${route}?${text}`);
  expect(status).toBe(200);
  return body as unknown as List;
}

const directory = {
  users: [{ username: "lin", email: "lin@example.com" }, { username: "alan_t" }],
  groups: [{ name: "stewards" }],
  roles: [{ name: "$data", id: "role-of-mine" }],
  tokens: [{ clientId: "apikey-2", displayName: "Nightly" }],
};

test("the same people at each start, and those that were asked for", async () => {
  const { send } = await tenant({ directory });
  const again = await tenant({ directory });
  for (const [route, key, names] of [
    ["roles", "name", ["$admin", "$guest", "$member", "$data"]],
    ["users", "username", ["ada", "grace", "lin", "alan_t"]],
    ["v2/groups", "name", ["data_team", "stewards"]],
    ["apikeys", "clientId", ["apikey-sandbox", "apikey-2"]],
  ] as const) {
    const found = await list(send, route);
    expect(found.records.map((record) => record[key])).toEqual(names);
    expect([found.totalRecord, found.filterRecord]).toEqual([names.length, names.length]);
    expect(await list(again.send, route)).toEqual(found);
    const ids = found.records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(names.length);
  }
  const [role] = (await list(send, "roles", { filter: '{"name":"$data"}' })).records;
  expect(role).toMatchObject({ id: "role-of-mine" });
});

test.each([
  ['{"username":"ada"}', ["ada"]],
  ['{"username":"Ada"}', []],
  ['{"username":{"$in":["grace","nobody","ada"]}}', ["ada", "grace"]],
  ['{"username":{"$in":[]}}', []],
  ['{"username":{"$ilike":"%A%"}}', ["ada", "alan_t", "grace"]],
  ['{"username":{"$ilike":"_da"}}', ["ada"]],
  ['{"username":{"$ilike":"a.*"}}', []],
  ['{"$and":[{"email":{"$ilike":"%example%"}},{"username":"lin"}]}', ["lin"]],
  ['{"$or":[{"username":"lin"},{"email":"ada@example.com"}]}', ["ada", "lin"]],
  ['{"email":{"$ilike":"%"},"username":{"$ilike":"g%"}}', ["grace"]],
])("the filter %s", async (filter, names) => {
  const { send } = await tenant({ directory });
  const { records, filterRecord } = await list(send, "users", { filter, sort: "username" });
  expect(records.map(({ username }) => username)).toEqual(names);
  expect(filterRecord).toBe(names.length);
});

test("pages, order and columns", async () => {
  const { send } = await tenant({ directory });
  const page = await send(
    "GET",
    "/users?sort=-username&offset=1&limit=2&columns=username&columns=id",
  );
  const { records, totalRecord } = page.body as unknown as List;
  expect(totalRecord).toBe(4);
  expect(records.map((record) => [record.username, Object.keys(record)])).toEqual([
    ["grace", ["id", "username"]],
    ["alan_t", ["id", "username"]],
  ]);
});

test.each([
  "filter=x",
  "filter=[]",
  "filter={}",
  'filter={"username":{"$like":"a"}}',
  'filter={"username":{"$in":["a"],"$ilike":"a"}}',
  'filter={"username":{"$in":"a"}}',
  'filter={"$not":[{"username":"a"}]}',
  'filter={"$or":[]}',
  `filter=${'{"$or":['.repeat(6)}{"a":1}${"]}".repeat(6)}`,
  "limit=-1",
  "limit=many",
  "count=1",
  "filter={}&filter={}",
  "fliter={}",
  "columns=",
])("a query that can't be is refused: %s", async (query) => {
  const { send } = await tenant();
  expect((await send("GET", `/users?${encodeURI(query)}`)).status).toBe(400);
});

test("a directory from a file", async () => {
  const file = join(folder(), "directory.json");
  writeFileSync(file, JSON.stringify(directory));
  const flags = parseFlags(["--directory", file]);
  const { send } = await tenant({ directory: flags.directory ?? {} });
  expect((await list(send, "users")).totalRecord).toBe(4);
  writeFileSync(file, "{");
  expect(() => parseFlags(["--directory", file])).toThrow(`${file} can't be read as JSON`);
});

test.each([
  [{ user: [] }, "The directory must NOT have additional properties: user."],
  [{ users: [{ name: "x" }] }, "The directory at /users/0 must have required property 'username'."],
  [{ users: [{ username: "ada" }] }, "The directory has ada twice."],
  [[], "The directory must be object."],
])("a directory that can't be is refused: %j", async (given, message) => {
  await expect(startSandbox({ directory: given as never })).rejects.toThrow(message);
});
