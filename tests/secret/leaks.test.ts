import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { SpecanvilError } from "specanvil";
import { recordingFetch } from "specanvil/testing";
import { AtlanClient } from "../../runtime/atlan/index.js";
import { canaries, marker } from "../support/canaries.js";
import { keep, keepFiles, leakIn, takeLeaks, watchedFolder } from "../support/leaks.js";

// The proof that the scan of all tests can fail.

const { plain } = canaries;
const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("a canary is found", () => {
  test.each<[string, unknown]>([
    ["in a text", `x${plain}y`],
    ["in capitals", plain.toUpperCase()],
    ["in the Base64 of a user and password", `Basic ${base64(`u:${plain}`)}`],
    ["in the Base64 of a longer one", `Basic ${base64(`us:${plain}`)}`],
    ["in the Base64 of the longest one", `Basic ${base64(`use:${plain}`)}`],
    ["in an encoded URL", encodeURIComponent(canaries.s3)],
    ["in a message", new Error(plain)],
    ["in a cause", new Error("a", { cause: new Error("b", { cause: plain }) })],
    ["in a property", Object.assign(new Error("a"), { request: { headers: [plain] } })],
    ["in a hidden property", Object.defineProperty({}, "key", { value: plain })],
    ["in a stack", Object.assign(new Error("a"), { stack: plain })],
    ["in JSON only", { toJSON: () => plain }],
    ["in a text only", { toString: () => plain }],
    ["in a map", new Map([["a", { b: plain }]])],
    ["in a name", { [plain]: 1 }],
    ["far down a list", Array.from({ length: 500 }, (_, index) => (index === 499 ? plain : ""))],
  ])("%s", (_, value) => {
    expect(leakIn(value)?.toLowerCase()).toBeDefined();
  });

  test.each([undefined, null, 7, "", "[secret]", Object.create(null), new Error("a"), Symbol("a")])(
    "not in %s",
    (value) => expect(leakIn(value)).toBeUndefined(),
  );
});

describe("what leaves is looked through without being asked for:", () => {
  const client = (...answers: Parameters<typeof recordingFetch>) =>
    new AtlanClient({
      baseUrl: "https://tenant",
      apiKey: "key",
      fetch: recordingFetch(...answers),
    });

  test.each<[string, RegExp, () => unknown]>([
    ["an error", /^an error: /, () => new SpecanvilError(plain, { code: "SECRET_TYPE" })],
    ["an event", /^an event: /, () => client([{ body: { roles: [] } }, {}]).workflow.delete(plain)],
    [
      "a recorded request",
      /^a recorded request: /,
      () => client([{ body: { hits: { hits: [] } } }]).workflow.findById(plain),
    ],
    ["a printed line", /^a printed line: /, () => console.log("%s", plain)],
    ["a printed text", /^a printed text: /, () => process.stderr.write(plain)],
    ["what a test adds", /^mine: /, () => keep("mine", [plain])],
  ])("%s", async (_, where, leak) => {
    await leak();
    const leaks = takeLeaks();
    expect(leaks.filter((line) => where.test(line))).not.toEqual([]);
    expect(takeLeaks()).toEqual([]);
  });

  test("no golden", () => {
    keepFiles(fileURLToPath(new URL("../payloads", import.meta.url)));
  });

  test("a file of a watched folder", () => {
    const folder = watchedFolder();
    const journal = path.join(folder, "journal.jsonl");
    writeFileSync(journal, `{"key":"${marker}"}\n`);
    keepFiles(folder);
    expect(takeLeaks()).toEqual([expect.stringContaining("the file journal.jsonl: ")]);
    rmSync(journal);
  });
});
