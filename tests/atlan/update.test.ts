import { expect, test } from "vitest";
import { sameDocument } from "../../runtime/atlan/workflow/same-document.js";
import { payload, workflowName } from "./payload.js";
import { hits, sent, service } from "./sent.js";

const stored = {
  apiVersion: "argoproj.io/v1alpha1",
  metadata: { name: "a/b", resourceVersion: "7", ownerReferences: [{}], annotations: { n: null } },
  spec: { podGC: {}, templates: [{ dag: { failFast: true, tasks: [{ when: "x" }] } }] },
  unheard: { of: 1 },
};

test("an update sends the document back with all that it holds", async () => {
  let updated: unknown;
  const requests = await sent(
    async ({ workflow }) => {
      const found = await workflow.findById("a/b");
      updated = await workflow.update({ ...found?.raw, unheard: 2 });
    },
    hits(stored),
    { body: { ...stored, unheard: 2 } },
  );
  expect(requests[1]).toMatchObject({ method: "POST", url: `${service}/workflows/a%2Fb` });
  expect(requests[1]?.body).toEqual({ ...stored, unheard: 2 });
  expect(updated).toMatchObject({ name: "a/b", raw: { unheard: 2 } });
});

test("an update by a built workflow, or by its payload", async () => {
  const built = payload(workflowName);
  for (const given of [built, { name: workflowName, payload: built }]) {
    const [request] = await sent((client) => client.workflow.update(given), { body: stored });
    expect(request?.url).toBe(`${service}/workflows/${workflowName}`);
    expect(request?.body).toMatchObject({ spec: built.spec, payload: [{ type: "credential" }] });
  }
});

test.each<[string, unknown]>([
  ["no name", { metadata: {}, spec: {} }],
  ["a name that is empty", { metadata: { name: "" }, spec: {} }],
  ["a name that is null", { metadata: { name: null }, spec: {} }],
  ["no metadata", { spec: {} }],
  ["no spec", { metadata: { name: "a" } }],
  ["a name that is another route", { metadata: { name: "submit" }, spec: {} }],
  ["a name that leads elsewhere", { metadata: { name: ".." }, spec: {} }],
  ["a search's result, whose changes would be lost", { name: "a", raw: stored }],
  ["nothing", undefined],
])("an update with %s is refused, and nothing is sent", async (_, document) => {
  await sent(({ workflow }) =>
    expect(workflow.update(document as never)).rejects.toMatchObject({
      name: "InvalidRequestError",
      code: "ATLAN_ARGUMENT",
    }),
  );
});

test("an owner", async () => {
  let owned: unknown;
  const [request] = await sent(
    async (client) => (owned = await client.workflow.updateOwner("a/b", "grace")),
    { body: stored },
  );
  expect(request).toMatchObject({
    method: "POST",
    url: `${service}/workflows/a%2Fb/changeownership`,
    body: { username: "grace" },
  });
  expect(owned).toMatchObject({ name: "a/b" });
});

test.each([
  ["", "grace"],
  ["a", ""],
  ["..", "grace"],
])("%j has no owner %j, and nothing is sent", async (name, user) => {
  await sent(({ workflow }) =>
    expect(workflow.updateOwner(name, user)).rejects.toMatchObject({ code: "ATLAN_ARGUMENT" }),
  );
});

const document = {
  metadata: { name: "a", annotations: { x: "1" } },
  spec: { list: [1, { y: 2 }] },
};

test.each<[object, boolean]>([
  [document, true],
  [{ ...document, apiVersion: "v1", kind: "K", status: {} }, true],
  [{ ...document, metadata: { ...document.metadata, uid: "u", labels: null } }, true],
  [{ ...document, unheard: 1 }, false],
  [{ ...document, metadata: { name: "a", annotations: { x: "2" } } }, false],
  [{ ...document, metadata: { name: "a", annotations: { x: "1", z: "1" } } }, false],
  [{ ...document, metadata: { name: "a" } }, false],
  [{ ...document, spec: { list: [1, { y: 2 }, 3] } }, false],
  [{ ...document, spec: { list: { 0: 1, 1: { y: 2 } } } }, false],
  [{ ...document, spec: { list: [1, { y: null }] } }, false],
  [{ metadata: document.metadata }, false],
  [{}, false],
])("%j is the document that was sent: %s", (shown, want) => {
  expect(sameDocument(document, shown)).toBe(want);
});
