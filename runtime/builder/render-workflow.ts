import { guidOf } from "../payload/identity.js";
import type { Json, WorkflowPayload } from "../payload/workflow-payload.js";
import type { Arguments, PackageDescriptor, PartDescriptor, Texts, Value } from "./descriptor.js";

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
 * The payload that these calls make. Pure: same input, same payload.
 *
 * @param epoch - Whole seconds
 * @param random - By which it names a thing that the server is to create
 */
export function renderWorkflow(
  { annotations, labels, templateRef, start, end }: PackageDescriptor,
  calls: readonly Call[],
  epoch: number,
  random: number,
): WorkflowPayload {
  const parameters: { name: string; value: Json }[] = [];
  const credential: Record<string, Value> = {};
  const taken: string[] = [];
  const facts = [
    epoch,
    (...steps: readonly string[]) => steps.some((step) => taken.includes(step)),
    () => guidOf(random),
  ];
  const write = (part: PartDescriptor, args: Arguments): void => {
    const values: readonly unknown[] = [...Object.values(args), ...facts];
    part.first?.(parameters, values, args, write);
    const set = part.set?.(...values);
    for (const name in set) {
      // The generator lets nothing into a parameter that is no JSON.
      const value = set[name];
      if (value !== undefined) parameters.push({ name, value: value as Json });
    }
    part.last?.(parameters, values, args, write);
    const fields = part.credential?.(...values);
    // What one step adds to the extra stays when another one adds to it.
    const extra = credential.extra && {
      extra: { ...(credential.extra as object), ...(fields?.extra as object) },
    };
    Object.assign(credential, fields, extra);
  };
  for (const [name, part, args] of calls) {
    write(part, args);
    taken.push(name);
  }
  if (end) write(end, start ? (calls[0]?.[2] as Arguments) : {});
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

function texts(parts: Texts, epoch: number): Record<string, string> {
  return Object.assign(
    {},
    ...parts.map((part) => (typeof part === "function" ? part(epoch) : part)),
  ) as Record<string, string>;
}

function credentialPayload(fields: Readonly<Record<string, Value>>): WorkflowPayload["payload"] {
  let body: Record<string, Value> | undefined;
  for (const field of credentialFields) {
    const value = fields[field];
    if (value != null) (body ??= {})[field] = value;
  }
  return body ? [{ parameter: "credentialGuid", type: "credential", body }] : [];
}
