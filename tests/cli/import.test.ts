import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { frozenIdentity, secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { expect, test } from "vitest";
import { bare, operate, operateHere, project } from "./operator.js";

// `specanvil import`, as compiled. What programs it writes: tests/datastage/import/; what it refuses: tests/import/.

const folder = project();
const document = readFileSync(
  fileURLToPath(new URL("../datastage/documents/s04_reject.json", import.meta.url)),
);
writeFileSync(path.join(folder, "reject.json"), document);
const golden = readFileSync(
  fileURLToPath(new URL("../datastage/import/programs/s04_reject.ts.golden", import.meta.url)),
  "utf8",
).replaceAll("s04_reject", "reject");

/** What a program that was written exports, by an expression of it. */
function made(file: string, expression: string): string {
  const run = path.join(folder, "run.mjs");
  const program = `import { createJiti } from ${JSON.stringify(import.meta.resolve("jiti"))};
    const made = await createJiti(import.meta.url, { fsCache: false }).import("./${file}", { default: true });
    console.log(${expression});`;
  writeFileSync(run, program);
  return execFileSync(process.execPath, [run], { encoding: "utf8", env: bare }).trim();
}

test("writes the program of a flow to standard output, and it runs", async () => {
  const { code, out, err } = await operate(folder, bare, "import", "reject.json");
  expect([code, out, err]).toEqual([0, golden, ""]);
  writeFileSync(path.join(folder, "reject.ts"), out);
  expect(made("reject.ts", "made.toDocument().pipelines[0].nodes.length")).toBe("3");
});

test("writes a file, and overwrites one by force alone", async () => {
  const file = path.join(folder, "made.ts");
  const args = ["import", "reject.json", "--out", "made.ts"];
  const told = { code: 0, out: "written  made.ts\n", err: "" };
  expect(await operateHere(folder, ...args)).toEqual(told);
  expect(readFileSync(file, "utf8")).toBe(golden);
  writeFileSync(file, "mine");
  expect(await operateHere(folder, ...args)).toEqual({
    code: 2,
    out: "",
    err: "error: made.ts is there already: move it away, or overwrite it with --force.\n",
  });
  expect(readFileSync(file, "utf8")).toBe("mine");
  expect(await operateHere(folder, ...args, "--force")).toEqual(told);
  expect(readFileSync(file, "utf8")).toBe(golden);
});

test("writes the program of a workflow, as it was saved or as a search finds it", async () => {
  const payload = JSON.stringify(
    relationalAssetsBuilder()
      .objectStore({ prefix: "/p", objectKey: "k" })
      .s3({ accessKey: "a", secretKey: secret.env("S3_SECRET"), bucket: "b", region: "r" })
      .assetsSemantics()
      .options({ batchSize: 20 })
      .toWorkflow(frozenIdentity(1684500411)),
  );
  writeFileSync(path.join(folder, "saved.json"), payload);
  writeFileSync(path.join(folder, "found.json"), `{"_id":"1","_source":${payload}}`);
  const saved = await operate(folder, bare, "import", "saved.json");
  expect([saved.code, saved.err]).toEqual([0, expect.stringContaining("needs env:S3_SECRET\n")]);
  expect(saved.out).toContain('import { relationalAssetsBuilder } from "specanvil/atlan/packages/');
  writeFileSync(path.join(folder, "saved.ts"), saved.out);
  expect(made("saved.ts", "JSON.stringify(made)")).toBe(payload);
  expect(await operate(folder, bare, "import", "found.json")).toEqual(saved);
});

test("writes a program for each flow of an export, into a folder", async () => {
  const flow = new Uint8Array(document);
  const zip = zipSync({ "data_intg_flow/A b.json": flow, "data_intg_flow/a-b.json": flow });
  writeFileSync(path.join(folder, "export.zip"), zip);
  const args = ["import", "export.zip", "--out", "flows", "--json"];
  const { code, out } = await operate(folder, bare, ...args);
  const written = out.trim().split("\n");
  const files = written.map((line) => (JSON.parse(line) as { readonly file: string }).file);
  expect([code, files]).toEqual([0, ["flows/a-b.ts", "flows/a-b-2.ts"]]);
  expect(readdirSync(path.join(folder, "flows")).sort()).toEqual(["a-b-2.ts", "a-b.ts"]);
  const again = await operate(folder, bare, ...args);
  expect([again.code, again.out]).toEqual([2, ""]);
  expect(JSON.parse(again.err)).toMatchObject({ error: { code: "IMPORT_OUTPUT" } });
});

test("of several programs all are written or none", async () => {
  const there = path.join(folder, "there");
  mkdirSync(path.join(there, "a-b-2.ts"), { recursive: true });
  const args = ["import", "export.zip", "--out", "there", "--force"];
  expect(await operateHere(folder, ...args)).toEqual({
    code: 2,
    out: "",
    err: "error: there/a-b-2.ts can't be written: it is a folder.\n",
  });
  expect(readdirSync(there)).toEqual(["a-b-2.ts"]);
});
