import { expect, test } from "vitest";
import { atlanClient, checkVendorClient, dataStageClient, whyNot } from "./vendor-client.js";

// Every operation of the vendors' own clients against the sandbox. Needs Pythons with them: ORACLE_PYTHON and
// ORACLE_IBM_PYTHON, else python3.

for (const [client, least] of [
  [atlanClient, 84],
  [dataStageClient, 35],
] as const) {
  const reason = whyNot(client);
  test.skipIf(reason !== undefined)(
    `${client.package} takes the sandbox for what it is for${reason === undefined ? "" : `: ${reason}`}`,
    async () => {
      const checks = await checkVendorClient(client);
      expect(checks.filter(({ fault }) => fault !== null)).toEqual([]);
      expect(checks.length).toBeGreaterThan(least);
    },
    120_000,
  );
}
