import { describe, expect, test } from "vitest";
import { packageName } from "../atlan/payload.js";
import { fakeArgo } from "./fake-argo.js";
import { bare, changedPayload, operate, project, savedPayload } from "./operator.js";

// What `specanvil lint` makes of Argo's answers.

const folder = project();

const lint = (program: string, args: readonly string[]): ReturnType<typeof operate> =>
  operate(folder, { ...bare, ARGO_BIN: program }, "lint", ...args);

describe("what Argo says", () => {
  const refusing = fakeArgo(
    folder,
    "refusing",
    `for (const index of [1, 3]) {
      console.log(files[index] + ': in "' + manifests[index].metadata.name + '" (Workflow): it is bad');
      console.log("");
      console.log("  in two ways");
    }
    return 1;`,
  );
  const saved = [1, 2, 3].map(() => savedPayload(folder));
  const files = saved.map(({ file }) => file);
  const names = saved.map(({ name }) => name);

  test("stands below the workflow that it is about: exit code 1", async () => {
    const { code, out, err } = await lint(refusing.program, files);
    expect(code).toBe(1);
    expect(out).toBe(
      `${files[0]}: ${names[0]}  accepted
${files[1]}: ${names[1]}  refused
  it is bad
    in two ways
${files[2]}: ${names[2]}  accepted
template ${packageName}  refused
  it is bad
    in two ways
`,
    );
    expect(err).toMatch(/^argo v3\.6\.7: 3 workflows, 2 refused\.\n/);
  });

  test("is JSON, one on a line", async () => {
    const { code, out } = await lint(refusing.program, [...files, "--json"]);
    expect(code).toBe(1);
    const lines = out.trim().split("\n");
    const findings = ["it is bad\n  in two ways"];
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { file: files[0], workflow: names[0], findings: [] },
      { file: files[1], workflow: names[1], findings },
      { file: files[2], workflow: names[2], findings: [] },
      { file: `template ${packageName}`, workflow: null, findings },
    ]);
  });

  test("of a document that it can't read keeps it from no other", async () => {
    const choking = fakeArgo(
      folder,
      "choking",
      `const bad = manifests.findIndex(({ spec }) => spec.priority === "high");
      if (bad < 0) return 0;
      console.error("Error: failed to parse YAML from file " + files[bad] + ": json: a number is wanted");
      return 1;`,
    );
    const bad = [1, 2].map(() =>
      changedPayload(folder, ({ spec }) => Object.assign(spec as object, { priority: "high" })),
    );
    const { code, out } = await lint(choking.program, [...bad, files[0] ?? ""]);
    expect(code).toBe(1);
    expect(out.split("\n").filter((line) => line.startsWith("  "))).toEqual([
      "  json: a number is wanted",
      "  json: a number is wanted",
    ]);
    expect(out).toContain(`${files[0]}: ${names[0]}  accepted\n`);
  });

  test.each([
    [
      "it ends otherwise",
      `console.error("Error: unknown flag: --offline"); return 1`,
      "unknown flag",
    ],
    ["it says nothing", "return 3", "ended with code 3 instead of judging: nothing"],
    [
      "its exit code contradicts it",
      `console.log(files[0] + ": in \\"x\\" (Workflow): bad"); return 0`,
      "ended with code 0 instead of judging: ",
    ],
  ])("is no judgement where %s: exit code 2", async (_, answer, text) => {
    const odd = fakeArgo(folder, "odd", answer);
    const { code, out, err } = await lint(odd.program, [files[0] ?? ""]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`error: ${odd.program} (v3.6.7) ended with code `);
    expect(err).toContain(text);
  });
});
