// The main job on the embedded default: definitions become builders, a workflow is built, submitted to the sandbox over
// HTTP, watched, found and rerun; a flow is created, compiled, run, exported and drawn. Runs behind scripts/run.mjs, which
// has compiled the generator.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;

heading("1. Generate builders from spec/");
node(["generator/bin/specanvil.js", "generate"]);
const { files } = JSON.parse(readFileSync(path.join(root, "generated/manifest.json"), "utf8"));
for (const [file, { from }] of Object.entries(files)) {
  if (!file.startsWith("..")) console.log(`  ${from}  →  generated/${file}`);
}
node(["scripts/run.mjs", "build"]);

heading("2. Start the sandbox");
const { startSandbox } = await import(path.join(root, ".build/sandbox/sandbox.js"));
const sandbox = await startSandbox();
console.log(`An Atlan tenant and a project of DataStage of your own at ${sandbox.baseUrl}.`);

heading("3. Run examples/relational-assets-builder.ts");
await run("relational-assets-builder", {
  ATLAN_BASE_URL: sandbox.baseUrl,
  ATLAN_API_KEY: sandbox.apiKey,
  S3_SECRET: "only-for-the-sandbox",
});

heading("4. Run examples/batch-flows.ts");
await run("batch-flows", {
  DATASTAGE_BASE_URL: sandbox.datastage.baseUrl,
  DATASTAGE_TOKEN: sandbox.datastage.token,
  DATASTAGE_PROJECT: sandbox.datastage.projectName,
});
await sandbox.close();
console.log(`\nAll of it in ${seconds()}.`);

/** In a process of its own, as a user would run it; the sandbox answers it from this one. */
async function run(example, variables) {
  const child = spawn(process.execPath, [`.build/examples/${example}.js`], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...variables },
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code === 0) return;
  console.log(`\nThe example ended with exit code ${code}.`);
  process.exit(1);
}

function heading(text) {
  console.log(`\n── ${text} ${"─".repeat(Math.max(0, 76 - text.length))}`);
}

function node(args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
