import type { Json, WorkflowParameter, WorkflowPayload } from "../payload/workflow-payload.js";
import type { Arguments } from "./check-arguments.js";
import type { Effect, Expression, PackageDescriptor, StepDescriptor, Value } from "./descriptor.js";

/** A step that was taken, with its checked arguments. */
export interface Call {
  readonly step: StepDescriptor;
  readonly args: Arguments;
}

/** The order of the credential's fields on the wire, whatever the order of the calls. */
const credentialFields = [
  "name",
  "description",
  "host",
  "port",
  "authType",
  "connectorType",
  "username",
  "password",
  "extra",
  "connectorConfigName",
  "metadata",
  "level",
  "connector",
] as const;

const noArguments: Arguments = {};

/** Interprets a descriptor: the payload that these calls make. Pure: same input, same payload. */
export function renderWorkflow(
  descriptor: PackageDescriptor,
  calls: readonly Call[],
  epoch: number,
): WorkflowPayload {
  const parameters: WorkflowParameter[] = [];
  const credential: Record<string, Value> = {};
  for (const { step, args } of calls) {
    for (const effect of step.effects) apply(effect, args, epoch, parameters, credential);
  }
  return {
    metadata: {
      annotations: texts(descriptor.annotations, epoch),
      labels: texts(descriptor.labels, epoch),
      name: evaluate(descriptor.workflowName, noArguments, epoch) as string,
      namespace: "default",
    },
    spec: {
      entrypoint: "main",
      templates: [
        {
          name: "main",
          dag: {
            tasks: [
              {
                name: "run",
                arguments: { parameters },
                templateRef: { name: descriptor.templateRef, template: "main", clusterScope: true },
              },
            ],
          },
        },
      ],
      workflowMetadata: { annotations: { "package.argoproj.io/name": descriptor.packageName } },
    },
    payload: credentialPayload(credential),
  };
}

function apply(
  effect: Effect,
  args: Arguments,
  epoch: number,
  parameters: WorkflowParameter[],
  credential: Record<string, Value>,
): void {
  if ("credential" in effect) {
    for (const [field, value] of effect.credential)
      credential[field] = evaluate(value, args, epoch);
    return;
  }
  const value = evaluate(effect.to, args, epoch);
  if (value === null && effect.omit === "null") return;
  // The generator lets no secret into a parameter: what is left is JSON.
  parameters.push({ name: effect.set, value: value as Json });
}

function evaluate(expression: Expression, args: Arguments, epoch: number): Value {
  if (typeof expression !== "object" || expression === null) return expression;
  if ("arg" in expression) return args[expression.arg] ?? null;
  if ("text" in expression) {
    let text = "";
    for (const part of expression.text) {
      if (typeof part === "string") text += part;
      else text += "epoch" in part ? epoch : args[part.arg];
    }
    return text;
  }
  if ("encode" in expression) return expression.encode(evaluate(expression.of, args, epoch));
  const map: Record<string, Value> = {};
  for (const [key, value] of expression.map) map[key] = evaluate(value, args, epoch);
  return map;
}

function texts(
  entries: readonly (readonly [name: string, value: Expression])[],
  epoch: number,
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of entries) {
    out[name] = typeof value === "string" ? value : (evaluate(value, noArguments, epoch) as string);
  }
  return out;
}

function credentialPayload(fields: Readonly<Record<string, Value>>): WorkflowPayload["payload"] {
  const body: Record<string, Value> = {};
  let any = false;
  for (const field of credentialFields) {
    const value = fields[field];
    if (value === undefined) continue;
    any = true;
    if (value !== null) body[field] = value;
  }
  return any ? [{ parameter: "credentialGuid", type: "credential", body }] : [];
}
