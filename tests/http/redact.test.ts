import fc from "fast-check";
import { expect, test } from "vitest";
import { redactError, redactor } from "../../runtime/http/redact.js";

const nasty = 'p"a\\s s/wörd&<>+\n';

test.each([
  ["as it is", nasty],
  ["in JSON", JSON.stringify(nasty)],
  ["in ASCII JSON", '"p\\"a\\\\s s/w\\u00f6rd&<>+\\n"'],
  ["in a URL", encodeURIComponent(nasty)],
  ["in a form", new URLSearchParams({ a: nasty }).toString()],
  ["in HTML", "p&quot;a\\s s/wörd&amp;&lt;&gt;+\n"],
])("masks a secret %s", (_, echo) => {
  const text = redactor([nasty])(`before ${echo} after`);
  expect(text).toContain("[secret]");
  expect(text).not.toMatch(/rd/);
});

test("masks the longer of two that overlap, and skips empty ones", () => {
  expect(redactor(["", "abc", "abcdef"])("xabcdefx")).toBe("x[secret]x");
});

test("leaves no secret in any text", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (secret, before, after) => {
      fc.pre(!"[secret]".includes(secret));
      expect(redactor([secret])(before + secret + after)).not.toContain(secret);
    }),
  );
});

test("no mask is looked into again", () => {
  expect(redactor(["secret", "[secret]", "abcd"])("abcd secret")).toBe("[secret] [secret]");
});

test("a text with a secret of a letter or two is withheld: masks would spell it out", () => {
  expect(redactor(["s"])("/api/service")).toBe("[withheld: it may hold a secret]");
  expect(redactor(["xy"])("nothing in it")).toBe("nothing in it");
});

test("an error is copied with its causes and codes, without the secret", () => {
  const inner = Object.assign(new Error("read THE-KEY failed"), { code: "ECONNRESET" });
  const outer = Object.assign(new TypeError("fetch failed", { cause: inner }), {
    config: { headers: { authorization: "Bearer THE-KEY" } },
  });
  const copy = redactError(outer, redactor(["THE-KEY"])) as Error & { cause: Error };
  expect([copy.name, copy.message]).toEqual(["TypeError", "fetch failed"]);
  expect([copy.cause.message, copy.cause]).toEqual([
    "read [secret] failed",
    expect.objectContaining({ code: "ECONNRESET" }),
  ]);
  expect(copy).not.toHaveProperty("config");
  expect(copy.cause.stack).not.toContain("THE-KEY");
});

test("an endless chain of causes ends", () => {
  const error = new Error("a");
  error.cause = error;
  expect(redactError(error, (text) => text)).toBeInstanceOf(Error);
});
