import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { packageName, payload } from "../atlan/payload.js";
import { repository } from "../generator/repository.js";
import { fakeArgo } from "./fake-argo.js";
import { bare, changedPayload, operate, project, savedPayload } from "./operator.js";

// What `specanvil lint` hands to Argo. What it makes of the answers: lint-answers.test.ts. What Argo itself says: lint-argo.test.ts.

const folder = project();
const definitions = path.join(folder, "with-definitions");
mkdirSync(definitions);
cpSync(path.join(repository, "spec"), path.join(definitions, "spec"), { recursive: true });

const lint = (
  argo: string | undefined,
  args: readonly string[],
  where = folder,
): ReturnType<typeof operate> => operate(where, { ...bare, ARGO_BIN: argo }, "lint", ...args);

const parameters = [
  { name: "import_type", value: "CLOUD" },
  { name: "assets_prefix", value: null },
  { name: "batch", value: 20 },
];

describe("without Argo", () => {
  test("nothing is judged, and that is no failure", async () => {
    const env = { ...bare, PATH: path.dirname(process.execPath), ARGO_BIN: undefined };
    const { file } = savedPayload(folder);
    for (const args of [[file], [file, "--json"], []]) {
      expect(await operate(folder, env, "lint", ...args)).toEqual({
        code: 0,
        out: "",
        err: "Skipped: there is no argo on the PATH, and ARGO_BIN doesn't name one. `go install github.com/argoproj/argo-workflows/v3/cmd/argo@v3.6.7` builds it.\n",
      });
    }
  });

  test("the one on the PATH is found", async () => {
    const bin = path.join(folder, "bin");
    mkdirSync(bin);
    fakeArgo(bin, "argo");
    const env = { ...bare, PATH: [bin, bare.PATH].join(path.delimiter) };
    const { code, err } = await operate(folder, env, "lint", savedPayload(folder).file);
    expect([code, err]).toEqual([0, expect.stringMatching(/^argo v3\.6\.7: 1 workflow, none/)]);
  });

  const other = path.join(folder, "other");
  writeFileSync(other, "#!/bin/sh\necho 'argocd: v2.14'\n");
  chmodSync(other, 0o755);
  const locked = path.join(folder, "locked");
  writeFileSync(locked, "");
  test.each([
    ["is something else", other, "other, which is not the command line of Argo Workflows."],
    [
      "isn't there",
      "/nowhere/argo",
      "/nowhere/argo, which can't be run: spawn /nowhere/argo ENOENT.",
    ],
    ["can't be run", locked, "EACCES."],
  ])("what ARGO_BIN names %s: exit code 2", async (_, program, text) => {
    const { code, out, err } = await lint(program, [savedPayload(folder).file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("error: ARGO_BIN names ");
    expect(err).toContain(text);
    expect(err).toContain("argo@v3.6.7` builds it.");
  });
});

describe("what Argo gets", () => {
  const argo = fakeArgo(folder, "argo");

  test("of a payload: no credential, no null, apiVersion and kind; and a stand-in for its template", async () => {
    const file = changedPayload(folder, (plain) => {
      const [template] = plain.spec.templates;
      Object.assign(template.dag.tasks[0].arguments, { parameters });
    });
    const name = path.basename(file, ".json");
    expect(await lint(argo.program, [file])).toEqual({
      code: 0,
      out: `${file}: ${name}  accepted\n`,
      err: `argo v3.6.7: 1 workflow, none refused.\nNo definition describes ${packageName}: that it exists, and takes these parameters, was taken for granted.\n`,
    });
    const [workflow, template] = argo.given();
    const { metadata, spec } = payload(name);
    expect(workflow).toEqual({
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Workflow",
      metadata,
      spec: {
        ...spec,
        templates: [
          {
            name: "main",
            dag: {
              tasks: [
                {
                  ...spec.templates[0].dag.tasks[0],
                  arguments: { parameters: parameters.filter(({ value }) => value !== null) },
                },
              ],
            },
          },
        ],
      },
    });
    expect(template).toEqual({
      apiVersion: "argoproj.io/v1alpha1",
      kind: "ClusterWorkflowTemplate",
      metadata: { name: packageName },
      spec: { templates: [{ name: "main", suspend: {} }] },
    });
  });

  test("of a module: what it exports, whose secrets nobody reads", async () => {
    writeFileSync(
      path.join(folder, "nightly.ts"),
      `import { secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
export const both = ["a", "b"].map((prefix) =>
  relationalAssetsBuilder().objectStore({ prefix })
    .s3({ accessKey: "k", secretKey: secret.env("NOT_SET"), bucket: "b", region: "r" })
    .assetsSemantics().toWorkflow());`,
    );
    const { code, out } = await lint(argo.program, ["nightly.ts", "--export", "both"], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^(nightly\.ts: csa-relational-assets-builder-\d{10} {2}accepted\n){2}$/);
    expect(argo.given()).toHaveLength(3);
    expect(JSON.stringify(argo.given())).not.toContain("NOT_SET");
  });

  test("of a definition: its template, with what every workflow gives it and what it may give", async () => {
    const { code, out } = await lint(argo.program, [], definitions);
    expect(code).toBe(0);
    expect(out).toContain("spec/atlan/packages/asset-export-basic.yaml  accepted\n");
    const template = argo.given().find((given) => {
      return (given.metadata as { readonly name: string }).name === "csa-asset-export-basic";
    });
    expect(template?.spec).toEqual({
      templates: [
        {
          name: "main",
          inputs: {
            parameters: [
              { name: "export_scope" },
              { name: "include_archived", value: "" },
              { name: "qn_prefix", value: "" },
              { name: "include_description", value: "" },
              { name: "include_glossaries", value: "" },
              { name: "include_products", value: "" },
              { name: "delivery_type" },
              { name: "email_addresses", value: "" },
              { name: "target_prefix", value: "" },
              { name: "cloud_target", value: "" },
            ],
          },
          suspend: {},
        },
      ],
    });
  });

  test("where there are definitions, their templates stand in for those of payloads", async () => {
    const { name, file } = savedPayload(folder);
    const { err } = await lint(argo.program, [path.join("..", file)], definitions);
    expect(err).toBe("argo v3.6.7: 1 workflow, none refused.\n");
    const names = argo.given().map(({ metadata }) => (metadata as { name: string }).name);
    expect(names.filter((one) => one === packageName)).toHaveLength(1);
    expect(names).toContain(name);
  });
});

describe("wrong usage, exit code 2", () => {
  const argo = fakeArgo(folder, "idle");
  const broken = path.join(folder, "broken");
  mkdirSync(path.join(broken, "spec"), { recursive: true });
  writeFileSync(path.join(broken, "spec/x.yaml"), "kind: pakage\n");

  test.each([
    ["nothing to judge", [], folder, "There is no folder spec with definitions."],
    ["no such definitions", ["--spec", "nowhere"], definitions, "There is no folder nowhere"],
    ["definitions with mistakes", [], broken, "spec/x.yaml:1:7 unknown-kind: "],
    ["no such file", ["nope.json"], folder, "There is no file nope.json."],
  ])("%s", async (_, args, where, text) => {
    const { code, out, err } = await lint(argo.program, args, where);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`error: ${text}`);
  });
});
