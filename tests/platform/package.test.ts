import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the built package has the client, and one copy of what it shares with the rest", () => {
  const program = `
    import { SpecanvilError, secret } from "specanvil";
    import { BatchFlow, DataIntegrationPlatform, isDataIntegrationError } from "specanvil/datastage/platform";
    try {
      new DataIntegrationPlatform({ baseUrl: "x", bearerToken: secret.value("t") });
    } catch (error) {
      console.log(error.code, error instanceof SpecanvilError, isDataIntegrationError(error));
    }
    console.log(BatchFlow.name, secret.value("t").constructor.name);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)), encoding: "utf8" },
  );
  expect([stdout.trim(), stderr]).toEqual(["DATASTAGE_CONFIG true true\nBatchFlow Secret", ""]);
});
