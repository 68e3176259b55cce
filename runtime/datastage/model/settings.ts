import { configurationNames, type FlowConfiguration } from "../api/configuration.js";
import type { FlowSettings } from "../api/flow.js";
import { type Callee, FlowError } from "../flow-error.js";

const booleans = [
  "runtimeColumnPropagation",
  "autoColumnPropagation",
  "autoArrange",
  "flightService",
];
const choices: Readonly<Record<string, readonly string[]>> = {
  compileMode: ["ETL", "TETL", "ELT"],
  eltPolicy: ["NESTED_QUERY", "INTERMEDIATE_VIEW", "INTERMEDIATE_TABLE"],
};
const limits = ["warnLimit", "retentionDays", "retentionAmount"] as const;

/** @throws FlowError `FLOW_SETTING` */
export function checkSettings(settings: FlowSettings, callee: Callee): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    const refuse = (message: string): never => {
      throw new FlowError("SETTING", name, message, {}, callee);
    };
    const values = choices[name];
    if (values && !values.includes(value as string)) refuse(`is one of ${values.join(", ")}`);
    else if (booleans.includes(name) && typeof value !== "boolean") refuse("is true or false");
    else if (name === "description" && typeof value !== "string") refuse("is a text");
    else if (!values && !booleans.includes(name) && name !== "description") refuse("is no setting");
  }
  const { compileMode = "ETL", eltPolicy, flightService } = settings;
  if (eltPolicy !== undefined && compileMode !== "ELT") {
    throw new FlowError("SETTING", "eltPolicy", "needs compileMode ELT", {}, callee);
  }
  if (flightService !== undefined && compileMode !== "ETL") {
    throw new FlowError("SETTING", "flightService", "needs compileMode ETL", {}, callee);
  }
}

/** @throws FlowError `FLOW_SETTING` */
export function checkConfiguration(configuration: FlowConfiguration, callee: Callee): void {
  const names: readonly string[] = configurationNames;
  for (const name of Object.keys(configuration)) {
    if (names.includes(name)) continue;
    const hint = `It takes ${names.join(", ")}.`;
    throw new FlowError("SETTING", name, "is no setting of a job", { hint }, callee);
  }
  for (const limit of limits) {
    const value = configuration[limit];
    if (value === undefined || value === null || (Number.isSafeInteger(value) && value > 0))
      continue;
    const hint = "Leave it out, or give null, for no limit.";
    throw new FlowError("SETTING", limit, "is a whole number from 1", { hint }, callee);
  }
  const { retentionDays, retentionAmount, environment } = configuration as {
    readonly [Key in keyof FlowConfiguration]: unknown;
  };
  if (typeof retentionDays === "number" && typeof retentionAmount === "number") {
    const hint = "Leave one of them out.";
    throw new FlowError("SETTING", "retentionDays", "excludes retentionAmount", { hint }, callee);
  }
  if (environment !== undefined && (typeof environment !== "string" || environment === "")) {
    const hint = "Leave it out for that of the project.";
    throw new FlowError("SETTING", "environment", "is the internal name of one", { hint }, callee);
  }
}
