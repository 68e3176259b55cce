import { FlowError } from "../flow-error.js";
import type { ParameterReference } from "../stage/index.js";
import { param } from "./reference.js";

/** A parameter of a set. */
export interface SetParameter {
  readonly name: string;
  readonly type: string;
  readonly value?: string | number | null | undefined;
  readonly description?: string | undefined;
  readonly prompt?: string | undefined;
  readonly validValues?: readonly (string | number)[] | undefined;
}

export interface ParameterSetOptions {
  readonly name: string;
  readonly description?: string | undefined;
  /** The id of the set in its project. */
  readonly assetId: string;
  readonly projectId?: string | undefined;
  /** Its parameters; where they aren't named, none is checked. */
  readonly parameters?: readonly SetParameter[] | undefined;
  /** The names of its value sets; where they aren't named, none is checked. */
  readonly valueSets?: readonly string[] | undefined;
}

/** A set of parameters of the project. */
export interface ParameterSet<Name extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly assetId: string;
  readonly projectId: string | undefined;
  readonly parameters: readonly SetParameter[];
  readonly valueSets: readonly string[];
  /** The reference to one of its parameters. */
  param(name: Name): ParameterReference;
}

/**
 * A set of parameters of the project. The set `PROJDEF` holds the project's defaults: a flow takes each of its
 * parameters as one of its own.
 *
 * @throws FlowError `FLOW_PARAMETER`
 */
export function parameterSet<const Parameters extends readonly SetParameter[] = []>({
  name,
  description = "",
  assetId,
  projectId,
  parameters = [] as unknown as Parameters,
  valueSets = [],
}: ParameterSetOptions & { readonly parameters?: Parameters }): ParameterSet<
  Parameters extends readonly [] ? string : Parameters[number]["name"]
> {
  const place = `parameterSet(${JSON.stringify(name)})`;
  if (!/^[^#\s.]+$/.test(name)) {
    throw new FlowError("PARAMETER", place, "has a name that no reference can carry");
  }
  if (assetId === "" && name !== "PROJDEF") {
    throw new FlowError("PARAMETER", place, "needs the id of its asset");
  }
  return {
    name,
    description,
    assetId,
    projectId,
    parameters,
    valueSets,
    param(parameter) {
      if (parameters.length > 0 && !parameters.some((known) => known.name === parameter)) {
        throw new FlowError("PARAMETER", place, `has no parameter ${parameter}`, {}, this.param);
      }
      return name === "PROJDEF" ? param(parameter) : param(`${name}.${parameter}`);
    },
  };
}
