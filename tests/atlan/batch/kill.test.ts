import { afterAll, beforeAll, expect, test } from "vitest";
import { AtlanClient } from "../../../runtime/atlan/index.js";
import { type Sandbox, startSandbox } from "../../../sandbox/sandbox.js";
import { Program } from "../../support/killed-process.js";

const kills = 200;
const items = 60;
// Says after which lines of the journal; that of a failure repeats them.
const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);

let program: Program;
let sandbox: Sandbox;

beforeAll(async () => {
  program = await Program.of("tests/atlan/batch/process.ts");
  sandbox = await startSandbox();
});

afterAll(async () => {
  await sandbox.close();
  program.remove();
});

test(`a batch that is killed ${kills} times (KILL_SEED=${seed}) is completed, and nothing is submitted twice`, async () => {
  const batches = await program.killBatches({ kills, items, seed }, (batch, journal) => [
    sandbox.baseUrl,
    journal,
    batch,
    `${items}`,
  ]);
  const client = new AtlanClient({ baseUrl: sandbox.baseUrl, apiKey: "good-token" });
  const found = await client.workflow.findByType("csa-relational-assets-builder", {
    maxResults: 10_000,
  });
  const prefixes = found.map(
    ({ raw }) => /"assets_prefix","value":"([^"]+)"/.exec(JSON.stringify(raw))?.[1],
  );
  const want = batches.flatMap((batch) =>
    Array.from({ length: items }, (_, item) => `${batch}/${item}`),
  );
  expect(prefixes.sort()).toEqual(want.sort());
}, 240_000);
