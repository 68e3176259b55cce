import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withConnection } from "../atlan/admins/admins.js";
import { workflowName } from "../atlan/payload.js";
import { operate, project, tenant } from "./operator.js";

const folder = project();
const { env, faults } = await tenant(0);

const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);

/** A payload as somebody saved it; its credential is a matter of other tests. */
function saved(name: string, ...adminUsers: string[]): string {
  const file = `${name}.json`;
  write(file, JSON.stringify({ ...withConnection({ adminUsers }, name), payload: [] }));
  return file;
}

test("a payload whose connection has an unknown admin isn't submitted, unless that is asked for", async () => {
  const file = saved(`${workflowName}-1`, "graec");
  expect(await operate(folder, env, "submit", file)).toEqual({
    code: 2,
    out: "",
    err:
      `error: ${workflowName}-1: The connection of ${workflowName}-1 has admins whom the tenant doesn't have: ` +
      'the user "graec", near "grace".\n' +
      "hint: Nothing was sent. Correct them, or submit it unchecked: checkAdmins: false (--no-check-admins).\n",
  });
  const dry = await operate(folder, env, "submit", file, "--dry-run");
  expect([dry.code, dry.err]).toEqual([0, ""]);
  expect(await operate(folder, env, "submit", file, "--no-check-admins")).toEqual({
    code: 0,
    out: `${workflowName}-1  submitted\n`,
    err: "",
  });
});

test("a notice goes to standard error once, and no JSON holds it", async () => {
  faults.add({ effect: "status", status: 403, calls: ["listUsers"] });
  const files = [saved(`${workflowName}-2`, "nobody"), saved(`${workflowName}-3`, "somebody")];
  const { code, out, err } = await operate(folder, env, "submit", ...files, "--json");
  faults.clear();
  expect(code).toBe(0);
  const names = out
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { workflow: string }).workflow);
  expect(names).toEqual([`${workflowName}-2`, `${workflowName}-3`]);
  expect(err).toMatch(/^notice: Whether the users exist [^\n]+ was answered 403\. [^\n]+\n$/);
});

test("so does what a module's workflows say of their kind", async () => {
  write(
    "surface.mjs",
    `import { Workflow, frozenIdentity } from "specanvil";
     import { readFileSync } from "node:fs";
     const make = (epoch) => {
       const payload = JSON.parse(readFileSync("surface.json", "utf8"));
       const metadata = { ...payload.metadata, name: \`w-\${epoch}\` };
       return Object.assign(new Workflow(() => ({ ...payload, metadata }), frozenIdentity(epoch)), {
         surface: { name: "package-workflow", notice: "On its way out." },
       });
     };
     export default [make(1), make(2)];`,
  );
  write("surface.json", JSON.stringify({ ...withConnection({}), payload: [] }));
  expect(await operate(folder, env, "submit", "surface.mjs")).toEqual({
    code: 0,
    out: "w-1  submitted\nw-2  submitted\n",
    err: "notice: On its way out.\n",
  });
});
