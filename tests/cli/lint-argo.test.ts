import { writeFileSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import type { WorkflowPayload } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { frozenPayload } from "specanvil/testing";
import { describe, expect, test } from "vitest";
import { repository } from "../generator/repository.js";
import { takeAll } from "../support/chains.js";
import { goldenChains } from "../support/goldens.js";
import { allPackages } from "../support/packages.js";
import { bare, operate, project } from "./operator.js";

// The real command line of Argo, where it is at hand: ARGO_BIN, else `argo`. A second check of every golden, by the engine
// that runs workflows, and that it refuses what is wrong.

const program = process.env.ARGO_BIN ?? "argo";
// One that is named must be there.
const able = process.env.ARGO_BIN !== undefined || spawnSync(program, ["version"]).status === 0;
const env = { ...bare, ARGO_BIN: process.env.ARGO_BIN };

const folder = project();
const definitions = ["--spec", path.join(repository, "spec")];

interface Answer {
  readonly file: string;
  readonly findings: readonly string[];
}

/** What `specanvil lint --json` answers to payloads, by their names. */
async function lint(payloads: ReadonlyMap<string, object>): Promise<{
  readonly code: number | null;
  readonly answers: readonly Answer[];
}> {
  const files = [...payloads].map(([name, payload]) => {
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(payload));
    return `${name}.json`;
  });
  const { code, out, err } = await operate(folder, env, "lint", ...files, "--json", ...definitions);
  expect(err).toMatch(/^argo v/);
  return {
    code,
    answers: out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Answer),
  };
}

describe.skipIf(!able)("Argo", () => {
  test("has nothing against the definitions", async () => {
    const { code, out } = await operate(folder, env, "lint", ...definitions);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength((await allPackages()).length);
  });

  test("has nothing against any golden, seen whole", async () => {
    const goldens = (await allPackages()).flatMap((generated) =>
      [...goldenChains(generated)].map(([golden, chain]) => {
        const whole = frozenPayload(takeAll(generated.module, chain));
        return [`${generated.name}.${golden}`, whole] as const;
      }),
    );
    expect(goldens.length).toBeGreaterThan(90);
    const { code, answers } = await lint(new Map(goldens));
    expect(answers.filter(({ findings }) => findings.length > 0)).toEqual([]);
    expect(answers).toHaveLength(goldens.length);
    expect(code).toBe(0);
  });

  type Plain = WorkflowPayload;
  const right = frozenPayload(relationalAssetsBuilder().direct().assetsSemantics());
  const taskOf = ({ spec }: Plain) => spec.templates[0].dag.tasks[0];
  const given = (plain: Plain): object[] =>
    taskOf(plain).arguments.parameters as unknown as object[];
  test.each<[string, (plain: Plain) => unknown, string]>([
    [
      "a parameter given twice",
      (plain) => given(plain).push({ ...given(plain)[0] }),
      "name 'import_type' is not unique",
    ],
    [
      "a parameter missing that every workflow has",
      (plain) => given(plain).splice(0),
      "inputs.parameters.import_type was not supplied",
    ],
    [
      "that parameter being null",
      (plain) => Object.assign(given(plain)[0] ?? {}, { value: null }),
      "inputs.parameters.import_type was not supplied",
    ],
    [
      "the name of a parameter",
      (plain) => given(plain).push({ name: "import type", value: "x" }),
      "'import type' is invalid",
    ],
    [
      "a field that Argo doesn't know",
      ({ spec }) => Object.assign(spec, { shedule: "5 4 * * *" }),
      'unknown field "spec.shedule"',
    ],
    [
      "a field of another type",
      ({ spec }) => Object.assign(spec, { priority: "high" }),
      "cannot unmarshal string into",
    ],
    [
      "an entry point that isn't there",
      ({ spec }) => Object.assign(spec, { entrypoint: "start" }),
      "template name 'start' undefined",
    ],
    [
      "a template within the cluster's template that isn't there",
      (plain) => Object.assign(taskOf(plain).templateRef, { template: "start" }),
      "template reference csa-relational-assets-builder.start not found",
    ],
    [
      "a name that is too long",
      ({ metadata }) => Object.assign(metadata, { name: "n".repeat(64) }),
      "must not be more than 63 characters long",
    ],
  ])("refuses %s", async (_, change, text) => {
    const wrong = JSON.parse(JSON.stringify(right)) as Plain;
    change(wrong);
    const { code, answers } = await lint(
      new Map([
        ["wrong", wrong],
        ["right", right],
      ]),
    );
    expect(answers).toEqual([
      {
        file: "wrong.json",
        workflow: wrong.metadata.name,
        findings: [expect.stringContaining(text)],
      },
      { file: "right.json", workflow: right.metadata.name, findings: [] },
    ]);
    expect(code).toBe(1);
  });
});

if (!able) test.skip("Argo's own judgement: there is no argo on the PATH; set ARGO_BIN");
