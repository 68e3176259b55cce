import { connectionDelete } from "specanvil/atlan/packages/connection-delete";
import { afterEach, expect, test, vi } from "vitest";
import { AtlanClient, type Notice, type OnNotice } from "../../runtime/atlan/index.js";
import { frozenIdentity, Workflow } from "../../runtime/index.js";
import { recordingFetch } from "../../runtime/testing/recording-transport.js";
import { canaries } from "../support/canaries.js";
import { packageName, payload } from "./payload.js";

afterEach(() => void vi.restoreAllMocks());

const surface = { name: "package-workflow", notice: "Package workflows are on their way out." };

/** As builders make them: what their family says of its kind is beside the payload, never in it. */
function built(item: number, given: unknown = surface): Workflow {
  const workflow = new Workflow(
    (epoch) => payload(`${packageName}-${epoch}`),
    frozenIdentity(1_700_000_000 + item),
  );
  return Object.defineProperty(workflow, "surface", { value: given });
}

function connect(onNotice?: OnNotice): AtlanClient {
  const fetch = recordingFetch(({ url, body }) => ({
    body: url.endsWith("/whoami") ? { roles: [{ name: "$admin" }] } : body,
  }));
  return new AtlanClient({ baseUrl: "https://tenant", apiKey: canaries.apiKey, fetch, onNotice });
}

test("what is to be known of a kind of workflows is said once by each client", async () => {
  const notices: Notice[] = [];
  const first = connect((notice) => notices.push(notice));
  await first.workflow.run(built(1));
  await first.workflow.run(built(2));
  await first.workflow.submitAll([built(3), built(4)]);
  const want = { name: surface.name, text: surface.notice };
  expect(notices).toEqual([want]);
  await connect((notice) => notices.push(notice)).workflow.submitAll([built(5)]);
  expect(notices).toEqual([want, want]);
});

test("the console gets it once in a process", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  await connect().workflow.run(built(1));
  await connect().workflow.run(built(2));
  expect(warn.mock.calls).toEqual([[surface.notice]]);
});

test.each([
  ["nothing", null],
  ["a text", "package-workflow"],
  ["no notice", { name: "package-workflow" }],
  ["an empty one", { name: "package-workflow", notice: "" }],
])("a workflow without a notice says nothing: %s", async (_, given) => {
  const told = vi.fn();
  await connect(told).workflow.run(built(1, given));
  await connect(told).workflow.run(payload());
  expect(told).not.toHaveBeenCalled();
});

test("a listener that fails changes nothing", async () => {
  const client = connect(() => {
    throw new Error("now");
  });
  await expect(client.workflow.run(built(1))).resolves.toMatchObject({ id: undefined });
  const later = connect(() => Promise.reject(new Error("later")));
  await expect(later.workflow.run(built(1))).resolves.toMatchObject({ id: undefined });
});

test("what builders make says how the vendor stands to it: once, until it is switched off", async () => {
  const make = () => connectionDelete({ qualifiedName: "default/x/1", purge: true }).toWorkflow();
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  await connect(() => {}).workflow.run(make());
  expect(warn).not.toHaveBeenCalled();
  await connect().workflow.submitAll([make(), make()]);
  await connect().workflow.run(make());
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/deprecated .+ apps/)]]);
});
