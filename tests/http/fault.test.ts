import { describe, expect, test } from "vitest";
import { connectionFault, type Fault, mayHaveActed } from "../../runtime/http/fault.js";

function coded(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
}

describe("a request may have arrived", () => {
  test.each<[string, boolean]>([
    ["ECONNREFUSED", false],
    ["ENOTFOUND", false],
    ["EAI_AGAIN", false],
    ["UND_ERR_CONNECT_TIMEOUT", false],
    ["CERT_HAS_EXPIRED", false],
    ["ECONNRESET", true],
    ["EPIPE", true],
    ["ETIMEDOUT", true],
    ["UND_ERR_SOCKET", true],
    ["EHOSTUNREACH", true],
  ])("after %s: %j", (code, want) => {
    expect(connectionFault(coded(code))).toMatchObject({ kind: "connection", sent: want });
  });

  test.each([new TypeError("Failed to fetch"), "broken", undefined])("after %s", (thrown) => {
    expect(connectionFault(thrown)).toMatchObject({ sent: true });
  });
});

describe("a server may have acted", () => {
  const status = (code: number): Fault => ({
    kind: "status",
    status: code,
    body: "",
    location: undefined,
    retryAfter: code === 503 ? "1" : undefined,
  });
  test.each<[string, Fault, boolean]>([
    ["400", status(400), false],
    ["403", status(403), false],
    ["408", status(408), true],
    ["409", status(409), false],
    ["429", status(429), false],
    ["302", status(302), false],
    ["500", status(500), true],
    ["503 with Retry-After", status(503), true],
    ["504", status(504), true],
    ["a refused connection", { kind: "connection", sent: false, cause: 0 }, false],
    ["a broken connection", { kind: "connection", sent: true, cause: 0 }, true],
    ["a timeout", { kind: "timeout", limit: 1 }, true],
    ["a deadline", { kind: "deadline" }, true],
    ["a 200 that is no JSON", { kind: "unreadable", status: 200, body: "" }, true],
    ["a call that wasn't sent", { kind: "invalid", problem: "" }, false],
  ])("after %s: %j", (_, fault, want) => {
    expect(mayHaveActed(fault)).toBe(want);
  });
});
