import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readContent } from "../../cli/import/content.js";
import { ImportError } from "../../cli/import/import-error.js";

// Files that nobody should have given: each is refused with a code, before it costs anything.

const folder = mkdtempSync(path.join(tmpdir(), "specanvil-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(file: string): readonly [code: string, message: string] {
  try {
    const { holds } = readContent(file);
    if ("entries" in holds) for (const entry of holds.entries) entry.read();
  } catch (error) {
    if (error instanceof ImportError) return [error.code, error.message];
    throw error;
  }
  return ["", ""];
}

function saved(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const flow = strToU8('{"pipelines":[]}');
const zip = zipSync({ "data_intg_flow/a.json": flow, "data_intg_flow/b.json": flow });

/** The archive with some bytes written over, found by what stands there. */
function spoiled(from: string, to: string, every = true): Uint8Array {
  const text = Buffer.from(zip).toString("latin1");
  return Buffer.from(every ? text.replaceAll(from, to) : text.replace(from, to), "latin1");
}

/** The archive with a number of the nth entry of its list changed. */
function listed(entry: number, offset: number, value: number, size: 2 | 4): Uint8Array {
  const bytes = Buffer.from(zip);
  let at = -1;
  for (let count = 0; count <= entry; count += 1)
    at = bytes.indexOf("PK\x01\x02", at + 1, "latin1");
  bytes.writeUIntLE(value, at + offset, size);
  return bytes;
}

test("an export is read", () => {
  expect(refusal(saved("good.zip", zip))).toEqual(["", ""]);
});

describe("a zip is refused", () => {
  const bomb = zipSync({
    "data_intg_flow/a.json": [new Uint8Array(80 * 1024 * 1024), { level: 9 }],
  });
  test.each([
    ["that is cut", zip.subarray(0, zip.length - 30), "cut"],
    ["that is empty", zipSync({}), "empty"],
    [
      "with a path that leads out of it",
      spoiled("data_intg_flow/a", "data_intg/../aaa"),
      "leads out of it",
    ],
    [
      "with a path with other slashes",
      spoiled("data_intg_flow/a", "data_intg\\..\\aaa"),
      "leads out of it",
    ],
    ["with an absolute path", spoiled("data_intg_flow/a", "/ata_intg_flow/a"), "leads out of it"],
    ["with a drive in a path", spoiled("data_intg_flow/a", "C:ta_intg_flow/a"), "leads out of it"],
    ["with a link", listed(0, 38, 0o120777 * 65536, 4), "is a link"],
    ["with two entries of one name", spoiled("flow/b", "flow/a"), "two entries"],
    ["with an encrypted entry", listed(1, 8, 1, 2), "encrypted"],
    ["that unpacks to too much", bomb, "more than 64 MiB"],
    ["that lies about its size", listed(0, 24, 3, 4), "damaged in its entry"],
    ["whose sum is wrong", listed(1, 16, 5, 4), "damaged in its entry"],
    ["whose entry isn't there", listed(1, 42, 9_999_999, 4), "damaged in its entry"],
    ["packed in another way", listed(1, 10, 12, 2), "damaged in its entry"],
    ["with a damaged list", spoiled("PK\x01\x02", "PK\x09\x02", false), "isn't in its list"],
  ])("%s", (name, bytes, words) => {
    const [code, message] = refusal(saved(`${name.replace(/\W/g, "")}.zip`, bytes));
    expect([code, message]).toEqual(["IMPORT_ARCHIVE", expect.stringContaining(words)]);
  });
});

describe("a file is refused", () => {
  const large = path.join(folder, "large.json");
  const handle = openSync(large, "w");
  ftruncateSync(handle, 100 * 1024 * 1024);
  closeSync(handle);
  test.each([
    ["that isn't there", path.join(folder, "nowhere.json"), "can't be read"],
    ["that is a folder", folder, "is no file"],
    ["of 100 MiB", large, "has 100 MiB"],
    ["that is cut", saved("cut.json", '{"pipelines":[{"nodes"'), "is no JSON"],
    ["that is empty", saved("empty.json", ""), "is no JSON"],
    [
      "that is no text",
      saved("binary.json", new Uint8Array([0xff, 0xfe, 0, 1])),
      "neither a zip nor a text",
    ],
  ])("%s", (_, file, words) => {
    expect(refusal(file)).toEqual(["IMPORT_FILE", expect.stringContaining(words)]);
  });
});
