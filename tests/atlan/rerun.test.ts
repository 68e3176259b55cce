import { describe, expect, test } from "vitest";
import type { WorkflowRef } from "../../runtime/atlan/index.js";
import { packageName, workflowName } from "./payload.js";
import { hits, ofWorkflow, run, search, sent, service, template } from "./sent.js";

describe("rerun", () => {
  const submit = { url: `${service}/workflows/submit` };
  const body = { resourceKind: "WorkflowTemplate", resourceName: workflowName };

  test.each<[string, string | WorkflowRef, string]>([
    ["its name", workflowName, "default"],
    ["a search's result", { name: workflowName, namespace: "ns" }, "ns"],
    ["a run of it", { workflow: workflowName }, "default"],
  ])("of a workflow given by %s", async (_, target, namespace) => {
    const requests = await sent((client) => client.workflow.rerun(target), { body: run("run-1") });
    expect(requests).toMatchObject([{ ...submit, body: { ...body, namespace } }]);
  });

  test("of the newest workflow of a package", async () => {
    const requests = await sent((client) => client.workflow.rerun(packageName), hits(template), {
      body: run("run-1"),
    });
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({ ...submit, body: { ...body, namespace: "tenant-ns" } });
  });

  test("of a workflow with a name of its own", async () => {
    const own = { metadata: { name: "my-workflow", namespace: "ns" } };
    const requests = await sent(
      (client) => client.workflow.rerun("my-workflow"),
      hits(),
      hits(own),
      { body: run("run-1") },
    );
    expect(requests[2]?.body).toMatchObject({ resourceName: "my-workflow", namespace: "ns" });
  });

  test("of nothing is a NotFoundError, and submits nothing", async () => {
    await sent(
      (client) =>
        expect(client.workflow.rerun(packageName)).rejects.toMatchObject({ name: "NotFoundError" }),
      hits(),
      hits(),
    );
  });

  test.each([
    ["runs", run("run-2", "Running"), "run-2"],
    ["waits", run("run-2", "Pending"), "run-2"],
    ["was created a moment ago", run("run-2"), "run-2"],
  ])("idempotent, while one %s, returns that one", async (_, active, id) => {
    let found: unknown;
    const requests = await sent(
      async (client) => (found = await client.workflow.rerun(workflowName, { idempotent: true })),
      hits(run("run-3", "Succeeded"), active, run("run-1", "Running")),
    );
    expect(requests.map((request) => request.body)).toEqual([
      search({ bool: { must: [ofWorkflow] } }, 50),
    ]);
    expect(found).toMatchObject({ id });
  });

  test("idempotent, when none is active, submits", async () => {
    const requests = await sent(
      (client) => client.workflow.rerun(workflowName, { idempotent: true }),
      hits(run("run-1", "Failed"), run("run-0", "Stopped", { finishedAt: "2024-01-01T00:00:00Z" })),
      { body: run("run-2", "Pending") },
    );
    expect(requests[1]).toMatchObject(submit);
  });
});
