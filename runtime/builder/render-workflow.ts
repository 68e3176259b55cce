import type { Json, WorkflowParameter, WorkflowPayload } from "../payload/workflow-payload.js";
import type {
  Arguments,
  Expression,
  PackageDescriptor,
  PartDescriptor,
  RowGroup,
  Value,
} from "./descriptor.js";
import { evaluate, filled, merge } from "./evaluate.js";

/** A step that was taken, or the start of a builder, with its checked arguments. */
export type Call = readonly [name: string, part: PartDescriptor, args: Arguments];

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

/**
 * Interprets a descriptor: the payload that these calls make. Pure: same input, same payload.
 *
 * @param epoch - Whole seconds
 * @param guid - Of a thing that the server is to create
 */
export function renderWorkflow(
  descriptor: PackageDescriptor,
  calls: readonly Call[],
  epoch: number,
  guid: string,
): WorkflowPayload {
  const parameters: WorkflowParameter[] = [];
  const credential: Record<string, Value> = {};
  // What every expression knows, and the steps that were taken so far.
  const known: Record<string, Value> = { epoch, guid, $: "$" };
  const write = (part: PartDescriptor, args: Arguments): void => {
    const scope = { ...known, ...args };
    part.first?.(parameters, scope, write);
    for (const name in part.set) {
      const value = evaluate(part.set[name], scope);
      // The generator lets nothing into a parameter that is no JSON.
      if (value !== undefined) parameters.push({ name: filled(name, scope), value: value as Json });
    }
    part.last?.(parameters, scope, write);
    const { extra } = credential;
    merge(part.credential, scope, credential);
    // What one step adds to the extra stays when another one adds to it.
    if (extra) credential.extra = { ...(extra as object), ...(credential.extra as object) };
  };
  for (const [name, part, args] of calls) {
    write(part, args);
    known[`${name}()`] = true;
  }
  const { annotations, labels, templateRef, start, end } = descriptor;
  if (end) write(end, start ? (calls[0]?.[2] as Arguments) : {});
  const described = texts(annotations, known);
  return {
    metadata: {
      annotations: described,
      labels: texts(labels, known),
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

/** Names joined once: they are the same in every workflow of a package, and joining costs more than all the rest. */
const joined = new WeakMap<readonly RowGroup[], Record<string, Expression>>();

function texts(groups: readonly RowGroup[], scope: Arguments): Record<string, string> {
  let rows = joined.get(groups);
  if (!rows) {
    rows = {};
    for (const [beginning, group] of groups) {
      for (const name in group) rows[beginning + name] = group[name] as Expression;
    }
    joined.set(groups, rows);
  }
  return merge(rows, scope, {}) as Record<string, string>;
}

function credentialPayload(fields: Readonly<Record<string, Value>>): WorkflowPayload["payload"] {
  let body: Record<string, Value> | undefined;
  for (const field of credentialFields) {
    const value = fields[field];
    if (value != null) (body ??= {})[field] = value;
  }
  return body ? [{ parameter: "credentialGuid", type: "credential", body }] : [];
}
