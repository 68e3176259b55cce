import {
  FlowError,
  type LocalParameter,
  type ParameterOptions,
  subflow,
  type SubflowUse,
} from "specanvil/datastage";
import { literal, quoted } from "../print/literal.js";
import { DocumentIndex } from "./document-index.js";
import type { Work } from "./built-flow.js";

type Shared = NonNullable<ReturnType<Work["shared"]["get"]>>;

/** A subflow of the project, once for all of its uses: its stages, where the archive has them, else its parameters alone. */
export function sharedSubflow(work: Work, { subflow: read, values }: SubflowUse): Shared {
  const known = work.shared.get(read.url) ?? newSubflow(work, read);
  work.shared.set(read.url, known);
  for (const parameter of Object.keys(values))
    declare(work, known, { name: parameter, type: "string" });
  return known;
}

function newSubflow(work: Work, { name, url, pipelineId }: SubflowUse["subflow"]): Shared {
  const { module } = work;
  const inside = work.subflows(name);
  const description = inside?.settings.description;
  const options = { ...(description && { description }), asset: { url, pipelineId } };
  const built = subflow(name, options);
  const call = `${module.use("specanvil/datastage", "subflow")}(${quoted(name)}, ${literal(options)})`;
  const statement = module.add(module.variables.named(name, "subflow"), call);
  const made = { built, statement, declared: new Set<string>() };
  if (inside) {
    for (const parameter of inside.localParameters) declare(work, made, parameter);
    const index = new DocumentIndex(inside.toDocument());
    work.build({ read: inside, built, index, name: () => statement.name });
    module.part();
  }
  return made;
}

function declare(
  { module }: Work,
  { built, statement, declared }: Shared,
  parameter: LocalParameter,
): void {
  if (declared.has(parameter.name)) return;
  const options = parameterOptions(parameter);
  try {
    built.parameter(parameter.name, options);
  } catch (error) {
    if (error instanceof FlowError) return;
    throw error;
  }
  declared.add(parameter.name);
  module.call(`${statement.name}.parameter`, [
    parameter.name,
    ...(Object.keys(options).length > 0 ? [options] : []),
  ]);
}

const types: Readonly<Record<string, string>> = { int64: "integer", sfloat: "float", enum: "list" };

/** What a parameter was made with. */
export function parameterOptions(parameter: LocalParameter): ParameterOptions {
  const { type, description, prompt, value, valid_values: values } = parameter;
  return {
    ...(type !== "string" && { type: types[type] ?? type }),
    ...(typeof description === "string" && description !== "" && { description }),
    ...(typeof prompt === "string" && prompt !== "" && { prompt }),
    ...(value === undefined ? { value: null } : value !== "" && { value }),
    ...(Array.isArray(values) && values.length > 0 && { validValues: values as string[] }),
  } as ParameterOptions;
}
