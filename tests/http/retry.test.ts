import { describe, expect, test } from "vitest";
import type { Fault } from "../../runtime/http/fault.js";
import {
  defaultRetries,
  delayBeforeRetry,
  retryAfter,
  retryPolicy,
} from "../../runtime/http/retry.js";
import { virtualClock } from "./clocks.js";

const now = Date.UTC(2026, 0, 1);

function status(code: number, header?: string): Fault {
  return { kind: "status", status: code, body: "", location: undefined, retryAfter: header };
}

function delay(fault: Fault, attempts: number, random = 1): number | undefined {
  return delayBeforeRetry(
    defaultRetries,
    fault,
    attempts,
    virtualClock(() => random),
    now,
  );
}

describe("delayBeforeRetry", () => {
  test("doubles its ceiling and is random below it", () => {
    expect([1, 2, 3].map((attempts) => delay(status(503), attempts))).toEqual([
      1_000, 2_000, 4_000,
    ]);
    expect([1, 2, 3].map((attempts) => delay(status(503), attempts, 0))).toEqual([0, 0, 0]);
  });

  test("ends after the limit", () => {
    expect(delay(status(503), 4)).toBeUndefined();
  });

  test("stops doubling at the longest delay", () => {
    const policy = retryPolicy(defaultRetries, 100);
    expect(
      delayBeforeRetry(
        policy,
        status(503),
        90,
        virtualClock(() => 1),
        now,
      ),
    ).toBe(30_000);
  });

  test.each<[string, Fault, boolean]>([
    ["429", status(429), true],
    ["500", status(500), true],
    ["400", status(400), false],
    ["403, which only Atlan's policy has", status(403), false],
    ["501", status(501), false],
    ["302", status(302), false],
    ["a broken connection", { kind: "connection", sent: true, cause: undefined }, true],
    ["a timeout", { kind: "timeout", limit: 1 }, true],
    ["a deadline", { kind: "deadline" }, false],
    ["no JSON", { kind: "unreadable", status: 200, body: "" }, false],
    ["JSON of another shape", { kind: "unexpected", status: 200 }, false],
  ])("after %s: %j", (_, fault, want) => {
    expect(delay(fault, 1) !== undefined).toBe(want);
  });

  test.each([
    ["7", 7_000],
    ["3600", 60_000],
    [new Date(now + 9_000).toUTCString(), 9_000],
    [new Date(now - 9_000).toUTCString(), 1_000],
    ["0", 1_000],
    ["soon", 1_000],
    ["-5", 1_000],
  ])("with Retry-After: %s waits %d ms", (header, want) => {
    expect(delay(status(503, header), 1)).toBe(want);
  });
});

test("an HTTP date is read by the server's clock", () => {
  const server = now + 3_600_000;
  expect(retryAfter(new Date(server + 5_000).toUTCString(), server)).toBe(5_000);
});

describe("retryPolicy", () => {
  test("takes a limit or parts", () => {
    expect(retryPolicy(defaultRetries, 0)).toEqual({ ...defaultRetries, limit: 0 });
    expect(retryPolicy(defaultRetries, { statuses: [418] }).statuses).toEqual([418]);
  });

  test.each([-1, 1.5, NaN, Infinity])("refuses %d retries", (limit) => {
    expect(() => retryPolicy(defaultRetries, limit)).toThrow(
      expect.objectContaining({ code: "HTTP_RETRIES" }) as Error,
    );
  });
});
