import { describe, expect, test, vi } from "vitest";
import { byStatus } from "../../runtime/atlan/error-kinds.js";
import {
  ApiConnectionError,
  AtlanClient,
  AtlanError,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  isAtlanError,
  LogicError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from "../../runtime/atlan/index.js";
import { BuilderError, isSpecanvilError } from "specanvil";
import { errorFor } from "./error-for.js";
import { broken } from "../http/call.js";
import { virtualClock } from "../http/clocks.js";
import { canaries } from "../support/canaries.js";

const kinds = [
  [302, AtlanError, "ATLAN_STATUS", 1],
  [400, InvalidRequestError, "ATLAN_INVALID_REQUEST", 1],
  [401, AuthenticationError, "ATLAN_AUTHENTICATION", 1],
  [402, AtlanError, "ATLAN_STATUS", 1],
  [403, PermissionError, "ATLAN_PERMISSION", 4],
  [404, NotFoundError, "ATLAN_NOT_FOUND", 1],
  [405, AtlanError, "ATLAN_STATUS", 1],
  [407, AtlanError, "ATLAN_STATUS", 1],
  [408, AtlanError, "ATLAN_STATUS", 1],
  [409, ConflictError, "ATLAN_CONFLICT", 1],
  [410, NotFoundError, "ATLAN_NOT_FOUND", 1],
  [412, AtlanError, "ATLAN_STATUS", 1],
  [413, InvalidRequestError, "ATLAN_INVALID_REQUEST", 1],
  [414, InvalidRequestError, "ATLAN_INVALID_REQUEST", 1],
  [415, InvalidRequestError, "ATLAN_INVALID_REQUEST", 1],
  [422, InvalidRequestError, "ATLAN_INVALID_REQUEST", 1],
  [425, AtlanError, "ATLAN_STATUS", 1],
  [429, RateLimitError, "ATLAN_RATE_LIMIT", 4],
  [431, InvalidRequestError, "ATLAN_INVALID_REQUEST", 1],
  [500, AtlanError, "ATLAN_STATUS", 4],
  [501, AtlanError, "ATLAN_STATUS", 1],
  [502, AtlanError, "ATLAN_STATUS", 4],
  [503, AtlanError, "ATLAN_STATUS", 4],
  [504, AtlanError, "ATLAN_STATUS", 4],
] as const;

const bodies: readonly (readonly [string, unknown])[] = [
  ["code and message", { code: "X-1", message: "no such thing" }],
  ["errorCode and errorMessage", { errorCode: "X-1", errorMessage: "no such thing" }],
  ["status and message", { status: "X-1", message: "no such thing" }],
  ["an inner error", { error: { code: "X-1", message: "no such thing" } }],
  ["a message only", { message: "no such thing" }],
  ["nulls", { code: null, message: null, causes: null, errorCause: null }],
  ["other types", { code: {}, message: [1], causes: "x", errorCause: [] }],
  ["causes that are texts", { message: "a", causes: ["no such thing", null, 7] }],
  ["nothing", ""],
  ["an empty object", {}],
  ["null", "null"],
  ["a list", [1]],
  ["a text in JSON", '"no such thing"'],
  ["a text", "no such thing"],
  ["braces", "{0} {name}"],
  ["truncated JSON", '{"message": "no such'],
  ["a number for a code", { code: 1003, message: "no such thing" }],
  ["a slug for a code", { code: "no-such-thing", message: "no such thing" }],
  ["a page of HTML", "<html><head><title>Not found</title></head></html>"],
];

describe.each(kinds)("%d is a %o", (status, type, code, attempts) => {
  test.each(bodies)("with %s", async (_, body) => {
    const error = await errorFor({ status, body });
    expect(error).toMatchObject({
      name: type.name,
      code,
      status,
      method: "POST",
      path: "/api/service/workflows/indexsearch",
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      attempts,
    });
    expect(error).toBeInstanceOf(type);
    expect(error.message.length).toBeLessThan(1_000);
    expect(error.message).toMatch(
      /^POST \/api\/service\/workflows\/indexsearch was .+\. [A-Z].+\.$/,
    );
  });
});

test("every status with a class of its own is in this table", () => {
  const tested = kinds.map(([status]) => String(status));
  expect(tested).toEqual(expect.arrayContaining(Object.keys(byStatus)));
});

test.each([
  [{ code: "X-1", message: "no such thing" }, "X-1", ": no such thing. Check"],
  [{ errorCode: "A", code: "B", errorMessage: "c", message: "d" }, "A", ": c. Check"],
  [{ code: "", errorCode: 0, status: "S", message: "d." }, "S", ": d. Check"],
  [{ status: 404, message: "d" }, undefined, ": d. Check"],
  [{ code: 1003, message: "d" }, "1003", ": d. Check"],
  [{ errorCode: "ATLAS-404-00-005", errorMessage: "d" }, "ATLAS-404-00-005", ": d. Check"],
  [{ code: "no-such-thing", message: "d" }, "no-such-thing", ": d. Check"],
  [{ message: "row 1003" }, undefined, ": row 1003. Check"],
  [{ message: " a\n\n b\u0000 " }, undefined, ": a b. Check"],
  [
    {
      message: "bad",
      causes: [{ errorType: "T", errorMessage: "m", location: "$.a" }, { errorType: "T" }, {}],
    },
    undefined,
    ": bad; m (at $.a); T. Check",
  ],
  [{ message: "bad", errorCause: "worse" }, undefined, ": bad; worse. Check"],
  [
    "<!DOCTYPE html><title>Not\nfound</title>",
    undefined,
    ': an HTML page titled "Not found". Check',
  ],
  ["", undefined, "was answered 404. Check"],
])("of %j the code %j and the text %j are told", async (body, vendorCode, text) => {
  const error = await errorFor({ status: 404, body });
  expect(error.vendorCode).toBe(vendorCode);
  expect(error.message).toContain(text);
});

test("a long text is cut, not in the middle of a character", async () => {
  const error = await errorFor({
    status: 400,
    body: { message: "😀".repeat(10_000), code: "x".repeat(500) },
  });
  expect(error.message.length).toBeLessThan(700);
  expect(error.message).not.toMatch(/[\ud800-\udfff]/u);
  expect(error.vendorCode?.length).toBeLessThanOrEqual(80);
});

test.each([
  [broken("ECONNREFUSED"), "ATLAN_CONNECTION", "ECONNREFUSED"],
  [broken("ECONNRESET"), "ATLAN_CONNECTION", "ECONNRESET"],
  [new TypeError("Failed to fetch"), "ATLAN_CONNECTION", "Failed to fetch"],
])("%s is an ApiConnectionError that says why", async (thrown, code, text) => {
  const error = await errorFor(thrown);
  expect(error).toBeInstanceOf(ApiConnectionError);
  expect(error).toMatchObject({ name: "ApiConnectionError", code, attempts: 4, status: undefined });
  expect(error.message).toContain(text);
  expect(error.cause).toMatchObject({ message: thrown.message });
});

test("silence is an ApiConnectionError that says how long", async () => {
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey: canaries.apiKey,
    fetch: () => new Promise(() => {}),
    clock: virtualClock(),
    timeout: "30s",
  });
  await expect(client.workflow.findById("a")).rejects.toMatchObject({
    name: "ApiConnectionError",
    code: "ATLAN_TIMEOUT",
    message: expect.stringContaining("no answer within 30 s after 4 tries") as string,
  });
  await expect(client.workflow.findById("a", { deadline: "10s" })).rejects.toMatchObject({
    name: "ApiConnectionError",
    code: "ATLAN_DEADLINE",
  });
});

