import { type HostFileSystem, hostProcess } from "../host.js";

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  /** When the process began, in the system's own count: tells it from a later one with the same number. */
  readonly born: string | null;
}

/** A living process has the lock. */
export class LockHeld extends Error {
  readonly pid: number;

  constructor(pid: number) {
    super(`It is in use by process ${pid}.`);
    this.pid = pid;
  }
}

/** How long locks of processes that have ended may keep coming, in ms. */
const PATIENCE = 10_000;

/**
 * Takes a lock, which is a file, for this process alone, and returns what gives it back. A lock whose process has ended
 * is taken over.
 *
 * @throws LockHeld when a living process holds it
 */
export function lockFile(fs: HostFileSystem, file: string): () => void {
  const { pid } = hostProcess();
  const mine = `${file}.${pid}`;
  // Linked into place when complete, so that nobody ever reads half a lock.
  fs.writeFileSync(mine, JSON.stringify({ pid, born: born(fs, pid) } satisfies Holder));
  try {
    for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
      if (linked(fs, mine, file)) return () => fs.rmSync(file, { force: true });
      const text = readIfThere(fs, file);
      if (text === undefined) continue;
      const holder = livingHolder(fs, text);
      if (holder !== undefined) throw new LockHeld(holder);
      removeStale(fs, file, text, mine);
    }
    throw new Error(`Other processes keep taking ${file}.`);
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function linked(fs: HostFileSystem, from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** How long removing a lock can take, in ms. Whoever began it longer ago has ended in between. */
const REMOVAL = 5_000;

/** Removes the lock of a process that has ended: one process at a time, and only if it is still that lock. */
function removeStale(fs: HostFileSystem, file: string, judged: string, mine: string): void {
  const guard = `${file}.removal`;
  if (!linked(fs, mine, guard)) {
    const begun = fs.statSync(guard, { throwIfNoEntry: false })?.ctimeMs;
    if (begun !== undefined && Date.now() - begun > REMOVAL) fs.rmSync(guard, { force: true });
    // A millisecond, for the one that is removing it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    return;
  }
  try {
    if (readIfThere(fs, file) === judged) fs.rmSync(file, { force: true });
  } finally {
    fs.rmSync(guard, { force: true });
  }
}

function readIfThere(fs: HostFileSystem, file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function livingHolder(fs: HostFileSystem, text: string): number | undefined {
  const [, digits = "", birth] = /^\{"pid":(\d+),"born":(?:"(\d+)"|null)\}$/.exec(text) ?? [];
  const pid = Number(digits);
  if (pid === 0) return undefined;
  try {
    hostProcess().kill(pid, 0);
  } catch (error) {
    // Not permitted means that it lives, under another user.
    if (hasCode(error, "ESRCH")) return undefined;
  }
  const now = born(fs, pid);
  return birth === undefined || now === null || now === birth ? pid : undefined;
}

/** Linux says when a process began; elsewhere the number alone has to do. */
function born(fs: HostFileSystem, pid: number): string | null {
  try {
    // The second field is the program's name in brackets and may hold blanks; the 20th after it is the start time.
    const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ");
    return fields?.[19] ?? null;
  } catch {
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
