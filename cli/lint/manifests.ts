import { isObject } from "../part.js";

/** A template of the cluster as far as a definition knows it. */
export interface DefinedTemplate {
  /** The file of the definition. */
  readonly from: string;
  /** As `templateRef` names it. */
  readonly name: string;
  readonly parameters: readonly DefinedParameter[];
}

export interface DefinedParameter {
  readonly name: string;
  /** Whether every workflow gives it a value. */
  readonly required: boolean;
}

/** A document with `apiVersion` and `kind`, as Kubernetes takes it. */
export type Manifest = Readonly<Record<string, unknown>>;

const apiVersion = "argoproj.io/v1alpha1";

/**
 * What Argo gets of a workflow when Atlan has taken its part: `payload`, where the credentials are, is gone, and so are
 * parameters that are null, which for Atlan weren't given. Whatever secret is left is masked.
 *
 * @param workflow - Or its payload
 */
export function workflowManifest(workflow: object): Manifest {
  const plain = JSON.parse(JSON.stringify(workflow)) as Record<string, unknown>;
  delete plain.payload;
  return { apiVersion, kind: "Workflow", ...(withoutNulls(plain) as object) };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isList = key === "parameters" && Array.isArray(item);
      return [key, withoutNulls(isList ? item.filter((one) => !isNull(one)) : item)];
    }),
  );
}

function isNull(parameter: unknown): boolean {
  return isObject(parameter) && parameter.value === null;
}

/** One for each name: of what several definitions say of one template, all that holds for each of them. */
export function oneOfEach(templates: readonly DefinedTemplate[]): DefinedTemplate[] {
  const merged = new Map<string, DefinedTemplate>();
  for (const template of templates) {
    const { name, parameters } = template;
    const other = merged.get(name);
    merged.set(
      name,
      other === undefined
        ? template
        : { ...other, parameters: united(other.parameters, parameters) },
    );
  }
  return [...merged.values()];
}

function united(
  a: readonly DefinedParameter[],
  b: readonly DefinedParameter[],
): DefinedParameter[] {
  const requiredBy = (all: readonly DefinedParameter[], name: string): boolean =>
    all.some((parameter) => parameter.name === name && parameter.required);
  return [...new Set([...a, ...b].map(({ name }) => name))].map((name) => ({
    name,
    required: requiredBy(a, name) && requiredBy(b, name),
  }));
}

/** A stand-in for a template: its parameters, and nothing that runs. */
export function templateManifest({ name, parameters }: DefinedTemplate): Manifest {
  const inputs = parameters.map((parameter) =>
    parameter.required ? { name: parameter.name } : { name: parameter.name, value: "" },
  );
  return clusterTemplate(name, [{ name: "main", inputs: { parameters: inputs }, suspend: {} }]);
}

/** Stand-ins for templates that no definition describes: that they are there is all that is known. */
export function unknownTemplates(
  workflows: readonly Manifest[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, Manifest> {
  const found = new Map<string, Set<string>>();
  for (const { name, template } of workflows.flatMap(clusterRefs)) {
    if (!known.has(name)) found.set(name, (found.get(name) ?? new Set()).add(template));
  }
  return new Map(
    [...found].map(([name, templates]) => {
      const standIns = [...templates].map((template) => ({ name: template, suspend: {} }));
      return [name, clusterTemplate(name, standIns)];
    }),
  );
}

function clusterTemplate(name: string, templates: readonly object[]): Manifest {
  return {
    apiVersion,
    kind: "ClusterWorkflowTemplate",
    metadata: { name },
    spec: { templates },
  };
}

/** Every `templateRef` below a value that leads out of its namespace. */
function clusterRefs(value: unknown): { readonly name: string; readonly template: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const { templateRef: ref } = value as { readonly templateRef?: unknown };
  const here =
    isObject(ref) &&
    ref.clusterScope === true &&
    typeof ref.name === "string" &&
    typeof ref.template === "string"
      ? [{ name: ref.name, template: ref.template }]
      : [];
  return [...here, ...Object.values(value).flatMap(clusterRefs)];
}
