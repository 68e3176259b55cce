import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

const processes = 12;

test(`${processes} processes that all want a lock, and end without giving it back, have it one after another`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: [fileURLToPath(new URL("lock-process.ts", import.meta.url))],
    outfile: join(folder, "process.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const [file, log] = [join(folder, "lock"), join(folder, "log")];
  const codes = await Promise.all(
    Array.from({ length: processes }, async () => {
      const args = [join(folder, "process.mjs"), file, log];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
      return ((await once(child, "close")) as [number | null])[0];
    }),
  );
  expect(codes).toEqual(Array.from({ length: processes }, () => 0));
  expect(readFileSync(log, "utf8")).toBe("in\nout\n".repeat(processes));
  expect(readdirSync(folder).sort()).toEqual(["lock", "log", "process.mjs"]);
});
