import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { Random } from "../datastage/columns/random.js";
import { answerFlow } from "./datastage/flows.js";
import { judge, reader } from "./datastage/random/judge.js";
import { readFacts } from "./datastage/random/facts.js";
import { randomFlow } from "./datastage/random/flows.js";
import { randomStage } from "./datastage/random/stage-lines.js";
import { registry } from "./datastage/registry.js";
import { answerStage } from "./datastage-stages.js";

// Against the vendor's real SDK: random flows and stages of all kinds, with all that their oracles know. Needs
// ../shared, which has the oracles, and a Python with the SDK: ORACLE_IBM_PYTHON. CONFORM_SEED repeats a run,
// CONFORM_LINES makes it longer.

const reference = fileURLToPath(new URL("../../../shared/reference", import.meta.url));
const flows = path.join(reference, "datastage-flows");
const stages = path.join(reference, "datastage-stages");
const python = process.env["ORACLE_IBM_PYTHON"] ?? "";
const able = existsSync(flows) && python !== "" && existsSync(python);
const why = existsSync(flows) ? "ORACLE_IBM_PYTHON names no Python" : "../shared is not there";

const seed = Number(process.env["CONFORM_SEED"] ?? Date.now() % 1_000_000);
const count = Number(process.env["CONFORM_LINES"] ?? 30);

interface Answered {
  readonly line: string;
  readonly vendors: object;
  readonly ours: object;
}

interface Suite {
  readonly oracle: string;
  readonly make: typeof randomFlow;
  readonly answer: typeof answerFlow;
  /** Where the oracle's answer has the document; the line itself is refused where it isn't there. */
  readonly key: "flow" | "ok";
}

const suites: Readonly<Record<string, Suite>> = {
  flows: {
    oracle: path.join(flows, "oracle/ibm_flow_oracle.py"),
    make: randomFlow,
    answer: answerFlow,
    key: "flow",
  },
  stages: {
    oracle: path.join(stages, "oracle/stage_oracle.py"),
    make: randomStage,
    answer: answerStage,
    key: "ok",
  },
};

type Answers = Record<string, unknown>[];

async function run(args: readonly string[], lines: readonly string[]): Promise<Answers> {
  const child = spawn(python, ["-W", "ignore", ...args]);
  child.stdin.end(lines.join("\n"));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const answers = stdout.split("\n").filter((line) => line !== "");
  if (answers.length !== lines.length) throw new Error(`CONFORM_SEED=${seed}: ${stderr}`);
  return answers.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Lines that the vendor's SDK takes, with both answers; whatever it takes must be taken here. */
async function ask({ oracle, make, answer, key }: Suite): Promise<Answered[]> {
  const random = new Random(seed);
  const facts = readFacts(path.join(stages, "facts"));
  const lines = Array.from({ length: count }, (_, id) => JSON.stringify(make(random, facts, id)));
  const found: Answered[] = [];
  for (const [at, vendors] of (await run([oracle], lines)).entries()) {
    const line = lines[at] as string;
    const { [key]: document } = vendors as Record<string, object | undefined>;
    const { ok, refused } = JSON.parse(await answer(line, registry)) as Record<string, object>;
    if (document === undefined) continue;
    expect(refused, `CONFORM_SEED=${seed}, line ${line}`).toBeUndefined();
    found.push({ line, vendors: document, ours: ok as object });
  }
  return found;
}

/** By suite. Both oracles answer at the same time: they start in seconds. */
const answers = new Map<string, readonly Answered[]>();

beforeAll(async () => {
  const all = able ? Object.entries(suites) : [];
  await Promise.all(all.map(async ([name, suite]) => answers.set(name, await ask(suite))));
});

if (!able) test.skip(`the vendor's SDK: ${why}`);

describe.runIf(able).each(Object.keys(suites))("random %s", (name) => {
  const answersOf = () => answers.get(name) ?? [];

  test("are as the vendor's SDK writes them", async () => {
    const answered = answersOf();
    expect(answered.length, `CONFORM_SEED=${seed}`).toBeGreaterThan(count / 2);
    const pairs = answered.map(({ vendors, ours }) => JSON.stringify([vendors, ours]));
    const differences = await run(["-c", judge, path.join(flows, "oracle"), name], pairs);
    const different = differences.flatMap(({ found }, at) =>
      (found as unknown[]).length > 0 ? [{ found, line: answered[at]?.line }] : [],
    );
    const message = `CONFORM_SEED=${seed}, ${different.length} of ${answered.length}`;
    expect(different.slice(0, 3), message).toEqual([]);
  });

  test.runIf(name === "flows")("are read by the vendor's SDK as its own are", async () => {
    const answered = answersOf();
    const pairs = answered.map(({ vendors, ours }) => JSON.stringify([vendors, ours]));
    const read = await run(["-c", reader, path.join(flows, "oracle")], pairs);
    for (const [at, { vendors, ours }] of read.entries())
      expect(ours, `CONFORM_SEED=${seed}, line ${String(answered[at]?.line)}`).toBe(vendors);
  });

  test.runIf(name === "flows").each([
    ["as it is written", "flow-document.schema.json"],
    ["as it is read", "flow-document.reader.schema.json"],
  ])("fit the vendor's schema of a document %s", (_, file) => {
    const schema = JSON.parse(readFileSync(path.join(flows, "facts", file), "utf8")) as object;
    const validate = new Ajv2020({ strict: false, formats: { uuid: true } }).compile(schema);
    for (const { line, vendors, ours } of answersOf()) {
      // A few settings that are references to parameters don't fit in the vendor's own documents.
      if (!validate(vendors)) continue;
      const errors = validate(ours) ? [] : validate.errors;
      expect(errors, `CONFORM_SEED=${seed}, line ${line}`).toEqual([]);
    }
  });
});
