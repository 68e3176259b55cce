// Runs a command of this repository, after bringing what it needs: dependencies and compiled code. Says on standard
// error what it brings; where nothing is missing it costs a few milliseconds. Plain JavaScript, because it runs first.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Compilations in order, with the sources that each depends on and the stamp that it leaves. */
const builds = {
  generator: {
    configs: ["generator/tsconfig.json"],
    output: "generator/dist",
    sources: ["generator", "tsconfig.base.json"],
  },
  // Lies in what the generator's compilation empties, hence after it.
  operator: {
    configs: [],
    then: "scripts/bundle-operate.mjs",
    output: "generator/dist/operate",
    sources: ["cli", "runtime", "generated", "tsconfig.json", "scripts/bundle-operate.mjs"],
  },
  // So does this: what the catalog's page runs.
  catalog: {
    configs: [],
    then: "scripts/bundle-catalog.mjs",
    output: "generator/dist/catalog/page",
    sources: ["generator/catalog", "scripts/bundle-catalog.mjs"],
  },
  library: {
    configs: ["tsconfig.build.json", "tsconfig.node.json"],
    output: "dist",
    then: "scripts/bundle.mjs",
    sources: [
      "runtime",
      "generated",
      "tsconfig.base.json",
      "tsconfig.build.json",
      "tsconfig.node.json",
      "scripts/bundle.mjs",
    ],
  },
  tools: {
    configs: ["tsconfig.tools.json"],
    output: ".build",
    sources: [
      "sandbox",
      "examples",
      "bench",
      "tests/conform",
      "tests/vendor-client",
      "tsconfig.base.json",
      "tsconfig.tools.json",
    ],
  },
};

const commands = {
  build: { needs: ["generator", "operator", "catalog", "library", "tools"] },
  generate: {
    needs: ["generator"],
    run: ["generator/bin/specanvil.js", "generate"],
    then: ["scripts/errors-page.mjs", "scripts/definitions-page.mjs"],
  },
  validate: { needs: ["generator"], run: ["generator/bin/specanvil.js", "validate"] },
  catalog: { needs: ["generator", "catalog"], run: ["generator/bin/specanvil.js", "catalog"] },
  start: { needs: ["generator"], run: ["scripts/start.mjs"] },
  conform: { needs: ["library", "tools"], run: [".build/tests/conform/main.js"] },
  "check:vendor-client": {
    needs: ["library", "tools"],
    run: [".build/tests/vendor-client/main.js"],
  },
  sandbox: { needs: ["library", "tools"], run: [".build/sandbox/main.js"] },
  bench: {
    needs: ["generator", "operator", "catalog", "library", "tools"],
    run: [".build/bench/main.js"],
  },
  test: {
    needs: ["generator", "operator", "catalog", "library", "tools"],
    run: ["scripts/test.mjs"],
  },
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join("|")} [ARGUMENTS]`);
  process.exit(2);
}
install();
for (const build of command.needs) compile(build);
if (command.run !== undefined) {
  const [file, ...first] = command.run;
  process.argv = [process.argv[0], path.join(root, file), ...first, ...args];
  process.chdir(root);
  await import(path.join(root, file));
  for (const script of command.then ?? []) await import(path.join(root, script));
}

function install() {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  const lock = path.join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say("Installing dependencies (npm ci) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function compile(build) {
  const { configs, output, sources, then } = builds[build];
  const stamp = path.join(root, "node_modules", ".cache", "specanvil", `${build}.stamp`);
  // Taken before the compiler reads: what is edited meanwhile makes the next run compile again.
  const print = sources.flatMap((source) => timesBelow(path.join(root, source))).join("\n");
  const built = existsSync(stamp) && existsSync(path.join(root, output));
  if (built && readFileSync(stamp, "utf8") === print) return;
  // From nothing, so that what was compiled from a source that is gone is gone too.
  rmSync(path.join(root, output), { recursive: true, force: true });
  say(`Compiling the ${build} …`);
  for (const config of configs)
    run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", config]);
  if (then !== undefined) run(process.execPath, [then]);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

/** Every source below `file` with its time. Folders don't count: what is compiled may lie in one. */
function timesBelow(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return [`${file} ${stat.mtimeMs}`];
  return readdirSync(file)
    .filter((entry) => entry !== "dist" && entry !== "node_modules" && !entry.startsWith("."))
    .flatMap((entry) => timesBelow(path.join(file, entry)));
}

function run(program, parameters) {
  // Output goes to standard error: standard output belongs to the command.
  const { status, error } = spawnSync(program, parameters, { cwd: root, stdio: ["ignore", 2, 2] });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
