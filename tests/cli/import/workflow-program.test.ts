import fc from "fast-check";
import { frozenIdentity, secret, type Workflow, type WorkflowPayload } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { comparePayloads } from "specanvil/testing";
import { expect, test } from "vitest";
import type { InstalledPackage } from "../../../cli/import/atlan/installed.js";
import { workflowProgram } from "../../../cli/import/atlan/workflow-program.js";
import { shown } from "../../../cli/payload-file.js";
import { allPackages } from "../../support/packages.js";
import { randomChains } from "./random-chains.js";

const packages = (await allPackages()).map(({ name, module, descriptor }): InstalledPackage => {
  const start = module[descriptor.builder] as unknown as InstalledPackage["start"];
  return { module: `specanvil/atlan/packages/${name}`, start, descriptor };
});

/** What a program exports: run without its imports, so that it reaches nothing else. */
function run(text: string): WorkflowPayload {
  const [, builder = "", module] =
    /^import \{ (\w+) \} from "(specanvil\/atlan.*)";$/m.exec(text) ?? [];
  const found = packages.find((each) => each.module === module);
  const code = text.replace(/^import .*$/gm, "").replace("export default", "return");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- What was written is run: that is the test.
  const program = new Function("frozenIdentity", "secret", builder, code) as (
    ...all: unknown[]
  ) => Workflow | WorkflowPayload;
  const made = program(frozenIdentity, secret, found?.start);
  return JSON.parse(JSON.stringify(made)) as WorkflowPayload;
}

const numRuns = Number(process.env.IMPORT_RUNS ?? 2);

test.each(packages.map((each) => [each.descriptor.builder, each] as const))(
  "a chain of %s is found again in its payload",
  (_, { descriptor, start }) => {
    const identities = fc.tuple(
      fc.integer({ min: 1, max: 4e9 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    );
    fc.assert(
      fc.property(
        randomChains(descriptor, start as never),
        identities,
        (build, [epoch, random]) => {
          const payload = JSON.stringify(build(frozenIdentity(epoch, random)));
          const { text, notes } = workflowProgram(
            shown(JSON.parse(payload)),
            packages,
            "saved.json",
          );
          const again = run(text);
          expect(comparePayloads(again, JSON.parse(payload))).toEqual([]);
          expect(JSON.stringify(again)).toBe(payload);
          expect(notes.filter((note) => note.startsWith("kept"))).toEqual([]);
        },
      ),
      { numRuns },
    );
  },
);

const clock = frozenIdentity(1684500411);
const built = relationalAssetsBuilder()
  .objectStore({ prefix: "/p", objectKey: "k" })
  .s3({ accessKey: "a", secretKey: secret.value("hush"), bucket: "b", region: "r" })
  .assetsSemantics()
  .options({ batchSize: 20 })
  .toWorkflow(clock);

interface Changed {
  readonly metadata: object;
  readonly payload: object;
}

/** As somebody, or the server, has changed it. */
function changed(change: (payload: Changed) => void): Changed {
  const payload = JSON.parse(JSON.stringify(built)) as Changed;
  change(payload);
  return payload;
}

const parametersOf = (payload: object): { name: string; value: unknown }[] =>
  (payload as WorkflowPayload).spec.templates[0].dag.tasks[0].arguments.parameters as never;

test.each([
  [
    "names and parameters that no builder makes",
    changed((payload) => {
      Object.assign(payload.metadata, { uid: "*/ throw new Error() //" });
      parametersOf(payload).splice(2, 0, { name: "odd", value: "`${process.exit(9)}`" });
    }),
  ],
  [
    "a value of another kind",
    changed((payload) => Object.assign(parametersOf(payload)[1] as object, { value: { a: 1 } })),
  ],
  [
    "no credential, and its guid in the parameters, as the server returns it",
    changed((payload) => {
      Object.assign(payload, { payload: [] });
      Object.assign(parametersOf(payload)[3] as object, { value: "0000" });
    }),
  ],
  [
    "other labels in another order, and no digits in the name",
    changed((payload) => {
      Object.assign(payload.metadata, { labels: { b: "1", a: "2" }, name: "mine" });
    }),
  ],
])("what no builder makes is kept, and marked: %s", (_, payload) => {
  const { text, notes } = workflowProgram(payload, packages, "saved.json");
  expect(text).toContain("/* kept */");
  expect(text).toContain('objectKey: "k"');
  expect(notes.some((note) => note.startsWith("kept: "))).toBe(true);
  expect(comparePayloads(mask(run(text)), mask(payload))).toEqual([]);
  expect(JSON.stringify(mask(run(text)))).toBe(JSON.stringify(mask(payload)));
});

/** Whatever a secret is called. */
function mask(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload).replace(/\[secret( env:[A-Z0-9_]+)?\]/g, "[secret]"));
}

test("a secret in clear is written nowhere, whether a builder knows it or not", () => {
  const payload = changed(({ payload: credentials }) => {
    const [{ body }] = credentials as unknown as [{ body: object }];
    Object.assign(body, { password: "hush", token: "hush too" });
  });
  const { text, notes } = workflowProgram(payload, packages, "saved.json");
  expect(text + notes.join("\n")).not.toContain("hush");
  expect(text).toContain('secretKey: secret.env("S3_SECRET_KEY")');
  expect(notes).toContain("needs env:S3_SECRET_KEY");
});

test("a credential stands where people write it: right after the step that asks for it", () => {
  const chain = relationalAssetsBuilder()
    .objectStore({ prefix: "/p" })
    .s3({ accessKey: "a", secretKey: secret.env("S3"), bucket: "b", region: "r" })
    .assetsSemantics()
    .options({ batchSize: 20 });
  const saved = shown(JSON.parse(JSON.stringify(chain.toWorkflow(clock))));
  const { text, notes } = workflowProgram(saved, packages, "saved.json");
  const steps = [...text.matchAll(/\.(objectStore|s3|assetsSemantics|options)\(/g)].map(
    ([, step]) => step,
  );
  expect(steps).toEqual(["objectStore", "s3", "assetsSemantics", "options"]);
  expect(notes).toEqual(["needs env:S3"]);
});

test("a secret whose source is lost is called after step and argument", () => {
  const { text, notes } = workflowProgram(
    shown(JSON.parse(JSON.stringify(built))),
    packages,
    "saved.json",
  );
  expect(text).toContain('secretKey: secret.env("S3_SECRET_KEY")');
  expect(notes).toEqual(["needs env:S3_SECRET_KEY"]);
});

test.each([
  [{ spec: { templates: [] } }, "saved.json: this is no payload of a workflow"],
  [
    { spec: { templates: [{ dag: { tasks: [{ templateRef: { name: "other" } }] } }] } },
    "saved.json: no builder makes workflows of the template other. Known: csa-api-token",
  ],
])("what no builder makes at all is refused: %#", (payload, message) => {
  expect(() => workflowProgram(payload, packages, "saved.json")).toThrow(message);
});
