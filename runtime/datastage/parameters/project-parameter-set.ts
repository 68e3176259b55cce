import { FlowError, type Callee } from "../flow-error.js";
import { type ParameterSet, parameterSet } from "./parameter-set.js";

/** A parameter set as a project of the platform has it: `await project.parameterSets.get({ name })`. */
export interface ProjectParameterSet {
  readonly name: string;
  readonly description?: string | undefined;
  readonly parameterSetId: string;
  readonly projectId?: string | undefined;
  readonly parameters: readonly {
    readonly name: string;
    readonly type?: string | undefined;
    readonly description?: string | null | undefined;
    readonly prompt?: string | null | undefined;
    readonly valid_values?: readonly unknown[] | null | undefined;
  }[];
  readonly valueSets: readonly { readonly name: string }[];
}

/**
 * The set as flows use it, whichever way it is given.
 *
 * @throws FlowError `FLOW_PARAMETER` for what is none
 */
export function toParameterSet(
  given: ParameterSet | ProjectParameterSet,
  callee: Callee,
): ParameterSet {
  const set = given as Partial<ParameterSet & ProjectParameterSet> | null | undefined;
  if (typeof set?.param === "function") return given as ParameterSet;
  if (typeof set?.parameterSetId === "string") return ofProject(given as ProjectParameterSet);
  const hint = "Give parameterSet({ name, assetId }), or one of project.parameterSets.";
  throw new FlowError("PARAMETER", "The flow", "takes a parameter set", { hint }, callee);
}

function ofProject(set: ProjectParameterSet): ParameterSet {
  const { name, description, parameterSetId, projectId, parameters, valueSets } = set;
  return parameterSet({
    ...{ name, description, assetId: parameterSetId, projectId },
    parameters: parameters.map(({ type = "string", description: about, prompt, ...parameter }) => ({
      name: parameter.name,
      type,
      ...(typeof about === "string" && { description: about }),
      ...(typeof prompt === "string" && { prompt }),
      ...(parameter.valid_values && {
        validValues: parameter.valid_values as readonly (string | number)[],
      }),
    })),
    valueSets: valueSets.map((valueSet) => valueSet.name),
  });
}
