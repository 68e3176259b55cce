import type { JobPayload, JobSettings } from "../api/configuration.js";
import { type Callee, FlowError } from "../flow-error.js";
import type { ParameterSet } from "../parameters/parameter-set.js";

/** What a run takes for parameters; a later choice takes the place of an earlier one. */
export class RuntimeValues {
  readonly sets = new Map<string, ParameterSet>();
  readonly #valueSets = new Map<string, string>();
  readonly #values = new Map<string, unknown>();

  /** @throws FlowError `FLOW_PARAMETER` */
  chooseSet(name: string, valueSet: string, callee: Callee): void {
    const { valueSets } = this.#set(name, callee);
    if (valueSets.length > 0 && !valueSets.includes(valueSet)) {
      const message = `has no value set ${valueSet}; it has ${valueSets.join(", ")}`;
      throw new FlowError("PARAMETER", `The parameter set ${name}`, message, {}, callee);
    }
    this.#valueSets.set(name, valueSet);
  }

  /** @throws FlowError `FLOW_PARAMETER` */
  chooseInSet(name: string, parameter: string, value: unknown, callee: Callee): void {
    const { parameters } = this.#set(name, callee);
    if (parameters.length > 0 && !parameters.some((known) => known.name === parameter)) {
      const message = `has no parameter ${parameter}`;
      throw new FlowError("PARAMETER", `The parameter set ${name}`, message, {}, callee);
    }
    this.#values.set(`${name}.${parameter}`, value);
  }

  choose(parameter: string, value: unknown): void {
    this.#values.set(parameter, value);
  }

  #set(name: string, callee: Callee): ParameterSet {
    const set = name === "PROJDEF" ? undefined : this.sets.get(name);
    if (set) return set;
    const hint = "Call flow.useParameterSet() first.";
    throw new FlowError("PARAMETER", "The flow", `has no parameter set ${name}`, { hint }, callee);
  }

  /** Those that were chosen. */
  get settings(): Pick<JobSettings, "valueSets" | "parameters"> {
    return {
      ...(this.#valueSets.size > 0 && { valueSets: Object.fromEntries(this.#valueSets) }),
      ...(this.#values.size > 0 && { parameters: Object.fromEntries(this.#values) }),
    };
  }

  /** Their part of a job's payload. */
  get parts(): Pick<JobPayload, "parameter_sets" | "job_parameters"> {
    const sets = [...this.sets.values()].filter(({ name }) => name !== "PROJDEF");
    return {
      ...(sets.length > 0 && {
        parameter_sets: sets.map(({ name, assetId: ref }) => {
          const value_set = this.#valueSets.get(name);
          return { name, ref, ...(value_set !== undefined && { value_set }) };
        }),
      }),
      ...(this.#values.size > 0 && {
        job_parameters: [...this.#values].map(([name, value]) => ({ name, value })),
      }),
    };
  }
}
