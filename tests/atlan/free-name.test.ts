import { frozenIdentity, secret, type Workflow } from "specanvil";
import { AtlanClient } from "specanvil/atlan";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { recordingFetch } from "specanvil/testing";
import { describe, expect, test } from "vitest";
import { canaries } from "../support/canaries.js";

/** A tenant that has `taken` workflows in the way of those that are created. */
function tenant(taken: number): { client: AtlanClient; created: string[]; refused: string[] } {
  const created: string[] = [];
  const refused: string[] = [];
  const fetch = recordingFetch(({ url, body }) => {
    if (url.endsWith("/whoami")) return { body: { roles: [{ name: "$admin" }] } };
    const { metadata } = body as { readonly metadata: { readonly name: string } };
    if (refused.length < taken) {
      refused.push(metadata.name);
      return { status: 409, body: { code: 409, message: "a workflow of this name exists" } };
    }
    created.push(metadata.name);
    return { body: { metadata, spec: {} } };
  });
  const client = new AtlanClient({
    baseUrl: "https://tenant.example",
    apiKey: canaries.apiKey,
    fetch,
  });
  return { client, created, refused };
}

const workflow = (): Workflow => relationalAssetsBuilder().direct().assetsSemantics().toWorkflow();

describe("a name that another process took in the same second", () => {
  test("gives way to the next one, and the run says which", async () => {
    const { client, created, refused } = tenant(2);
    const built = workflow();
    const run = await client.workflow.run(built);
    expect(refused[0]).toBe(built.name);
    expect(created).toEqual([run.workflow]);
    expect(new Set([...refused, ...created]).size).toBe(3);
  });

  test("is told when it isn't ours to change", async () => {
    const { client, refused } = tenant(9);
    await expect(client.workflow.run(workflow().as(frozenIdentity(1)))).rejects.toMatchObject({
      code: "ATLAN_CONFLICT",
    });
    await expect(client.workflow.run(workflow().payload)).rejects.toMatchObject({
      code: "ATLAN_CONFLICT",
    });
    expect(refused).toHaveLength(2);
  });

  test("ends with a tenant that refuses every name", async () => {
    const { client, refused } = tenant(99);
    await expect(client.workflow.run(workflow())).rejects.toMatchObject({ code: "ATLAN_CONFLICT" });
    expect(refused).toHaveLength(5);
  });
});

describe("a payload whose secrets are masked", () => {
  const built = relationalAssetsBuilder()
    .objectStore()
    .s3({ accessKey: "a", secretKey: secret.env("S3_SECRET"), region: "r", bucket: "b" })
    .assetsSemantics()
    .toWorkflow();
  const copies: [string, unknown][] = [
    ["a payload file", JSON.parse(JSON.stringify(built))],
    ["a clone", structuredClone(built.payload)],
  ];
  test.each(copies)("from %s is not submitted", async (_, copy) => {
    const { client, created } = tenant(0);
    const run = client.workflow.run(copy as typeof built.payload);
    await expect(run).rejects.toMatchObject({
      code: "ATLAN_ARGUMENT",
      message: expect.stringContaining("secrets are masked") as string,
    });
    expect(created).toEqual([]);
  });
});
