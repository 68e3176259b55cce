import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { answer } from "./atlan-packages.js";

// Against the vendor's real SDK: random chains with a seed of their own in each run, or with ORACLE_SEED. Needs ../shared, which has the
// fuzzer and the oracle, and a Python with pyatlan: ORACLE_PYTHON, else python3.

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = path.join(root, "../shared/reference/atlan-packages/oracle");
const python = process.env.ORACLE_PYTHON ?? "python3";
const able = existsSync(folder) && spawnSync(python, ["-c", "import pyatlan"]).status === 0;
const why = existsSync(folder) ? `${python} has no pyatlan` : "../shared is not there";

const packages = readdirSync(path.join(root, "generated/atlan/packages")).map((file) =>
  file.replace(/\.ts$/, ""),
);

function runPython(script: string, args: readonly string[], input = ""): string[] {
  const options = { input, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(
    python,
    [path.join(folder, script), ...args],
    options,
  );
  if (status !== 0) throw new Error(`ORACLE_SEED=${seed}: ${stderr}`);
  return stdout.trim().split("\n");
}

/** The vendor's classes that have a builder here. */
const ours = new Set(packages.map((file) => file.replaceAll("-", "")));
const classes = able
  ? readdirSync(path.join(folder, "../facts/packages"))
      .map((file) => file.replace(/\.json$/, ""))
      .filter((name) => ours.has(name.toLowerCase()))
  : [];

interface Chain {
  readonly line: string;
  /** What the vendor's SDK answers. */
  readonly wanted: string;
}

/** Chains by class. One process answers them all: it starts in seconds. */
const chains = new Map<string, readonly Chain[]>();
const seed = process.env.ORACLE_SEED ?? String(Math.floor(Math.random() * 1e9));

beforeAll(() => {
  const fuzzed = classes.map((name) =>
    runPython("fuzz.py", ["--package", name, "--seed", seed, "--n", "400"]),
  );
  const wanted = runPython("atlan_oracle.py", [], `${fuzzed.flat().join("\n")}\n`);
  for (const [index, lines] of fuzzed.entries()) {
    const answers = wanted.splice(0, lines.length);
    const pairs = lines.map((line, at) => ({ line, wanted: answers[at] ?? "{}" }));
    chains.set(classes[index] ?? "", pairs);
  }
});

test.each(classes)("no accepted chain of %s differs from the vendor's SDK", async (name) => {
  let accepted = 0;
  for (const { line, wanted } of chains.get(name) ?? []) {
    const found = JSON.parse(await answer(line, packages)) as { readonly ok?: unknown };
    if (found.ok === undefined) continue;
    accepted += 1;
    const { ok } = JSON.parse(wanted) as { readonly ok?: unknown };
    expect(JSON.stringify(found.ok), `ORACLE_SEED=${seed}, line ${line}`).toBe(JSON.stringify(ok));
  }
  expect(accepted, `ORACLE_SEED=${seed}`).toBeGreaterThan(100);
});

if (!able) test.skip(`the vendor's SDK: ${why}`);
