import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test("the newest TypeScript, whose compiler infers otherwise, takes this repository too", () => {
  const compiler = file("../newest-typescript/node_modules/typescript/bin/tsc");
  const args = [compiler, "--noEmit", "-p", file("../../tsconfig.json")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stdout + stderr).toBe("");
  expect(status).toBe(0);
}, 300_000);
