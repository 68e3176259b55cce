import type { Json, WorkflowParameter, WorkflowPayload } from "../payload/workflow-payload.js";
import type { Arguments } from "./check-arguments.js";
import type {
  Expression,
  PackageDescriptor,
  PartDescriptor,
  RowGroup,
  Rows,
  TextPart,
  Value,
} from "./descriptor.js";

/** A step that was taken, or the start of a builder, with its checked arguments. */
export interface Call {
  readonly name: string;
  readonly step: PartDescriptor;
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

/** Interprets a descriptor: the payload that these calls make. Pure: same input, same payload. */
export function renderWorkflow(
  descriptor: PackageDescriptor,
  calls: readonly Call[],
  epoch: number,
): WorkflowPayload {
  const parameters: WorkflowParameter[] = [];
  const credential: Record<string, Value> = {};
  // What ends a workflow knows the arguments at its start, and which steps were taken.
  const known: Record<string, Value> = descriptor.end ? { ...calls[0]?.args } : {};
  const write = (step: PartDescriptor, args: Arguments): void => {
    for (const name in step.set) {
      const value = evaluate(step.set[name] as Expression, args, epoch);
      // The generator lets no secret into a parameter: what is left is JSON.
      if (value !== undefined) parameters.push({ name, value: value as Json });
    }
    merge(step.credential, args, epoch, credential);
  };
  for (const { name, step, args } of calls) {
    write(step, args);
    if (descriptor.end) known[`${name}()`] = true;
  }
  write(descriptor.end ?? {}, known);
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
  if (typeof expression === "string") {
    if (expression[0] !== "$") return expression;
    const name = expression.slice(1);
    const value = args[name];
    return value === undefined ? (args[name.slice(0, -1)] ?? value) : value;
  }
  if (typeof expression !== "object" || expression === null) return expression;
  if ("length" in expression) return expression.map((part) => partOf(part, args, epoch)).join("");
  if ("encode" in expression) {
    return expression.encode(evaluate(expression.of, args, epoch) as Value);
  }
  return merge(expression.map, args, epoch, {});
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
  if (!rows) {
    rows = {};
    for (const [beginning, group] of groups) {
      for (const name in group) rows[beginning + name] = group[name] as Expression;
    }
    joined.set(groups, rows);
  }
  const out = { ...rows } as Record<string, Value>;
  for (const name in rows) {
    if (typeof out[name] !== "string") {
      out[name] = evaluate(rows[name] as Expression, {}, epoch) as Value;
    }
  }
  return out as Record<string, string>;
}

function credentialPayload(fields: Readonly<Record<string, Value>>): WorkflowPayload["payload"] {
  let body: Record<string, Value> | undefined;
  for (const field of credentialFields) {
    const value = fields[field];
    if (value != null) (body ??= {})[field] = value;
  }
  return body ? [{ parameter: "credentialGuid", type: "credential", body }] : [];
}
