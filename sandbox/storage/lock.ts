import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  /** When the process began, in the system's own count: tells it from a later one with the same number. */
  readonly born: string | null;
}

/** How often a lock may change hands while this process looks at it. */
const TRIES = 5;

/**
 * Takes a folder for this process alone, and returns what gives it back. A lock whose process has ended is taken over.
 *
 * @throws Error when a living process holds it
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, "lock");
  const mine = join(folder, `lock.${process.pid}`);
  // Linked into place when complete, so that nobody ever reads half a lock.
  writeFileSync(
    mine,
    JSON.stringify({ pid: process.pid, born: born(process.pid) } satisfies Holder),
  );
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      if (linked(mine, file)) return () => rmSync(file, { force: true });
      const text = readIfThere(file);
      if (text === undefined) continue;
      const pid = livingHolder(text);
      if (pid !== undefined) throw new Error(`${folder} is in use by process ${pid}.`);
      removeStale(file, text);
    }
    throw new Error(`${folder}: other processes keep taking the lock.`);
  } finally {
    rmSync(mine, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Moves the lock aside before it is deleted: if it changed hands since it was judged, it is put back. */
function removeStale(file: string, judged: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  if (readFileSync(aside, "utf8") !== judged) linked(aside, file);
  rmSync(aside, { force: true });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function livingHolder(text: string): number | undefined {
  const [, digits = "", birth] = /^\{"pid":(\d+),"born":(?:"(\d+)"|null)\}$/.exec(text) ?? [];
  const pid = Number(digits);
  if (pid === 0) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not permitted means that it lives, under another user.
    if (hasCode(error, "ESRCH")) return undefined;
  }
  const now = born(pid);
  return birth === undefined || now === null || now === birth ? pid : undefined;
}

/** Linux says when a process began; elsewhere the number alone has to do. */
function born(pid: number): string | null {
  try {
    // The second field is the program's name in brackets and may hold blanks; the 20th after it is the start time.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ");
    return fields?.[19] ?? null;
  } catch {
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
