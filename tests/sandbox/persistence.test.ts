import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startSandbox, type SandboxOptions } from "../../sandbox/sandbox.js";
import { baseUrl, folder, sandbox } from "./process.js";
import { found, searches, SECRET, sender, workflow, type Send } from "./support.js";

/** Starts a sandbox, lets `use` talk to it, and closes it. */
async function session<T>(options: SandboxOptions, use: (send: Send) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox(options);
  try {
    return await use(sender(sandbox.baseUrl));
  } finally {
    await sandbox.close();
  }
}

const journal = (dataDir: string): string => join(dataDir, "journal.jsonl");
const lines = (dataDir: string): readonly string[] =>
  readFileSync(journal(dataDir), "utf8").trimEnd().split("\n");
const all = async (send: Send, index: "workflows" | "runs"): Promise<unknown> =>
  (await send("POST", `/${index}/indexsearch`, { body: { size: 1000 } })).body.hits;

test("what was answered is there after a restart, and moves on as if nothing had been", async () => {
  const dataDir = folder();
  let now = Date.parse("2024-05-01T12:00:00Z");
  const options = { dataDir, runDuration: 1000, now: () => now };
  const before = await session(options, async (send) => {
    await send("POST", "/workflows?submit=true", { body: workflow("a-1") });
    await send("POST", "/workflows?submit=true", { body: workflow("a-2") });
    await send("POST", "/workflows?submit=true", { body: workflow("a-3") });
    await send("POST", "/workflows/a-2/archive");
    now += 500;
    const [third] = await found(send, "runs", searches.ofWorkflow("a-3"));
    await send("POST", `/runs/${third}/stop`);
    return [await all(send, "workflows"), await all(send, "runs")];
  });
  // Another duration is for new runs only.
  const other = { ...options, runDuration: 5, outcome: () => "Failed" as const };
  await session(other, async (send) => {
    expect([await all(send, "workflows"), await all(send, "runs")]).toEqual(before);
    now += 600;
    const phases = (await send("POST", "/runs/indexsearch", { body: {} })).body.hits.hits.map(
      ({ _source }) => _source.status.phase,
    );
    expect(phases).toEqual(["Succeeded", "Succeeded", "Failed"]);
  });
  expect(readFileSync(journal(dataDir), "utf8")).not.toContain(SECRET);
});

test("a start writes the shortest journal: no archived workflows, one line for each thing", async () => {
  const dataDir = folder();
  await session({ dataDir }, async (send) => {
    await send("POST", "/workflows?submit=true", { body: workflow("a-1") });
    const [run] = await found(send, "runs");
    await send("POST", `/runs/${run}/stop`);
    await send("POST", "/workflows", { body: workflow("a-2") });
    await send("POST", "/workflows/a-2/archive");
  });
  expect(lines(dataDir)).toHaveLength(1 + 4);
  await session({ dataDir }, (send) => all(send, "runs"));
  expect(lines(dataDir)).toHaveLength(1 + 2);
  expect(readdirSync(dataDir)).toEqual(["datastage.jsonl", "journal.jsonl"]);
});

test("faults touch what clients see, not what is kept, and are gone after a restart", async () => {
  const dataDir = folder();
  const drop = { effect: "drop", when: "after", calls: ["createWorkflow"] } as const;
  await session({ dataDir, faults: [drop], indexLag: 60_000 }, async (send) => {
    const work = send("POST", "/workflows?submit=true", { body: workflow("a-1") });
    await expect(work).rejects.toThrow("fetch failed");
    expect(await found(send, "workflows")).toEqual([]);
  });
  expect(lines(dataDir)).toHaveLength(1 + 1);
  await session({ dataDir }, async (send) => {
    expect(await found(send, "workflows")).toEqual(["a-1"]);
    await send("POST", "/workflows", { body: workflow("a-2") });
    expect(await found(send, "workflows")).toEqual(["a-2", "a-1"]);
  });
});

