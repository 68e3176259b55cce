import { atlanClient, checkVendorClient, dataStageClient, whyNot } from "./vendor-client.js";

// `npm run check:vendor-client`: do the vendors' own clients find our sandbox to be what they are for? Where there is no
// such client, it says so, and that is no failure.

for (const client of [atlanClient, dataStageClient]) {
  const reason = whyNot(client);
  if (reason === undefined) {
    console.log(`${client.package} ${client.version}`);
    const checks = await checkVendorClient(client);
    const width = Math.max(...checks.map(({ check }) => check.length));
    for (const { check, fault } of checks) console.log(`${check.padEnd(width)}  ${fault ?? "ok"}`);
    const failed = checks.filter(({ fault }) => fault !== null).length;
    console.log(`${checks.length - failed} checks passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  } else {
    console.log(`Left out: ${reason}; ${client.variable} names a Python that has it.`);
  }
}
