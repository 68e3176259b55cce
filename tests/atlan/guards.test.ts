import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { agent } from "../../runtime/client/agent.js";

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test("the agent is of the version of the package", () => {
  const { version } = JSON.parse(readFileSync(file("package.json"), "utf8")) as { version: string };
  expect(agent).toBe(`specanvil/${version}`);
});

test("the client bundles for a browser, and small", async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: [file("runtime/atlan/index.ts")],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    write: false,
  });
  expect(warnings).toEqual([]);
  // 41,000 before there were batches with their journal (10,500), profiles (2,000), more kinds of errors (1,000), the check
  // of admins with its near names (6,500), and what is shared with the client of another service (2,100).
  expect(outputFiles[0]?.contents.length).toBeLessThan(67_500);
});
