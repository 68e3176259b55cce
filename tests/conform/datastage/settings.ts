import { secret } from "specanvil";
import type { BatchFlowOptions, ParameterOptions } from "specanvil/datastage";
import type { FlowLine, ParameterLine } from "./flow-line.js";

/** The settings of a flow. */
export function optionsOf({ description, auto_arrange, runtime = {} }: FlowLine): BatchFlowOptions {
  const { environment, warn_limit, retention_days, retention_amount } = runtime;
  const settings = {
    description,
    autoArrange: auto_arrange,
    compileMode: runtime.compile_mode,
    eltPolicy: runtime.elt_policy,
    flightService: runtime.flight ?? undefined,
    runtimeColumnPropagation: runtime.rcp,
    autoColumnPropagation: runtime.acp,
    configuration: {
      environment,
      warnLimit: warn_limit,
      retentionDays: retention_days,
      retentionAmount: retention_amount,
    },
  };
  return settings as BatchFlowOptions;
}

/** A parameter of a set. */
export function parameterOf({
  name,
  type,
  value,
  description,
  prompt,
  valid_values,
}: ParameterLine) {
  return {
    name,
    type: type.toLowerCase(),
    value: value as string,
    description,
    prompt,
    validValues: valid_values ?? undefined,
  };
}

const types: Readonly<Record<string, string>> = { int64: "integer", sfloat: "float", enum: "list" };

/** A parameter of a flow itself. */
export function optionsOfParameter(line: ParameterLine): ParameterOptions {
  const { type, value, description, prompt, validValues } = parameterOf(line);
  return {
    description,
    prompt,
    validValues,
    type: types[type] ?? type,
    value: type === "encrypted" && typeof value === "string" ? secret.value(value) : value,
  } as ParameterOptions;
}
