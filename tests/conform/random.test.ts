import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { Random } from "../datastage/columns/random.js";
import { answerFlow } from "./datastage/flows.js";
import { judge } from "./datastage/random/judge.js";
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
const count = Number(process.env["CONFORM_LINES"] ?? 40);

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

function run(args: readonly string[], lines: readonly string[]): Record<string, unknown>[] {
  const input = lines.join("\n");
  const options = { input, encoding: "utf8", maxBuffer: 1 << 30 } as const;
  const { stdout, stderr } = spawnSync(python, ["-W", "ignore", ...args], options);
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
  for (const [at, vendors] of run([oracle], lines).entries()) {
    const line = lines[at] as string;
    const { [key]: document } = vendors as Record<string, object | undefined>;
    const { ok, refused } = JSON.parse(await answer(line, registry)) as Record<string, object>;
    if (document === undefined) continue;
    expect(refused, `CONFORM_SEED=${seed}, line ${line}`).toBeUndefined();
    found.push({ line, vendors: document, ours: ok as object });
  }
  return found;
}

if (!able) test.skip(`the vendor's SDK: ${why}`);

describe.runIf(able).each(Object.entries(suites))("random %s", (name, suite) => {
  let answered: readonly Answered[] = [];
  beforeAll(async () => {
    answered = await ask(suite);
  });

  test("are as the vendor's SDK writes them", () => {
    expect(answered.length, `CONFORM_SEED=${seed}`).toBeGreaterThan(count / 2);
    const pairs = answered.map(({ vendors, ours }) => JSON.stringify([vendors, ours]));
    const differences = run(["-c", judge, path.join(flows, "oracle"), name], pairs);
    const different = differences.flatMap(({ found }, at) =>
      (found as unknown[]).length > 0 ? [{ found, line: answered[at]?.line }] : [],
    );
    const message = `CONFORM_SEED=${seed}, ${different.length} of ${answered.length}`;
    expect(different.slice(0, 3), message).toEqual([]);
  });

  test.runIf(name === "flows").each([
    ["as it is written", "flow-document.schema.json"],
    ["as it is read", "flow-document.reader.schema.json"],
  ])("fit the vendor's schema of a document %s", (_, file) => {
    const schema = JSON.parse(readFileSync(path.join(flows, "facts", file), "utf8")) as object;
    const validate = new Ajv2020({ strict: false, formats: { uuid: true } }).compile(schema);
    for (const { line, ours } of answered) {
      const errors = validate(ours) ? [] : validate.errors;
      expect(errors, `CONFORM_SEED=${seed}, line ${line}`).toEqual([]);
    }
  });
});
