import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { repositoryFile } from "../../sandbox/repository.js";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";

/** One thing that the vendor's own client did with the sandbox. */
export interface Check {
  readonly check: string;
  /** What went wrong, or null. */
  readonly fault: string | null;
}

/** A client of a vendor, and the program that drives it. */
export interface VendorClient {
  /** The variable that names a Python with it. */
  readonly variable: string;
  readonly package: string;
  /** The one that the facts about it were taken from. */
  readonly version: string;
  readonly program: string;
  /** What the program is told of the sandbox. */
  readonly access: (sandbox: Sandbox) => readonly string[];
}

export const atlanClient: VendorClient = {
  variable: "ORACLE_PYTHON",
  package: "pyatlan",
  version: "9.10.3",
  program: "tests/vendor-client/check.py",
  access: ({ baseUrl }) => [baseUrl],
};

export const dataStageClient: VendorClient = {
  variable: "ORACLE_IBM_PYTHON",
  package: "ibm-watsonx-data-integration",
  version: "2.1.0",
  program: "tests/vendor-client/datastage.py",
  access: ({ datastage }) => [datastage.baseUrl, datastage.token, datastage.projectName],
};

function pythonOf({ variable }: VendorClient): string {
  return process.env[variable] ?? "python3";
}

/** Why a vendor's client can't be driven here; undefined when it can. */
export function whyNot(client: VendorClient): string | undefined {
  const python = pythonOf(client);
  const ask = `import importlib.metadata as m; print(m.version('${client.package}'))`;
  const { status, stdout } = spawnSync(python, ["-c", ask], { encoding: "utf8" });
  return status === 0 && stdout.trim() === client.version
    ? undefined
    : `${python} has no ${client.package} ${client.version}`;
}

/** Drives it against a sandbox. */
export async function checkVendorClient(client: VendorClient): Promise<readonly Check[]> {
  const reports: string[] = [];
  // Long enough that what is started doesn't end before the next question, also on a busy machine.
  const runDuration = 3000;
  const sandbox = await startSandbox({
    control: true,
    runDuration,
    report: (line) => reports.push(line),
  });
  try {
    const checks = await drive(client, client.access(sandbox));
    return [...checks, ...reports.map((fault) => ({ check: "the sandbox itself", fault }))];
  } finally {
    await sandbox.close();
  }
}

async function drive(client: VendorClient, access: readonly string[]): Promise<readonly Check[]> {
  const program = repositoryFile(client.program);
  const child = spawn(pythonOf(client), ["-B", program, ...access], {
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