describe("a journal that is not whole", () => {
  test.each(['{"workflows":[{"na', '{"archived":["a-1"]}', "\0\0\0\0"])(
    "an unfinished last line is dropped with a notice: %j",
    async (torn) => {
      const dataDir = folder();
      await session({ dataDir }, (send) => send("POST", "/workflows", { body: workflow("a-1") }));
      appendFileSync(journal(dataDir), torn);
      const reports: string[] = [];
      await session({ dataDir, report: (line) => reports.push(line) }, async (send) => {
        expect(await found(send, "workflows")).toEqual(["a-1"]);
        await send("POST", "/workflows", { body: workflow("a-2") });
      });
      expect(reports).toEqual([expect.stringContaining("unfinished last line")]);
      await session({ dataDir }, async (send) => {
        expect(await found(send, "workflows")).toEqual(["a-2", "a-1"]);
      });
    },
  );

  test.each([
    ["{", /journal\.jsonl:2 is damaged/],
    ['{"runs":[{"name":"x"}]}', /journal\.jsonl:2 is damaged/],
    ['{"unheard":[]}', /journal\.jsonl:2 is damaged/],
  ])("a damaged line stops the start, and nothing is lost: %s", async (line, message) => {
    const dataDir = folder();
    await session({ dataDir }, (send) => send("POST", "/workflows", { body: workflow("a-1") }));
    const [header, ...rest] = lines(dataDir);
    const damaged = `${[header, line, ...rest].join("\n")}\n`;
    writeFileSync(journal(dataDir), damaged);
    await expect(startSandbox({ dataDir })).rejects.toThrow(message);
    expect(readFileSync(journal(dataDir), "utf8")).toBe(damaged);
    expect(readdirSync(dataDir)).toEqual(["datastage.jsonl", "journal.jsonl"]);
  });

  test.each(["", "hello\n", '{"journal":"specanvil-sandbox","version":2}\n'])(
    "a file that is something else is left alone: %j",
    async (text) => {
      const dataDir = folder();
      writeFileSync(journal(dataDir), text);
      await expect(startSandbox({ dataDir })).rejects.toThrow("no journal");
      expect(readFileSync(journal(dataDir), "utf8")).toBe(text);
    },
  );
});

describe("one process for one folder", () => {
  test("a second sandbox is refused while the first lives, and not after", async () => {
    const dataDir = folder();
    await session({ dataDir }, async () => {
      await expect(startSandbox({ dataDir })).rejects.toThrow(
        `${dataDir} is in use by process ${process.pid}.`,
      );
      expect(existsSync(join(dataDir, "lock"))).toBe(true);
    });
    await session({ dataDir }, (send) => all(send, "runs"));
  });

  test.each([
    ["of a process that ended", { pid: 2 ** 22 + 1, born: null }],
    ["of a process whose number another has now", { pid: process.pid, born: "1" }],
    ["that says nothing", {}],
  ])("a lock %s is taken over", async (_, holder) => {
    // Without a start time, as on other systems, the number alone decides.
    if ("born" in holder && holder.born === "1" && !existsSync("/proc/self/stat")) return;
    const dataDir = folder();
    writeFileSync(join(dataDir, "lock"), JSON.stringify(holder));
    await session({ dataDir }, (send) => all(send, "runs"));
    expect(readdirSync(dataDir)).toEqual(["datastage.jsonl", "journal.jsonl"]);
  });

  test("a start that fails for another reason gives the folder back", async () => {
    const dataDir = folder();
    const port = await session({}, async () => {
      const first = await startSandbox();
      const { port } = new URL(first.baseUrl);
      await expect(startSandbox({ dataDir, port: Number(port) })).rejects.toThrow("EADDRINUSE");
      await first.close();
      return port;
    });
    await session({ dataDir, port: Number(port) }, (send) => all(send, "runs"));
  });
});

test(
  "kill -9 in the middle of the work loses nothing that was answered",
  { timeout: 60_000 },
  async () => {
    const dataDir = folder();
    const answered: string[] = [];
    for (let round = 0; round < 3; round++) {
      const process = sandbox("--data", dataDir);
      const send = sender(await baseUrl(process));
      const names = Array.from({ length: 40 }, (_, n) => `round-${round}-${n}`);
      let left = 15;
      await Promise.allSettled(
        names.map(async (name) => {
          const { status } = await send("POST", "/workflows?submit=true", { body: workflow(name) });
          if (status === 200) answered.push(name);
          if (--left === 0) process.child.kill("SIGKILL");
        }),
      );
      expect(await process.exit).toEqual({ code: null, signal: "SIGKILL" });
    }
    expect(answered.length).toBeGreaterThanOrEqual(45);

    const process = sandbox("--data", dataDir);
    const send = sender(await baseUrl(process));
    const kept = await found(send, "workflows", undefined, { size: 1000 });
    expect(answered.filter((name) => !kept.includes(name))).toEqual([]);
    // All or nothing: each workflow came with its run.
    const runs = await found(send, "runs", undefined, { size: 1000 });
    expect(runs.map((run) => run.slice(0, -6))).toEqual(kept);
  },
);
