import { afterEach, expect, test, vi } from "vitest";
import {
  atlan,
  AtlanClient,
  type Fetch,
  getDefaultClient,
  setDefaultClient,
} from "../../runtime/atlan/index.js";
import { answer } from "../http/call.js";

afterEach(() => {
  setDefaultClient(undefined);
  vi.unstubAllEnvs();
});

test("calls without a client go to the one that was set, and then to the next", async () => {
  const reached: string[] = [];
  const fetch: Fetch = (url) => {
    reached.push(new URL(url).host);
    return Promise.resolve(answer(200, '{"hits":{"hits":[]}}'));
  };
  for (const tenant of ["one", "two"]) {
    const client = new AtlanClient({ baseUrl: `https://${tenant}`, apiKey: "k", fetch });
    setDefaultClient(client);
    expect(getDefaultClient()).toBe(client);
    await atlan.workflow.findById("a");
  }
  expect(reached).toEqual(["one", "two"]);
});

test("without one that was set, there is one of the environment, made once", () => {
  vi.stubEnv("ATLAN_PROFILE", undefined);
  vi.stubEnv("ATLAN_BASE_URL", undefined);
  expect(() => atlan.workflow).toThrow("The base URL of Atlan is missing. Give the address");
  vi.stubEnv("ATLAN_BASE_URL", "https://env");
  vi.stubEnv("ATLAN_API_KEY", "k");
  expect(getDefaultClient().baseUrl).toBe("https://env");
  expect(getDefaultClient()).toBe(getDefaultClient());
  const other = new AtlanClient({ baseUrl: "https://other", apiKey: "k" });
  setDefaultClient(other);
  expect(atlan.workflow).toBe(other.workflow);
  setDefaultClient(undefined);
  expect(getDefaultClient().baseUrl).toBe("https://env");
});

test.each([null, {}, "client", { workflow: {} }])("%j is no client", (value) => {
  expect(() => setDefaultClient(value as unknown as AtlanClient)).toThrow(
    "setDefaultClient() takes an AtlanClient",
  );
});
