import { checkVendorClient, whyNot } from "./vendor-client.js";

// `npm run check:vendor-client`: does the vendor's own client find our sandbox to be a tenant? Where there is no such
// client, it says so, and that is no failure.

const reason = whyNot();
if (reason === undefined) {
  const checks = await checkVendorClient();
  const width = Math.max(...checks.map(({ check }) => check.length));
  for (const { check, fault } of checks) console.log(`${check.padEnd(width)}  ${fault ?? "ok"}`);
  const failed = checks.filter(({ fault }) => fault !== null).length;
  console.log(`${checks.length - failed} checks passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  console.log(`Left out: ${reason}; ORACLE_PYTHON names a Python that has it.`);
}
