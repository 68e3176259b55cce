import { inspect } from "node:util";
import { secret } from "specanvil";
import { expect, test } from "vitest";
import { toConnection } from "../../runtime/datastage/platform/asset/connection.js";
import type { ByteFetch, ConnectionChanges } from "../../runtime/datastage/platform/index.js";
import { fastClock } from "../http/clocks.js";
import { canaries } from "../support/canaries.js";
import { sandboxProject } from "./journey.js";

const given = {
  name: "pg",
  datasourceType: "postgresql",
  properties: { host: "h", port: 5432, password: secret.value(canaries.s3), "odd/name~": "x" },
};

test.each<[string, ConnectionChanges, object, object]>([
  ["a name", { name: "new" }, { name: "new", description: "" }, {}],
  ["a description", { description: "d" }, { name: "pg", description: "d" }, {}],
  ["a property", { properties: { host: "other" } }, {}, { host: "other" }],
  ["a secret", { properties: { password: secret.value(canaries.plain) } }, {}, {}],
  ["a new property", { properties: { database: "sales" } }, {}, { database: "sales" }],
  ["a property that goes", { properties: { port: null, none: null } }, {}, { port: undefined }],
  ["an odd name", { properties: { "odd/name~": null } }, {}, { "odd/name~": undefined }],
  ["nothing", {}, { name: "pg" }, {}],
])("update() changes %s, and nothing else", async (_, changes, fields, properties) => {
  const { project } = await sandboxProject();
  const before = await project.createConnection(given);
  const after = await project.updateConnection(before, changes);
  expect(after).toMatchObject({ ...fields, connectionId: before.connectionId });
  const want = { ...before.properties, ...properties };
  expect(after.properties).toEqual(JSON.parse(JSON.stringify(want)));
  expect(await project.connections.get({ name: after.name })).toEqual(after);
});

test.each<[string, ConnectionChanges]>([
  ["a property that goes", { properties: { port: null } }],
  ["all that can change", { name: "new", properties: { host: "other", "odd/name~": null } }],
])("update() saves %s when its answer is lost", async (_, changes) => {
  const { sandbox, project } = await sandboxProject();
  const before = await project.createConnection(given);
  sandbox.faults.add({
    ...{ calls: ["updateConnection"], effect: "status", status: 503, when: "after", times: 1 },
    retryAfter: 0,
  });
  const after = await project.updateConnection(before, changes);
  const kept = { ...before.properties, ...changes.properties };
  const want = Object.entries(kept).filter(([, value]) => value !== null);
  expect(after.properties).toEqual(Object.fromEntries(want));
});

test.each<[string, object]>([
  ["there were others", { host: "h" }],
  ["there were none", {}],
])("null takes away what was added after the connection was read, where %s", async (_, first) => {
  const { project } = await sandboxProject();
  const stale = await project.createConnection({ ...given, properties: { ...first } });
  await project.updateConnection(stale, { properties: { password: secret.value(canaries.s3) } });
  const after = await project.updateConnection(stale, { properties: { password: null } });
  expect(after.properties).toEqual(first);
});

test("a connection without properties gets some", async () => {
  const { project } = await sandboxProject();
  const bare = { name: "pg", datasourceType: "postgresql" };
  const before = await project.createConnection(bare);
  const after = await project.connections.update(before, { properties: { host: "h" } });
  expect(after.properties).toEqual({ host: "h" });
});

test("what can't be reached is saved only untested, and a name is one", async () => {
  const { project } = await sandboxProject();
  const before = await project.createConnection(given);
  const changes = { properties: { host: "a.invalid" } };
  await expect(project.updateConnection(before, changes)).rejects.toThrow("can't be reached");
  expect((await project.connections.get({ name: "pg" })).properties.host).toBe("h");
  const after = await project.updateConnection(before, changes, { test: false });
  expect(after.properties.host).toBe("a.invalid");
  await expect(project.updateConnection(before, { name: "" })).rejects.toMatchObject({
    code: "DATASTAGE_ARGUMENT",
  });
});

test.each([
  { what: "its answer is lost", when: "after" },
  { what: "it fails first", when: "before" },
] as const)(
  "copy() makes one copy, also when $what",
  async ({ when }) => {
    const { sandbox, project } = await sandboxProject({}, undefined, fastClock(20));
    const original = await project.createConnection(given);
    sandbox.faults.add({
      ...{ calls: ["copyConnection"], effect: "status", status: 503, when, times: 1 },
      retryAfter: 0,
    });
    const copy = await project.copyConnection(original);
    expect(copy).toMatchObject({ datasourceType: original.datasourceType });
    expect(copy.properties).toEqual(original.properties);
    const all = await project.connections.getAll().toArray();
    expect(all.map(({ connectionId }) => connectionId).sort()).toEqual(
      [original.connectionId, copy.connectionId].sort(),
    );
  },
  20_000,
);

