import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("npm run sandbox says where it is in one line, and ends with npm when that is told to", async () => {
  const npm = spawn("npm", ["run", "-s", "sandbox", "--", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface(npm.stdout);
  reader.on("line", (line) => lines.push(line));
  await once(reader, "line");
  const { atlan } = JSON.parse(lines[0] ?? "") as {
    readonly atlan: { readonly baseUrl: string; readonly apiKey: string };
  };
  const headers = { authorization: `Bearer ${atlan.apiKey}` };
  expect((await fetch(`${atlan.baseUrl}/api/service/whoami`, { headers })).status).toBe(200);

  npm.kill("SIGTERM");
  const [code] = (await once(npm, "exit")) as [number | null];
  expect(code).toBe(0);
  await expect(fetch(`${atlan.baseUrl}/api/service/whoami`, { headers })).rejects.toThrow(
    "fetch failed",
  );
  expect(lines).toHaveLength(1);
});
