import type { Json, WorkflowParameter, WorkflowPayload } from "../payload/workflow-payload.js";
import type { Arguments } from "./check-arguments.js";
import type {
  Choice,
  Expression,
  PackageDescriptor,
  PartDescriptor,
  RowGroup,
  Rows,
  Value,
} from "./descriptor.js";
import { isGiven } from "./is-given.js";

/** A step that was taken, or the start of a builder, with its checked arguments. */
export interface Call {
  readonly name?: string;
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
  const parameters: { name: string; value: Json }[] = [];
  const credential: Record<string, Value> = {};
  // What every expression knows, and the steps that were taken so far.
  const known: Record<string, Value> = { epoch, guid, $: "$" };
  const write = ({ step, args }: Call): void => {
    const scope = { ...known, ...args };
    const replaced = merge(step.replace, scope, {});
    for (const parameter of parameters) {
      if (Object.hasOwn(replaced, parameter.name)) {
        parameter.value = replaced[parameter.name] as Json;
      }
    }
    for (const name in step.set) {
      const value = evaluate(step.set[name] as Expression, scope);
      // The generator lets nothing into a parameter that is no JSON.
      if (value !== undefined) parameters.push({ name: filled(name, scope), value: value as Json });
    }
    for (const item of (args[step.each as string] ?? []) as unknown as readonly Call[]) write(item);
    const { extra } = credential;
    merge(step.credential, scope, credential);
    // What one step adds to the extra stays when another one adds to it.
    if (extra) credential.extra = { ...(extra as object), ...(credential.extra as object) };
  };
  for (const call of calls) {
    write(call);
    if (call.name) known[`${call.name}()`] = true;
  }
  const { annotations, labels, templateRef, end } = descriptor;
  if (end) write({ step: end, args: calls[0]?.name ? {} : (calls[0]?.args ?? {}) });
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
                arguments: { parameters: parameters satisfies WorkflowParameter[] },
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

/** What an expression may refer to. */
type Scope = Arguments;

function merge(
  rows: Rows | undefined,
  scope: Scope,
  into: Record<string, Value>,
): Record<string, Value> {
  for (const name in rows) {
    const value = evaluate(rows[name] as Expression, scope);
    if (value !== undefined) into[filled(name, scope)] = value;
  }
  return into;
}

/** Undefined for what is not to be sent. */
function evaluate(expression: Expression | undefined, scope: Scope): Value | undefined {
  if (typeof expression === "string") {
    if (!/^\$\w/.test(expression)) return filled(expression, scope);
    const name = expression.slice(1);
    return name in scope ? scope[name] : (scope[name.slice(0, -1)] ?? undefined);
  }
  if (typeof expression !== "object" || expression === null) return expression;
  if ("if" in expression) {
    return evaluate(isMet(expression, scope) ? expression.then : expression.else, scope);
  }
  return "encode" in expression
    ? expression.encode(evaluate(expression.of, scope) as Value)
    : merge(expression.map, scope, {});
}

function isMet({ if: names, is }: Choice, scope: Scope): boolean {
  return [names]
    .flat()
    .some((name) => (is === undefined ? isGiven(scope[name]) : scope[name] === is));
}

/** The generator lets only texts, numbers and booleans into a text. */
function filled(text: string, scope: Scope): string {
  if (!text.includes("${")) return text;
  return text.replace(/\$\{(.+?)\}/g, (_, name: string) => String(scope[name]));
}

/** Names joined once: they are the same in every workflow of a package, and joining costs more than all the rest. */
const joined = new WeakMap<readonly RowGroup[], Record<string, Expression>>();

function texts(groups: readonly RowGroup[], scope: Scope): Record<string, string> {
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