/** Two originals copied at once: the answers for the second come when the first call is settled. */
async function copies(of: readonly [object, object]) {
  let settled: Promise<unknown> = Promise.resolve();
  const ids: string[] = [];
  let tellMade: (() => void) | undefined;
  const isMade = new Promise<void>((resolve) => (tellMade = resolve));
  let isLost = false;
  const lossy: ByteFetch = async (url, init) => {
    const copied = /connections\/(.*)\/copy/.exec(url)?.[1];
    if (copied === undefined) return fetch(url, init);
    if (copied === ids[1]) {
      const answer = await fetch(url, init);
      tellMade?.();
      await settled;
      return answer;
    }
    await isMade;
    const answer = await fetch(url, init);
    if (isLost) return answer;
    isLost = true;
    throw new TypeError("fetch failed");
  };
  const { project } = await sandboxProject({}, lossy, fastClock(20));
  const originals = [];
  for (const each of of) originals.push(await project.createConnection({ ...given, ...each }));
  ids.push(...originals.map(({ connectionId }) => connectionId));
  const calls = originals.map((each) => project.copyConnection(each));
  settled = Promise.allSettled(calls.slice(0, 1));
  const outcomes = await Promise.allSettled(calls);
  return { project, originals, outcomes };
}

test.each<[string, readonly [object, object]]>([
  ["names", [{ name: "a" }, { name: "b" }]],
  ["names that begin with the other's", [{ name: "pg" }, { name: "pg_2" }]],
  ["hosts", [{ properties: { host: "a", port: 1 } }, { properties: { host: "b", port: 1 } }]],
  ["ports", [{ properties: { host: "a", port: 1 } }, { properties: { host: "a", port: "2" } }]],
])(
  "copy() whose answer is lost never takes the copy of another of other %s",
  async (_, of) => {
    const { project, originals, outcomes } = await copies(of);
    const made = outcomes.map((each) => (each.status === "fulfilled" ? each.value : undefined));
    expect(made.map((copy) => copy?.name)).toEqual(originals.map(({ name }) => `${name}_copy`));
    expect(made.map((copy) => copy?.properties)).toEqual(originals.map((each) => each.properties));
    expect(made[0]?.connectionId).not.toBe(made[1]?.connectionId);
    expect(await project.connections.getAll().toArray()).toHaveLength(4);
  },
  20_000,
);

test("copy() is in doubt where the copy of another can't be told from its own", async () => {
  const other = { properties: { ...given.properties, password: secret.value(canaries.plain) } };
  const { project, outcomes } = await copies([{}, other]);
  const code: unknown = expect.objectContaining({ code: "DATASTAGE_IN_DOUBT" });
  expect(outcomes[0]).toEqual({ status: "rejected", reason: code });
  expect(outcomes[1]?.status).toBe("fulfilled");
  expect(await project.connections.getAll().toArray()).toHaveLength(4);
}, 40_000);

test("a connection prints without what may be secret in its properties", () => {
  const url = `jdbc:postgresql://u:${canaries.plain}@h/db?password=${canaries.s3}`;
  const entity = { name: "pg", properties: { host: "h", port: 5432, url, password: "x" } };
  const connection = toConnection({ metadata: { asset_id: "id" }, entity });
  expect(connection?.properties.url).toBe(url);
  const shown = { host: "h", port: 5432, url: "[secret]", password: "[secret]" };
  expect(JSON.parse(JSON.stringify(connection))).toMatchObject({ properties: shown });
  for (const text of [JSON.stringify(connection), inspect(connection)]) {
    for (const canary of Object.values(canaries)) expect(text).not.toContain(canary);
  }
});

test("the sandbox keeps no url of a connection: a password may be in it", async () => {
  const { sandbox, project } = await sandboxProject();
  const properties = { host: "h", url: `jdbc:x://u:${canaries.plain}@h/db` };
  const { connectionId } = await project.createConnection({ ...given, properties });
  const { baseUrl, token, projectId } = sandbox.datastage;
  const answer = await fetch(`${baseUrl}/v2/connections/${connectionId}?project_id=${projectId}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await answer.text();
  expect(text).toContain('"host":"h"');
  expect(text).not.toContain(canaries.plain);
});

test("copy() brings a connection to another project", async () => {
  const { platform, project } = await sandboxProject();
  const other = await platform.projects.create({ name: "Other" });
  const original = await project.createConnection(given);
  const copy = await project.connections.copy(original, { project: other });
  expect(await other.connections.get({ connectionId: copy.connectionId })).toEqual(copy);
  expect(await project.connections.getAll().toArray()).toHaveLength(1);
  const none = {} as { projectId: string };
  await expect(project.connections.copy(original, { project: none })).rejects.toThrow(
    "takes a project",
  );
});
