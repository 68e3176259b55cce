import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect } from "node:util";
import { resolveSecrets, Secret, secret } from "specanvil";
import { afterEach, describe, expect, test, vi } from "vitest";
import { canaries } from "../support/canaries.js";
import { keep } from "../support/leaks.js";

afterEach(() => vi.unstubAllEnvs());

describe("a secret", () => {
  const sources: [string, Secret, string][] = [
    ["env", secret.env("CANARY_NAME"), "[secret env:CANARY_NAME]"],
    ["file", secret.file("/run/secrets/s3"), "[secret file:/run/secrets/s3]"],
    ["value", secret.value(canaries.plain), "[secret]"],
  ];
  test.each(sources)("from %s prints where it comes from, never what it is", (_, value, text) => {
    vi.stubEnv("CANARY_NAME", canaries.env);
    expect(String(value)).toBe(text);
    expect(JSON.stringify({ value })).toBe(JSON.stringify({ value: text }));
    expect(inspect({ value }, { showHidden: true, depth: 9 })).toContain(text);
    expect(Object.getOwnPropertyNames(value)).toEqual([]);
    keep("a secret", value);
    keep("a copy of it", { ...value });
  });

  test("is read at submission, not before", async () => {
    const late = secret.env("LATE_SECRET");
    vi.stubEnv("LATE_SECRET", "now");
    expect(await resolveSecrets({ late })).toEqual({ late: "now" });
  });

  test("from a file loses one line break at its end", async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "specanvil-")), "key");
    writeFileSync(file, "a\nb\r\n");
    expect(await resolveSecrets([secret.file(file)])).toEqual(["a\nb"]);
  });

  const missing: [string, Secret, string][] = [
    ["no variable", secret.env("NOT_THERE"), "NOT_THERE"],
    ["no file", secret.file("/not/there"), "/not/there"],
  ];
  test.each(missing)("%s is an error that names it", async (_, value, name) => {
    await expect(resolveSecrets({ value })).rejects.toMatchObject({
      code: "SECRET_MISSING",
      message: expect.stringContaining(name) as string,
    });
  });

  test("what has none is passed on as it is", async () => {
    const plain = { a: [1, { b: null }] };
    expect(await resolveSecrets(plain)).toBe(plain);
  });

  test("is known across two copies of the library", async () => {
    vi.resetModules();
    const copy = await import("../../runtime/secret/secret.js");
    expect(copy.Secret).not.toBe(Secret);
    expect(Secret.is(copy.secret.value("x"))).toBe(true);
    expect(await resolveSecrets([copy.secret.value("x")])).toEqual(["x"]);
  });
});
