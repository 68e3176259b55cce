import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../usage-error.js";
import type { Manifest } from "./manifests.js";

/** The command line of Argo Workflows on this machine. */
export interface Argo {
  readonly program: string;
  readonly version: string;
}

/**
 * The one that `ARGO_BIN` names, else `argo` on the `PATH`; undefined where there is none.
 *
 * @throws UsageError where it is something else, or can't be run
 */
export async function findArgo(
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Argo | undefined> {
  const { ARGO_BIN: named } = env;
  const program = named || onPath(env.PATH ?? "");
  if (program === undefined) return undefined;
  const place = named ? `ARGO_BIN names ${program}, which` : program;
  const { code, out } = await run(program, ["version", "--short"], signal).catch(
    (cause: unknown) => {
      const problem = cause instanceof Error ? cause.message : String(cause);
      throw new UsageError(`${place} can't be run: ${problem}. ${whereFrom}`, { cause });
    },
  );
  const [, version] = /^argo: (\S+)/.exec(out) ?? [];
  if (code === 0 && version !== undefined) return { program, version };
  throw new UsageError(`${place} is not the command line of Argo Workflows. ${whereFrom}`);
}

/** How a user comes by it. */
export const whereFrom =
  "`go install github.com/argoproj/argo-workflows/v3/cmd/argo@v3.6.7` builds it.";

function onPath(folders: string): string | undefined {
  const name = process.platform === "win32" ? "argo.exe" : "argo";
  return folders
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => path.join(folder, name))
    .find((file) => isProgram(file));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(program: string, args: readonly string[], signal: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // It gets no token of Atlan's, and no address of a server: it works by itself.
    const { PATH, HOME, SystemRoot } = process.env;
    const env = { PATH, HOME, SystemRoot };
    const child = spawn(program, args, { env, signal, stdio: ["ignore", "pipe", "pipe"] });
    const texts = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.err += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...texts }));
  });
}

/**
 * What `argo lint --offline` says of each manifest, one list each.
 *
 * @throws UsageError where it ends without judging them
 */
export async function judge(
  argo: Argo,
  manifests: readonly Manifest[],
  signal: AbortSignal,
): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-lint-"));
  try {
    const left = new Map(manifests.map((_, index) => [path.join(folder, `${index}.json`), index]));
    for (const [file, index] of left) writeFileSync(file, JSON.stringify(manifests[index]));
    const findings = manifests.map((): string[] => []);
    while (left.size > 0) {
      const ended = await run(argo.program, [...lint, folder], signal);
      const unread = unreadable(ended.err, [...left.keys()]);
      if (unread === undefined) {
        const found = findingsOf(ended.out, [...left.keys()]);
        // Its word and its exit code must agree: else this is no judgement.
        if ((ended.code === 0) !== (found.length === 0)) throw noJudgement(argo, ended);
        for (const { file, text } of found) findings[left.get(file) ?? -1]?.push(text);
        return findings;
      }
      // A document that it can't read at all ends its run: that one is put aside, and the rest judged again.
      findings[left.get(unread.file) ?? -1]?.push(unread.text);
      rmSync(unread.file);
      left.delete(unread.file);
    }
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lint = ["lint", "--offline", "--no-color", "--output", "simple"];

/** What Argo found, and in which file. */
interface ArgoFinding {
  readonly file: string;
  readonly text: string;
}

/** `FILE: in "NAME" (KIND): what`, where what may go on for lines. */
function findingsOf(out: string, files: readonly string[]): ArgoFinding[] {
  const found: { file: string; text: string }[] = [];
  for (const line of out.split("\n")) {
    const file = files.find((one) => line.startsWith(`${one}: `));
    const last = found.at(-1);
    if (file !== undefined) {
      const text = line.slice(file.length + 2).replace(/^in ".*?" \([A-Za-z]+\): /, "");
      found.push({ file, text });
    } else if (last !== undefined && line.trim() !== "") last.text += `\n${line}`;
  }
  return found;
}

/** `failed to parse YAML from file FILE: what` */
function unreadable(err: string, files: readonly string[]): ArgoFinding | undefined {
  for (const file of files) {
    const [, text] = err.split(`failed to parse YAML from file ${file}: `);
    if (text !== undefined) return { file, text: text.replace(/"?\s*$/, "") };
  }
  return undefined;
}

function noJudgement({ program, version }: Argo, { code, out, err }: Ended): UsageError {
  const said = (err || out).trim() || "nothing";
  return new UsageError(
    `${program} (${version}) ended with code ${code} instead of judging: ${said}`,
  );
}
