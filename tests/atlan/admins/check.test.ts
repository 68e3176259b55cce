import { expect, test } from "vitest";
import { desk, roleId, withConnection, withParameter } from "./admins.js";
import { workflowName } from "../payload.js";

const everybody = {
  adminUsers: ["ada", "service-account-apikey-sandbox", "grace"],
  adminGroups: ["data_team"],
  adminRoles: [roleId("$admin"), roleId("$guest")],
};

test("admins who exist are asked for once, by name, before the workflow is sent", async () => {
  const { client, log } = desk();
  await client.workflow.run(withConnection(everybody));
  expect(log.slice(0, -1).sort()).toEqual([
    'apikeys {"clientId":"apikey-sandbox"}',
    'roles {"name":{"$ilike":"$%"}}',
    'users {"username":{"$in":["ada","grace"]}}',
    'v2/groups {"name":"data_team"}',
  ]);
  expect(log.at(-1)).toBe(`POST ${workflowName}`);
});

test("those who don't are named with their kind and with near names; nothing is sent", async () => {
  const { client, log, fill } = desk();
  const mistyped = `${roleId("$guest").slice(0, -1)}x`;
  fill({ tokens: [{ clientId: "apikey-77", displayName: "Nightly" }] });
  const work = client.workflow.run(
    withConnection({
      adminUsers: ["graec", "ada", "ada@example.com", "service-account-apikey-78", "zzz"],
      adminGroups: ["Data Team", "data_team"],
      adminRoles: ["$admin", roleId("$member"), mistyped],
    }),
  );
  await expect(work).rejects.toMatchObject({
    name: "InvalidRequestError",
    code: "ATLAN_UNKNOWN_ADMIN",
    message:
      `The connection of ${workflowName} has admins whom the tenant doesn't have: ` +
      'the user "graec", near "grace"; the user "ada@example.com", near "ada"; the user "zzz"; ' +
      'the user "service-account-apikey-78", near "service-account-apikey-77" ("Nightly"); ' +
      `the role "$admin", near "${roleId("$admin")}" ("$admin"); ` +
      `the role "${mistyped}", near "${roleId("$guest")}" ("$guest"); ` +
      'the group "Data Team", near "data_team" ("Data Team"). ' +
      "Nothing was sent. Correct them, or submit it unchecked: checkAdmins: false (--no-check-admins).",
  });
  expect(log.filter((line) => line.startsWith("POST"))).toEqual([]);
});

test("an error of many unknown admins stays readable", async () => {
  const { client } = desk();
  const adminUsers = Array.from({ length: 60 }, (_, item) => `${"x".repeat(500)}\n${item}`);
  const error: unknown = await client.workflow
    .run(withConnection({ adminUsers }))
    .catch((reason: unknown) => reason);
  const { message } = error as Error;
  expect(message).toContain("; and 50 more.");
  expect(message.length).toBeLessThan(2_500);
  expect(message).not.toContain("\n");
});

test("more names than a URL holds are asked for in parts", async () => {
  const { client, log, fill } = desk();
  const names = Array.from({ length: 120 }, (_, item) => `user-${item}`);
  fill({ users: names.map((username) => ({ username })) });
  await client.workflow.run(withConnection({ adminUsers: names }));
  const asked = log.filter((line) => line.startsWith("users"));
  expect(asked).toHaveLength(3);
  expect(Math.max(...asked.map((line) => line.length))).toBeLessThan(1_000);
});

test("roles beyond the first page count", async () => {
  const { client, fill, log } = desk();
  fill({
    roles: Array.from({ length: 220 }, (_, item) => ({ name: `$r${item}`, id: `id-${item}` })),
  });
  await client.workflow.run(withConnection({ adminRoles: ["id-219"] }));
  expect(log.filter((line) => line.startsWith("roles"))).toHaveLength(3);
});

test.each([
  ["a text that is no JSON", "{"],
  ["a number", 7],
  ["a list", "[]"],
  ["another type", JSON.stringify({ typeName: "Table", attributes: { adminUsers: ["x"] } })],
  ["no attributes", JSON.stringify({ typeName: "Connection" })],
  [
    "admins that are no texts",
    JSON.stringify({ typeName: "Connection", attributes: { adminUsers: [7], adminRoles: "x" } }),
  ],
  ["no admins", JSON.stringify({ typeName: "Connection", attributes: { adminUsers: [] } })],
])("what isn't a connection with admins is sent as it is: %s", async (_, value) => {
  const { client, log } = desk();
  await client.workflow.run(withParameter(value));
  expect(log).toEqual([`POST ${workflowName}`]);
});

test("the check can be switched off, for a client and for a call", async () => {
  const unknown = withConnection({ adminUsers: ["nobody"] });
  const off = desk({ checkAdmins: false });
  await off.client.workflow.run(unknown);
  expect(off.log).toEqual([`POST ${workflowName}`]);
  await expect(off.client.workflow.run(unknown, { checkAdmins: true })).rejects.toMatchObject({
    code: "ATLAN_UNKNOWN_ADMIN",
  });
  const on = desk();
  await on.client.workflow.run(unknown, { checkAdmins: false });
  const [result] = await on.client.workflow.submitAll([unknown], { checkAdmins: false });
  expect(result?.error).toBeUndefined();
  expect(on.log).toEqual([`POST ${workflowName}`, `POST ${workflowName}`]);
});
