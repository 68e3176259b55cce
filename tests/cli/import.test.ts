import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { bare, operate, project } from "./operator.js";

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

test("writes the program of a flow to standard output, and it runs", async () => {
  const { code, out, err } = await operate(folder, bare, "import", "reject.json");
  expect([code, out, err]).toEqual([0, golden, ""]);
  writeFileSync(path.join(folder, "reject.ts"), out);
  const run = path.join(folder, "run.mjs");
  const program = `import { createJiti } from ${JSON.stringify(import.meta.resolve("jiti"))};
    const flow = await createJiti(import.meta.url, { fsCache: false }).import("./reject.ts", { default: true });
    console.log(flow.toDocument().pipelines[0].nodes.length);`;
  writeFileSync(run, program);
  expect(execFileSync(process.execPath, [run], { encoding: "utf8", env: bare }).trim()).toBe("3");
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
