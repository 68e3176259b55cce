import { afterAll, beforeAll, expect, test } from "vitest";
import { DataIntegrationPlatform } from "../../../runtime/datastage/platform/index.js";
import { type Sandbox, startSandbox } from "../../../sandbox/sandbox.js";
import { Program } from "../../support/killed-process.js";

const kills = 40;
const items = 60;
// Says after which lines of the journal; that of a failure repeats them.
const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);

let program: Program;
let sandbox: Sandbox;

beforeAll(async () => {
  program = await Program.of("tests/platform/batch/process.ts");
  sandbox = await startSandbox();
});

afterAll(async () => {
  await sandbox.close();
  program.remove();
});

test(`flows of which the process is killed ${kills} times (KILL_SEED=${seed}) are all created, none of them twice`, async () => {
  const { baseUrl, token, projectId } = sandbox.datastage;
  const batches = await program.killBatches({ kills, items, seed }, (batch, journal) => [
    baseUrl,
    token,
    projectId,
    journal,
    batch,
    `${items}`,
  ]);
  const platform = new DataIntegrationPlatform({ baseUrl, bearerToken: token });
  const project = await platform.projects.get({ projectId });
  const names = (await project.flows.summaries().toArray()).map(({ name }) => name);
  const want = batches.flatMap((batch) =>
    Array.from({ length: items }, (_, item) => `${batch} ${item}`),
  );
  expect(names.toSorted()).toEqual(want.toSorted());
}, 120_000);
