import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { frozenIdentity } from "specanvil";
import { buildAndSerialize } from "./cases/workflow.js";
import { oneBuilder, packages } from "./bundle.js";
import { run, timeProcesses } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

/** How much work the types are: recorded; tests/budgets fails when a program's share doubles. */
export function typeRows(): Row[] {
  const args = [tsc, "--noEmit", "--extendedDiagnostics", "-p", "tsconfig.build.json"];
  const printed = run({ program: process.execPath, args, cwd: root });
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(printed)?.[1] ?? 0);
  const budgets = JSON.parse(
    readFileSync(path.join(root, "tests/budgets/budgets.json"), "utf8"),
  ) as Record<string, number>;
  return [
    { measure: "type instantiations, the library", value: figure("Instantiations"), unit: "count" },
    {
      measure: "type instantiations, the example (recorded)",
      value: budgets["relational-assets-builder.instantiations"] ?? 0,
      unit: "count",
    },
    { measure: "type check of the library", value: figure("Check time") * 1000, unit: "ms" },
    ...programRows(),
  ];
}

const tsc = path.join(root, "node_modules/typescript/bin/tsc");

/** One workflow by its builder, the same as a plain literal, and a program with every builder. */
function programRows(): Row[] {
  // Below the repository, so that the package is found by its name as users find it.
  const folder = mkdtempSync(path.join(root, "node_modules/.cache/specanvil-types-"));
  try {
    const check = (name: string, text: string) => {
      writeFileSync(path.join(folder, `${name}.mts`), text);
      const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
      return { program: process.execPath, args: [tsc, ...options, `${name}.mts`], cwd: folder };
    };
    const times = timeProcesses(
      {
        builder: check("builder", `${head}console.log(${chain});`),
        literal: check("literal", `${literalHead}console.log(payload);`),
        all: check("all", packages.map((name) => oneBuilder(name)).join("\n")),
      },
      7,
    );
    return [
      { measure: "tsc of a program with one builder", value: times.builder, unit: "ms" },
      { measure: "… with the same payload as a literal", value: times.literal, unit: "ms" },
      limited("… against it", times.builder / times.literal, "×", "≤", 1.1),
      limited("tsc of a program with every builder", times.all / times.literal, "×", "≤", 2),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const head = `import { secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
`;

const chain = `relationalAssetsBuilder()
  .objectStore({ prefix: "/test/prefix", objectKey: "assets-test.csv" })
  .s3({ accessKey: "k", secretKey: secret.env("S3_SECRET"), bucket: "b", region: "us-west-1" })
  .assetsSemantics({ inputHandling: "upsert", deltaHandling: "delta" })
  .options({ failOnErrors: true, fieldSeparator: ",", batchSize: 20 })
  .toWorkflow()`;

const literalHead = `import type { WorkflowPayload } from "specanvil";
const payload: WorkflowPayload = ${buildAndSerialize(frozenIdentity())};
`;
