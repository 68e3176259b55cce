import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file with one of these endings below a folder, compiled output left out. */
function filesBelow(folder: string, endings: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => endings.test(file) && !/(^|\/)(dist|node_modules)\//.test(file))
    .map((file) => path.join(folder, file));
}

/** What is defined in spec/: `relational-assets-builder`, in the forms that code would write. */
const named = filesBelow("spec", /\/(packages|apps)\/[^/]+\.yaml$/).map((file) =>
  path.basename(file, ".yaml"),
);

/** Of stages and connections, those whose names aren't words that anybody writes, such as "compare". */
const kinds = filesBelow("spec", /\/(stages|connections)\/[^/]+\.yaml$/)
  .map((file) => path.basename(file, ".yaml"))
  .filter((name) => name.includes("-"));

/** What the engine calls stages: `PxRowGenerator`. */
const operators = filesBelow("spec", /\/stages\/[^/]+\.yaml$/).flatMap((file) => {
  const [, op = ""] = /^op: (\S+)$/m.exec(readFileSync(path.join(root, file), "utf8")) ?? [];
  return /[a-z][A-Z]/.test(op) ? [op.toLowerCase()] : [];
});

const defined = [
  ...[...named, ...kinds].flatMap((name) => [
    name,
    name.replaceAll("-", ""),
    name.replaceAll("-", "_"),
  ]),
  ...operators,
];

test.each(["generator", "runtime", "cli", "templates"])(
  "%s/ names no package, app or stage",
  (folder) => {
    expect(defined.length).toBeGreaterThan(0);
    const naming = filesBelow(folder, /\.(ts|hbs)$/).filter((file) => {
      const text = readFileSync(path.join(root, file), "utf8")
        // A kind of storage of projects, in the words of the platform's API.
        .replace('type: "amazon_s3"', "")
        .toLowerCase();
      return defined.some((name) => name.length > 6 && text.includes(name));
    });
    expect(naming).toEqual([]);
  },
);

test("no hand-written file is longer than 250 lines", () => {
  const folders = "generator runtime cli sandbox examples bench tests scripts".split(" ");
  const long = folders
    .flatMap((folder) => filesBelow(folder, /\.(ts|mjs|py)$/))
    .filter((file) => readFileSync(path.join(root, file), "utf8").split("\n").length > 251);
  expect(long).toEqual([]);
});
