import { isSecret } from "../../secret/is-secret.js";
import type { LocalParameter, ParameterOptions } from "../api/canvas.js";
import { type Callee, FlowError } from "../flow-error.js";
import type { SetParameter } from "./parameter-set.js";

/** The document's names of types that are called otherwise there. */
const wire: Readonly<Record<string, string>> = { integer: "int64", float: "sfloat", list: "enum" };
const types = [
  ..."string integer float list date time timestamp path encrypted email multilinestring".split(
    " ",
  ),
];

/**
 * A parameter of a flow, as the document has it.
 *
 * @throws FlowError `FLOW_PARAMETER` for a name that no reference can carry or that is taken, or an unknown type
 */
export function localParameter(
  taken: ReadonlySet<string>,
  name: string,
  options: ParameterOptions,
  callee: Callee,
): LocalParameter {
  const { type = "string", value = "", description = "", prompt = "", validValues = [] } = options;
  const refuse = (message: string): never => {
    throw new FlowError("PARAMETER", `The parameter ${JSON.stringify(name)}`, message, {}, callee);
  };
  if (typeof name !== "string" || !/^[^#\s.]+$/.test(name))
    refuse("has a name that no reference can carry");
  if (taken.has(name)) refuse("is there already");
  if (!types.includes(type)) refuse(`has a type of ${types.join(", ")}`);
  if (type === "encrypted" && value !== "" && value !== null && !isSecret(value)) {
    refuse("is encrypted, and takes a secret: secret.env(name)");
  }
  return Object.freeze({
    name,
    type: wire[type] ?? type,
    description,
    prompt,
    ...(value !== null && { value }),
    valid_values: Object.freeze([...validValues]),
  });
}

/** The value of a parameter whose value the project has. */
const projectValue = "PROJDEF";

/** The same of a parameter of the project's defaults, whose value the project has. */
export function projectDefault(parameter: SetParameter): LocalParameter {
  const { name, type, description, prompt, validValues } = parameter;
  return Object.freeze({
    name,
    type: wire[type] ?? type,
    ...(description !== undefined && { description }),
    ...(prompt !== undefined && { prompt }),
    value: projectValue,
    ...(validValues !== undefined && { valid_values: Object.freeze([...validValues]) }),
  });
}

export function isProjectDefault({ value }: LocalParameter): boolean {
  return value === projectValue;
}
