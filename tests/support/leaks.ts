import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect } from "node:util";
import { onTestFinished } from "vitest";
import { marker } from "./canaries.js";

// What leaves the library while a test runs is kept, and looked through when the test ends. record-leaks.ts, which
// vitest loads before each file, keeps everything that it can reach by itself; tests add what only they know.

interface Kept {
  readonly where: string;
  readonly value: unknown;
}

const kept: Kept[] = [];

/** Looks through `value` when the test ends, as it is then. Returns it. */
export function keep<T>(where: string, value: T): T {
  kept.push({ where, value });
  return value;
}

/** Looks through the names and contents of all files of a folder, as they are now. */
export function keepFiles(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const full = path.join(folder, file);
    keep("the name of a file", file);
    if (statSync(full).isFile()) keep(`the file ${file}`, readFileSync(full, "utf8"));
  }
}

/** A folder for journals and other files that hold no secret: they are looked through, and go with the test. */
export function watchedFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-"));
  onTestFinished(() => {
    keepFiles(folder);
    rmSync(folder, { recursive: true, force: true });
    failOnLeaks();
  });
  return folder;
}

/** Where a canary shows in what was kept since the last look; each place with the text around it. */
export function takeLeaks(): string[] {
  const prepare = Error.prepareStackTrace;
  // The frames of a stack hold no values, and to look up their places in the sources takes most of the time.
  Error.prepareStackTrace = String;
  try {
    return kept.splice(0).flatMap(({ where, value }) => {
      const found = leakIn(value);
      return found === undefined ? [] : [`${where}: ${found}`];
    });
  } finally {
    Error.prepareStackTrace = prepare;
  }
}

export function failOnLeaks(): void {
  const leaks = takeLeaks();
  if (leaks.length > 0) throw new Error(`A secret shows in ${leaks.join("\nand in ")}`);
}

/** The first text of `value` in which a canary shows; undefined when there is none. */
export function leakIn(value: unknown): string | undefined {
  for (const text of textsOf(value)) {
    const at = text.search(canary);
    if (at >= 0) return text.slice(Math.max(0, at - 40), at + 40);
  }
  return undefined;
}

/** The marker as it is, and the letters in Base64 that are its own, which depend on how many come before it. */
const canary = new RegExp(
  [marker, ...[0, 1, 2].map((before) => inBase64("x".repeat(before) + marker, before))].join("|"),
  "i",
);

function inBase64(text: string, before: number): string {
  const letters = Buffer.from(text).toString("base64");
  return letters.slice(Math.ceil((before * 8) / 6), Math.floor((text.length * 8) / 6));
}

const everything = { depth: 20, showHidden: true, maxArrayLength: null, breakLength: Infinity };

/** Every text that a program could make of a value without asking it for its secrets. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  const texts = [inspect(value, everything), said(value)];
  for (let error = value, depth = 0; error instanceof Error && depth < 5; depth += 1) {
    texts.push(error.stack ?? "", ...Object.values(error).map(said), json({ ...error }));
    error = error.cause;
  }
  if (value instanceof Map) texts.push(said([...value]));
  return [...texts, json(value)];
}

function said(value: unknown): string {
  return typeof value === "object" && value !== null && !("toString" in value) ? "" : String(value);
}

function json(value: unknown): string {
  try {
    return JSON.stringify([value]);
  } catch {
    // What can't be JSON can't leave as JSON.
    return "";
  }
}
