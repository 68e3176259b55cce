// Runs every test and closes with one line that a person and a machine can read: `N passed, N failed`.
// Behind scripts/run.mjs, which has compiled what the tests start as processes.
import { startVitest } from "vitest/node";

const filters = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const update = process.argv.includes("-u");
const vitest = await startVitest("test", filters, {
  watch: false,
  ...(update ? { update: true } : {}),
});

const count = { passed: 0, failed: 0, skipped: 0 };
for (const module of vitest.state.getTestModules()) {
  for (const test of module.children.allTests()) count[test.result().state] += 1;
  // A file that can't be loaded has no tests to fail.
  if (module.errors().length > 0) count.failed += 1;
}
count.failed += vitest.state.getUnhandledErrors().length;
await vitest.close();

if (count.skipped > 0) console.log(`${count.skipped} skipped: their names say what is not here`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
