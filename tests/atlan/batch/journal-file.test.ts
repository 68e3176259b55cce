import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { connect, journalFile, workflows } from "./batch.js";

test("a journal that is in use is in use under the name of a link to it too", async () => {
  const [client, tenant] = connect();
  const journal = journalFile();
  const link = `${journal}.link`;
  writeFileSync(journal, "");
  symlinkSync(journal, link);
  const work = [journal, link].map((name) =>
    client.workflow.submitAll(workflows(3), { journal: name }),
  );
  const results = await Promise.allSettled(work);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results).toContainEqual(
    expect.objectContaining({
      reason: expect.objectContaining({ code: "JOURNAL_IN_USE" }) as object,
    }),
  );
  expect(tenant.workflows).toHaveLength(3);
});

test("a journal stays the same when the process goes to another folder", async () => {
  const [client] = connect();
  const file = journalFile();
  const home = process.cwd();
  process.chdir(dirname(file));
  try {
    const onProgress = () => process.chdir("/");
    await client.workflow.submitAll(workflows(2), { journal: basename(file), onProgress });
  } finally {
    process.chdir(home);
  }
  expect(existsSync(`${file}.lock`)).toBe(false);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(6);
});

// What a clean-up does, and an editor that saves.
test.each<[string, (file: string) => void]>([
  ["deleted", (file) => rmSync(file)],
  [
    "replaced",
    (file) => {
      copyFileSync(file, `${file}.new`);
      renameSync(`${file}.new`, file);
    },
  ],
])("no more is sent when the journal is %s meanwhile", async (_, act) => {
  const [client, tenant] = connect();
  const journal = journalFile();
  const work = client.workflow.submitAll(workflows(5), {
    journal,
    concurrency: 1,
    onProgress: ({ submitted }) => submitted === 2 && act(journal),
  });
  await expect(work).rejects.toMatchObject({ code: "JOURNAL_UNAVAILABLE" });
  expect(tenant.workflows).toHaveLength(2);
});

// What editors and transfers do to a text.
test.each<[string, (text: string) => string]>([
  ["without the end of its last line", (text) => text.split("\n").slice(0, 3).join("\n")],
  ["with the line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
  ["with a byte order mark", (text) => `\ufeff${text}`],
])("a journal %s is gone on with", async (_, change) => {
  const [client, tenant] = connect();
  const journal = journalFile();
  await client.workflow.submitAll(workflows(2), { journal });
  writeFileSync(journal, change(readFileSync(journal, "utf8")));
  for (const count of [3, 4]) {
    const results = await client.workflow.submitAll(workflows(count), { journal });
    expect(results.filter(({ run }) => run !== undefined)).toHaveLength(count);
  }
  expect(tenant.workflows).toHaveLength(4);
});

test("a journal that is longer than what is read at a time is read to its end", async () => {
  const [client, tenant] = connect();
  const journal = journalFile();
  const [header = "", sent = "", made = ""] = await begun();
  // As many lines as fill several parts, so that most of these end within a line; "é" is two bytes.
  const lines = Array.from({ length: 2_000 }, (_, item) =>
    [sent, made].map((line) => line.replace(/:0,/, `:${item + 1},`).replace("csa-", "csé-")),
  );
  writeFileSync(journal, [header, sent, made, ...lines.flat(), '{"torn":"é'].join("\n"));
  const results = await client.workflow.submitAll(workflows(1), { journal });
  expect(results).toMatchObject([{ resumed: true }]);
  expect(readFileSync(journal, "utf8")).toBe([header, sent, made, ...lines.flat(), ""].join("\n"));
  expect(tenant.workflows).toEqual([]);

  async function begun(): Promise<string[]> {
    const [other] = connect();
    const file = journalFile();
    await other.workflow.submitAll(workflows(1), { journal: file });
    return readFileSync(file, "utf8").split("\n");
  }
});
