import { spawnSync } from "node:child_process";
import path from "node:path";
import { LineProcess } from "./line-process.js";
import { type Command, median, run } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

const archiveSize = 200_000_000;
const rounds = 3;

/** What the sandbox says of itself. */
interface Access {
  readonly datastage: Readonly<Record<"baseUrl" | "token" | "projectName" | "projectId", string>>;
}

/**
 * Flows of 50 stages against the sandbox, beside the vendor's SDK against the same one; and what a large archive takes.
 *
 * @param python - Of an environment that has the vendor's SDK: `ORACLE_IBM_PYTHON`
 */
export async function flowRows(python = process.env.ORACLE_IBM_PYTHON): Promise<Row[]> {
  const sandbox = new LineProcess(built("sandbox/main.js"));
  const archives = new LineProcess(built("bench/flows/archive-server.js", String(archiveSize)));
  try {
    const { datastage } = JSON.parse(await sandbox.read()) as Access;
    const { baseUrl, token, projectName, projectId } = datastage;
    const speed = await speedRows([baseUrl, token, projectName], python);
    return [...speed, ...memoryRows([baseUrl, token, projectId, await archives.read()])];
  } finally {
    sandbox.kill();
    archives.close();
  }
}

async function speedRows(access: readonly string[], python: string | undefined): Promise<Row[]> {
  const ours = new LineProcess(built("bench/flows/lane.js", ...access));
  const theirs = vendorLane(access, python);
  const times = { ours: [] as number[], theirs: [] as number[] };
  // In turns, so that whatever else the machine does slows both alike. The first round warms them up.
  for (let round = 0; round <= rounds; round += 1) {
    const mine = Number(await ours.ask(round === 0 ? "10" : "34"));
    const other = theirs && Number(await theirs.ask("2"));
    if (round === 0) continue;
    times.ours.push(mine);
    if (other !== undefined) times.theirs.push(other);
  }
  ours.close();
  theirs?.close();
  const [mine, other] = [median(times.ours), median(times.theirs)];
  return [
    { measure: "a flow of 50 stages: create, update, compile, export", value: mine, unit: "ms" },
    ...(theirs === undefined
      ? []
      : [
          { measure: "… the vendor's SDK", value: other, unit: "ms" } as const,
          limited("… how much faster", other / mine, "×", "≥", 10),
        ]),
  ];
}

function vendorLane(
  access: readonly string[],
  python: string | undefined,
): LineProcess | undefined {
  const ask = ["-c", "import ibm_watsonx_data_integration"];
  if (python === undefined || spawnSync(python, ask, { stdio: "ignore" }).status !== 0) {
    console.error("IBM's SDK is left out: set ORACLE_IBM_PYTHON to a Python that has it.");
    return undefined;
  }
  const script = path.join(root, "bench/flows/vendor.py");
  return new LineProcess({ program: python, args: ["-B", script, ...access] });
}

function memoryRows(access: readonly string[]): Row[] {
  const { program, args } = built("bench/flows/archive-memory.js", ...access);
  const { exported, imported, fetched } = JSON.parse(
    run({ program, args: ["--expose-gc", ...args] }),
  ) as Record<"exported" | "imported" | "fetched", number>;
  const row = (doing: string, value: number): Row =>
    limited(`${doing} of 200 MB: resident memory over the start`, value, "bytes", "≤", 64e6);
  return [row("export", exported), row("import", imported), row("import by fetch", fetched)];
}

function built(file: string, ...args: readonly string[]): Command {
  return { program: process.execPath, args: [path.join(root, ".build", file), ...args] };
}
