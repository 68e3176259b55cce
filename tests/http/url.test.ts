import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillPath, parseBaseUrl, queryText, UrlProblem } from "../../runtime/http/url.js";

describe("parseBaseUrl", () => {
  test.each([
    ["https://tenant.atlan.com", "https://tenant.atlan.com"],
    ["https://tenant.atlan.com/", "https://tenant.atlan.com"],
    ["https://gateway/tenant", "https://gateway/tenant"],
    ["https://gateway/tenant/", "https://gateway/tenant"],
    ["http://127.0.0.1:8080//", "http://127.0.0.1:8080"],
  ])("%s becomes %s", (given, want) => {
    expect(parseBaseUrl(given)).toBe(want);
  });

  test.each([
    "tenant.atlan.com",
    "localhost:8080",
    "ftp://tenant",
    "https://",
    "https://tenant\n.atlan.com",
    "https://user@tenant.atlan.com",
    "https://tenant.atlan.com?a=b",
    "https://tenant.atlan.com#a",
  ])("%j is refused", (given) => {
    expect(parseBaseUrl(given)).toBeInstanceOf(UrlProblem);
  });
});

describe("fillPath", () => {
  test.each([
    ["../../meta/x", "/a/..%2F..%2Fmeta%2Fx/stop"],
    ["a#b", "/a/a%23b/stop"],
    ["a?b=c", "/a/a%3Fb%3Dc/stop"],
    ["a/b", "/a/a%2Fb/stop"],
    ["a%2Fb", "/a/a%252Fb/stop"],
    ["…", "/a/%E2%80%A6/stop"],
    ["$&", "/a/%24%26/stop"],
  ])("the name %j stays one segment", (run, want) => {
    expect(fillPath("/a/{run}/stop", { run })).toBe(want);
  });

  // URL parsers resolve "%2e%2e" as well: such a name can't be sent, however it is escaped.
  test.each(["", ".", "..", "\ud800", undefined])("the name %j is refused", (run) => {
    expect(fillPath("/a/{run}/stop", { run } as never)).toBeInstanceOf(UrlProblem);
  });

  test("no name leads to another route", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (run) => {
        const path = fillPath("/a/{run}/stop", { run });
        if (path instanceof UrlProblem) return;
        const url = new URL(`https://h${path}`);
        expect([url.pathname, url.search, url.hash]).toEqual([path, "", ""]);
        expect(url.pathname.split("/").map(decodeURIComponent)).toEqual(["", "a", run, "stop"]);
      }),
    );
  });
});

test.each([
  [{}, ""],
  [{ submit: true, none: undefined }, "?submit=true"],
  [{ startDate: "a+b", n: 1 }, "?startDate=a%2Bb&n=1"],
])("queryText(%j)", (given, want) => {
  expect(queryText(given)).toBe(want);
});