test.each([
  ["<html><title>Sign in</title></html>", 'an HTML page titled "Sign in"'],
  ["", "an empty body"],
  ['{"hits":{"hits":[', "JSON that breaks off or is malformed"],
  ["OK", "a text"],
])("a 200 with %j says that it is no JSON", async (body, what) => {
  const error = await errorFor({ status: 200, body });
  expect(error).toMatchObject({ name: "AtlanError", code: "ATLAN_UNREADABLE_ANSWER", status: 200 });
  expect(error.message).toContain(`something that is no JSON: ${what}.`);
});

test.each([{}, { hits: {} }, { hits: { hits: {} } }, [], "null", "1"])(
  "a 200 with the JSON %j is no empty result",
  async (body) => {
    const error = await errorFor({ status: 200, body });
    expect(error).toBeInstanceOf(LogicError);
    expect(error).toMatchObject({ name: "LogicError", code: "ATLAN_UNEXPECTED_ANSWER" });
  },
);

test("a redirect is told without its query", async () => {
  const error = await errorFor({
    status: 302,
    headers: { location: "https://sso/login?token=abc#d" },
  });
  expect(error.message).toContain("was redirected to https://sso/login.");
});

describe("isAtlanError", () => {
  test("knows every kind", () => {
    for (const [, type, code] of kinds) {
      const error = new type("x", { code });
      expect([isAtlanError(error), isSpecanvilError(error)]).toEqual([true, true]);
      expect(error).toBeInstanceOf(AtlanError);
    }
  });

  test("knows those of another copy of the library", async () => {
    vi.resetModules();
    const copy = await import("../../runtime/atlan/errors.js");
    const error = new copy.ConflictError("x", { code: "ATLAN_CONFLICT" });
    expect(error).not.toBeInstanceOf(AtlanError);
    expect([isAtlanError(error), isSpecanvilError(error)]).toEqual([true, true]);
  });

  test("doesn't know the library's other errors", () => {
    const error = new BuilderError("STEP", "a()", "is none");
    expect([isAtlanError(error), isSpecanvilError(error)]).toEqual([false, true]);
  });

  test.each([undefined, null, "x", new Error("x")])("doesn't know %s", (value) => {
    expect(isAtlanError(value)).toBe(false);
  });
});
