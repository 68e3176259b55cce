import { comparePayloads } from "specanvil/testing";
import { frozenIdentity, Secret, secret, type WorkflowPayload } from "specanvil";
import { guidIn, identityOf } from "../../identity-of.js";
import { part, tasksOf } from "../../part.js";
import { maskIn } from "../../secret-mask.js";
import { ImportError } from "../import-error.js";
import type { Program } from "../importer.js";
import { Code, commented, quoted } from "../print/literal.js";
import { codeOf } from "./code.js";
import { differenceCode, isSame, withoutSecrets } from "./difference-code.js";
import type { InstalledPackage } from "./installed.js";
import { foundIn } from "./found.js";
import { inNaturalOrder } from "./natural-order.js";
import { type Call, recognize } from "./recognize.js";
import { secretName } from "./secret-name.js";

/**
 * The program that makes a payload.
 *
 * @param payload - Where only the mask of a secret was saved, a secret
 * @param file - What it stands in, for messages
 * @throws ImportError for what is no payload, or one of a template that no builder makes
 */
export function workflowProgram(
  payload: unknown,
  packages: readonly InstalledPackage[],
  file: string,
): Program {
  const [task] = tasksOf(payload);
  const template = part(task, "templateRef", "name");
  const found = packages.find(({ descriptor }) => descriptor.templateRef === template);
  if (found === undefined)
    throw new ImportError("IMPORT_CONTENT", `${file}: ${noBuilder(template, packages)}`);
  const name = String(part(payload, "metadata", "name"));
  const text = JSON.stringify(payload);
  const identity = identityOf(name, text) ?? frozenIdentity();
  const guid = guidIn(text);
  const { descriptor, start } = found;
  const recognized = recognize(descriptor, start, foundIn(payload, identity.epoch(), guid ?? ""));
  const { calls: all, builder } = inNaturalOrder(descriptor, start, recognized, identity);
  const calls = all.map((call) => withNamedSecrets(call, descriptor.builder));
  const made = builder.toWorkflow(identity).payload;
  const isWhole = isSame(made, payload);
  const credentials = part(payload, "payload");
  const wanted = {
    ...(payload as WorkflowPayload),
    ...(credentials !== undefined && { payload: withoutSecrets(made.payload, credentials) }),
  } as WorkflowPayload;
  const chance = guid === undefined ? [] : [identity.random()];
  const chain = calls.map((call) => callCode(call, found)).join("\n  ");
  const clock = [identity.epoch(), ...chance].map(String).join(", ");
  const body = [
    `const workflow = ${calls[0]?.step === "" ? "" : `${found.descriptor.builder}()`}${chain}`,
    `  .toWorkflow(frozenIdentity(${clock}));`,
    "",
    ...(isWhole ? ["export default workflow;"] : rest(made, wanted)),
  ].join("\n");
  return {
    name,
    text: `${[...head(name, body, found), "", body].join("\n")}\n`,
    notes: notesOn(calls, made, wanted, isWhole),
  };
}

function noBuilder(template: unknown, packages: readonly InstalledPackage[]): string {
  if (typeof template !== "string") {
    return "this is no payload of a workflow: it has no task with a template.";
  }
  const known = packages.map(({ descriptor }) => descriptor.templateRef).join(", ");
  return `no builder makes workflows of the template ${template}. Known: ${known}.`;
}

function head(name: string, body: string, { module, descriptor }: InstalledPackage): string[] {
  const names = ["frozenIdentity", ...(/\bsecret\.(env|file)\(/.test(body) ? ["secret"] : [])];
  return [
    `// ${commented(name)}, imported.`,
    `import { ${names.join(", ")} } from "specanvil";`,
    `import { ${descriptor.builder} } from ${quoted(module)};`,
  ];
}

/** Of a secret whose source is lost, the program says where it is to be put. */
function withNamedSecrets(call: Call, builder: string): Call {
  const given = Object.entries(call.given).map(([name, value]) => {
    const isLost = Secret.is(value) && maskIn(String(value))?.source === undefined;
    return [name, isLost ? secret.env(secretName(call.step || builder, name)) : value] as const;
  });
  return { ...call, given: Object.fromEntries(given) };
}

function callCode({ step, given, guessed }: Call, { descriptor }: InstalledPackage): string {
  const names = Object.keys(given);
  const marked = Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const isUnsaid = guessed.includes(name) && !Secret.is(value);
      return [name, isUnsaid ? new Code(`/* not in the payload */ ${codeOf(value)}`) : value];
    }),
  );
  const args = names.length === 0 ? "" : codeOf(marked);
  return step === "" ? `${descriptor.builder}(${args})` : `.${step}(${args})`;
}

function rest(made: WorkflowPayload, wanted: WorkflowPayload): string[] {
  return [
    "const made = workflow.payload;",
    "",
    "// What no builder makes is kept as it was.",
    `export default ${differenceCode("made", made, wanted)};`,
  ];
}

function notesOn(
  calls: readonly Call[],
  made: WorkflowPayload,
  wanted: WorkflowPayload,
  isWhole: boolean,
): string[] {
  const secrets = calls.flatMap(({ given }) =>
    Object.values(given).filter((each) => Secret.is(each)),
  );
  const unsaid = calls.flatMap(({ step, guessed }) => guessed.map((name) => `${step}: ${name}`));
  return [
    ...secrets.map((each) => {
      const { kind, source } = maskIn(String(each)) ?? {};
      return `needs ${String(kind)}:${String(source)}`;
    }),
    ...unsaid.map((name) => `not in the payload: ${name}`),
    ...(isWhole ? [] : comparePayloads(plain(wanted), plain(made)).map((line) => `kept: ${line}`)),
  ];
}

function plain(payload: WorkflowPayload): unknown {
  return JSON.parse(JSON.stringify(payload));
}
