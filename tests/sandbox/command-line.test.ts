import { expect, test } from "vitest";
import { parseFlags } from "../../sandbox/options.js";
import { baseUrl, folder, sandbox } from "./process.js";
import { sender } from "./support.js";

const timeout = 60_000;

test.each(["SIGTERM", "SIGINT"] as const)(
  "one line when ready, a clean end on %s",
  { timeout },
  async (signal) => {
    const process = sandbox("--port", "0", "--run-duration", "0");
    const line = JSON.parse(await process.ready) as unknown;
    expect(line).toEqual({
      atlan: {
        baseUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        apiKey: "good-token",
      },
      datastage: {
        baseUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        token: "good-token",
        projectId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        projectName: "sandbox project",
      },
    });
    const send = sender(await baseUrl(process));
    expect((await send("GET", "/whoami")).status).toBe(200);
    process.child.kill(signal);
    expect(await process.exit).toEqual({ code: 0, signal: null });
    expect(process.stdout().trimEnd().split("\n")).toHaveLength(1);
    expect(process.stderr()).toBe("");
  },
);

test("a port or a folder in use is said plainly", { timeout }, async () => {
  const dataDir = folder();
  const first = sandbox("--data", dataDir);
  const { port } = new URL(await baseUrl(first));
  const samePort = sandbox("--port", port);
  const sameFolder = sandbox("--data", dataDir);
  expect((await samePort.exit).code).toBe(1);
  expect(samePort.stderr()).toMatch(new RegExp(`^sandbox: Port ${port} is in use; .*\n$`));
  expect((await sameFolder.exit).code).toBe(1);
  expect(sameFolder.stderr()).toBe(
    `sandbox: ${dataDir} is in use by process ${first.child.pid}.\n`,
  );
  expect(samePort.stdout() + sameFolder.stdout()).toBe("");
});

test("a wrong flag ends with 2 and the usage", { timeout }, async () => {
  const process = sandbox("--prot", "1");
  expect((await process.exit).code).toBe(2);
  expect(process.stderr()).toMatch(/^sandbox: .*--prot.*\n[^]*Usage: /);
  expect(process.stdout()).toBe("");
});

test("help is no mistake", { timeout }, async () => {
  const process = sandbox("--help");
  expect(await process.exit).toEqual({ code: 0, signal: null });
  expect(process.stdout()).toMatch(/^Usage: /);
});

test.each([
  [[], { port: 0, control: false, help: false }],
  [["--port", "65535", "--control"], { port: 65_535, control: true, help: false }],
  [
    ["--port=1", "--data=d", "--run-duration=0"],
    { port: 1, dataDir: "d", runDuration: 0, control: false, help: false },
  ],
])("%j is read", (args, want) => {
  expect(parseFlags(args)).toEqual(want);
});

test.each([
  [["--port", "65536"], "--port takes"],
  [["--port", "1e3"], "--port takes"],
  [["--port", "-1"], "--port"],
  [["--port"], "--port"],
  [["--data", ""], "--data takes"],
  [["--run-duration", "1.5"], "--run-duration takes"],
  [["stray"], "stray"],
])("%j is refused", (args, message) => {
  expect(() => parseFlags(args)).toThrow(message);
});
