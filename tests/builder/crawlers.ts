import { frozenPayload, type PayloadSource } from "specanvil/testing";

/** What every crawler starts with. */
export const connection = { connectionName: "c", adminRoles: ["r"] };

/** The parameters of a workflow by their names. */
export function parametersOf(source: PayloadSource): Record<string, unknown> {
  const [task] = frozenPayload(source).spec.templates[0].dag.tasks;
  return Object.fromEntries(task.arguments.parameters.map(({ name, value }) => [name, value]));
}

/** The names of its parameters, each as often as it is sent. */
export function parameterNames(source: PayloadSource): string[] {
  const [task] = frozenPayload(source).spec.templates[0].dag.tasks;
  return task.arguments.parameters.map(({ name }) => name);
}
