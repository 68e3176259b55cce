import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { repositoryFile } from "../../sandbox/repository.js";
import { startSandbox } from "../../sandbox/sandbox.js";

/** One thing that the vendor's own client did with the sandbox. */
export interface Check {
  readonly check: string;
  /** What went wrong, or null. */
  readonly fault: string | null;
}

/** The client that the facts about it were taken from. */
const version = "9.10.3";
const python = process.env.ORACLE_PYTHON ?? "python3";

/** Why the vendor's client can't be driven here; undefined when it can. */
export function whyNot(): string | undefined {
  const ask = "import importlib.metadata as m; print(m.version('pyatlan'))";
  const { status, stdout } = spawnSync(python, ["-c", ask], { encoding: "utf8" });
  return status === 0 && stdout.trim() === version
    ? undefined
    : `${python} has no pyatlan ${version}`;
}

/** Drives it against a sandbox. */
export async function checkVendorClient(): Promise<readonly Check[]> {
  const reports: string[] = [];
  // Long enough that what is started doesn't end before the next question, also on a busy machine.
  const runDuration = 3000;
  const sandbox = await startSandbox({
    control: true,
    runDuration,
    report: (line) => reports.push(line),
  });
  try {
    const checks = await drive(sandbox.baseUrl);
    return [...checks, ...reports.map((fault) => ({ check: "the sandbox itself", fault }))];
  } finally {
    await sandbox.close();
  }
}

async function drive(baseUrl: string): Promise<readonly Check[]> {
  const program = repositoryFile("tests/vendor-client/check.py");
  const child = spawn(python, ["-B", program, baseUrl], {
    // The client runs what a logging.conf says in the folder that it is started in; here there is none.
    cwd: dirname(program),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, complaints] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  const [code] = (await once(child, "close")) as [number | null];
  const checks = output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Check);
  // A crash, or not one check: neither may pass for success.
  const isWhole = code === 0 && checks.length > 0;
  return isWhole ? checks : [...checks, { check: "the whole program", fault: complaints }];
}
