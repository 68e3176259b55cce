import type { Json, WorkflowParameter, WorkflowPayload } from "../payload/workflow-payload.js";
import type { Arguments } from "./check-arguments.js";
import type {
  Expression,
  PackageDescriptor,
  RowGroup,
  Rows,
  StepDescriptor,
  TextPart,
  Value,
} from "./descriptor.js";

/** A step that was taken, with its checked arguments. */
export interface Call {
  readonly step: StepDescriptor;
  readonly args: Arguments;
}

/** The order of the credential's fields on the wire, whatever the order of the calls. */
const credentialFields = [
  "name",
  "host",
  "port",
  "authType",
  "connectorType",
  "username",
  "password",
  "extra",
  "connectorConfigName",
] as const;

const packageName = "package.argoproj.io/name";

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
    for (const name in step.set) {
      const value = evaluate(step.set[name] as Expression, args, epoch);
      // The generator lets no secret into a parameter: what is left is JSON.
      if (value !== undefined) parameters.push({ name, value: value as Json });
    }
    merge(step.credential, args, epoch, credential);
  }
  const { annotations, labels, templateRef } = descriptor;
  const described = texts(annotations, epoch);
  return {
    metadata: {
      annotations: described,
      labels: texts(labels, epoch),
      name: `${templateRef}-${epoch}`,
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
                templateRef: { name: templateRef, template: "main", clusterScope: true },
              },
            ],
          },
        },
      ],
      // The one annotation that the workflow's own runs carry too.
      workflowMetadata: { annotations: { [packageName]: described[packageName] as string } },
    },
    payload: credentialPayload(credential),
  };
}

function merge(
  rows: Rows | undefined,
  args: Arguments,
  epoch: number,
  into: Record<string, Value>,
): Record<string, Value> {
  // Only a parameter can be left out: a value here is always there.
  for (const name in rows) {
    into[name] = evaluate(rows[name] as Expression, args, epoch) as Value;
  }
  return into;
}

/** Undefined for what is not to be sent. */
function evaluate(expression: Expression, args: Arguments, epoch: number): Value | undefined {
  if (typeof expression !== "object" || expression === null) return expression;
  if ("length" in expression) return expression.map((part) => partOf(part, args, epoch)).join("");
  if ("encode" in expression) {
    return expression.encode(evaluate(expression.of, args, epoch) as Value);
  }
  if ("map" in expression) return merge(expression.map, args, epoch, {});
  return "arg" in expression ? args[expression.arg] : (args[expression.given] ?? undefined);
}

/** The generator lets only texts, numbers and booleans into a text. */
function partOf(part: TextPart, args: Arguments, epoch: number): unknown {
  if (typeof part === "string") return part;
  return "epoch" in part ? epoch : args[part.arg];
}

/** Names joined once: they are the same in every workflow of a package, and joining costs more than all the rest. */
const joined = new WeakMap<readonly RowGroup[], Record<string, Expression>>();

function texts(groups: readonly RowGroup[], epoch: number): Record<string, string> {
  let rows = joined.get(groups);
  if (rows === undefined) {
    rows = {};
    for (const [beginning, group] of groups) {
      for (const name in group) rows[beginning + name] = group[name] as Expression;
    }
    joined.set(groups, rows);
  }
  const out = { ...rows } as Record<string, Value>;
  for (const name in rows) {
    if (typeof out[name] !== "string") {
      out[name] = evaluate(rows[name] as Expression, noArguments, epoch) as Value;
    }
  }
  return out as Record<string, string>;
}

function credentialPayload(fields: Readonly<Record<string, Value>>): WorkflowPayload["payload"] {
  if (Object.keys(fields).length === 0) return [];
  const body: Record<string, Value> = {};
  for (const field of credentialFields) {
    const value = fields[field];
    if (value != null) body[field] = value;
  }
  return [{ parameter: "credentialGuid", type: "credential", body }];
}
