import { spawnSync } from "node:child_process";
import path from "node:path";
import { allStages, bundle, oneStage } from "../bundle.js";
import { median, run, timeProcesses } from "../measure.js";
import { root } from "../root.js";
import { limited, type Row } from "../row.js";
import { flowTypeRows } from "./types.js";

const script = path.join(root, ".build/bench/cases/flow.js");
const program = process.execPath;

/** Batch flows: the first document of a process, chains, types and bundles. */
export async function batchFlowRows(): Promise<Row[]> {
  const python = vendorPython();
  if (python === undefined) {
    console.error(
      "The vendor's SDK of flows is left out: set ORACLE_IBM_PYTHON to a Python with it.",
    );
  }
  return [...firstRows(python), ...chainRows(python), ...flowTypeRows(), ...(await bundleRows())];
}

function vendorPython(): string | undefined {
  const python = process.env.ORACLE_IBM_PYTHON;
  if (python === undefined) return undefined;
  const { status } = spawnSync(python, ["-c", "import ibm_watsonx_data_integration"]);
  return status === 0 ? python : undefined;
}

function vendor(python: string, ...args: string[]) {
  return {
    program: python,
    args: ["-W", "ignore", path.join(root, "bench/batch-flows/vendor.py"), ...args],
  };
}

function firstRows(python: string | undefined): Row[] {
  const { empty, first } = timeProcesses(
    { empty: { program, args: ["-e", "0"] }, first: { program, args: [script, "first"] } },
    15,
  );
  const rows = [
    { measure: "process start to a flow of 3 stages", value: first, unit: "ms" } as const,
    limited("… against an empty process", first / empty, "×", "≤", 1.8),
  ];
  if (python === undefined) return rows;
  const { theirs } = timeProcesses({ theirs: vendor(python) }, 1);
  return [
    ...rows,
    { measure: "… the vendor's SDK", value: theirs, unit: "ms" },
    limited("… how much faster", theirs / first, "×", "≥", 100),
  ];
}

interface Timed {
  readonly ms: number;
  readonly resident: number;
}

/** Medians of processes that take turns, each of the median of its rounds. */
function timed(length: number, rounds: number, turns: number): Record<"chain" | "literals", Timed> {
  const of = (what: string): Timed =>
    JSON.parse(run({ program, args: [script, what, `${length}`, `${rounds}`] })) as Timed;
  const pairs = Array.from({ length: turns }, () => ({
    chain: of("chain"),
    literals: of("literals"),
  }));
  const middle = (what: "chain" | "literals"): Timed => ({
    ms: median(pairs.map((pair) => pair[what].ms)),
    resident: median(pairs.map((pair) => pair[what].resident)),
  });
  return { chain: middle("chain"), literals: middle("literals") };
}

function chainRows(python: string | undefined): Row[] {
  const small = timed(1_000, 15, 3);
  const large = timed(10_000, 3, 1);
  const once = timed(10_000, 1, 1);
  const ratio = ({ chain, literals }: typeof small): number => chain.ms / literals.ms;
  const theirs = python === undefined ? undefined : Number(run(vendor(python, "1000")));
  return [
    {
      measure: "1,000 stages as literals, and JSON.stringify",
      value: small.literals.ms,
      unit: "ms",
    },
    { measure: "1,000 stages: build, arrange, serialize", value: small.chain.ms, unit: "ms" },
    limited("… against the literals", ratio(small), "×", "≤", 2),
    ...(theirs === undefined
      ? []
      : [
          {
            measure: "… the vendor's SDK, which doesn't arrange",
            value: theirs,
            unit: "ms",
          } as const,
          limited("… how much faster", theirs / small.chain.ms, "×", "≥", 40),
        ]),
    { measure: "10,000 stages: build, arrange, serialize", value: large.chain.ms, unit: "ms" },
    limited("… against the literals", ratio(large), "×", "≤", 2.5),
    limited(
      "… the exponent by which it grows",
      Math.log10(large.chain.ms / small.chain.ms),
      "×",
      "≤",
      1.1,
    ),
    limited("… resident memory, once", once.chain.resident, "bytes", "≤", 300e6),
  ];
}

async function bundleRows(): Promise<Row[]> {
  const size = async (text: string): Promise<number> => Buffer.byteLength(await bundle(text));
  return [
    limited(
      "bundle of a flow with one kind of stage, minified",
      await size(oneStage),
      "bytes",
      "≤",
      14_000,
    ),
    limited("bundle of all stages, minified", await size(allStages), "bytes", "≤", 800_000),
  ];
}
