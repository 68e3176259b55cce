import { list, record, text } from "../../../client/lenient.js";
import type { JobSettings } from "../../api/configuration.js";
import { argumentError } from "../error-kinds.js";

/**
 * Settings with others over them: one by one, value sets and parameters by name. A retention ends the other one; what is
 * undefined is taken away.
 */
export function withSettings(base: JobSettings, changes: JobSettings = {}): JobSettings {
  const kept = changes.retentionDays ?? changes.retentionAmount;
  const none = { retentionDays: undefined, retentionAmount: undefined };
  const merged = {
    ...base,
    ...(typeof kept === "number" && none),
    ...changes,
    valueSets: joined(base.valueSets, changes.valueSets),
    parameters: joined(base.parameters, changes.parameters),
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function joined<T>(
  base: Readonly<Record<string, T>> = {},
  changes: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> | undefined {
  const all = { ...base, ...changes };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** @throws InvalidRequestError `DATASTAGE_ARGUMENT` for limits that can't be, or both retentions */
export function requireLimits({ warnLimit, retentionDays, retentionAmount }: JobSettings): void {
  for (const [name, value] of Object.entries({ warnLimit, retentionDays, retentionAmount })) {
    if (value === undefined || value === null || (Number.isInteger(value) && value > 0)) continue;
    throw argumentError(`${name} is a whole number from 1, or null for no limit`);
  }
  if (typeof retentionDays === "number" && typeof retentionAmount === "number") {
    throw argumentError("Of retentionDays and retentionAmount, a job takes one");
  }
}

/** @throws InvalidRequestError `DATASTAGE_ARGUMENT` for a parameter set that the document doesn't use */
export function requireParameterSet(document: object, name: string): void {
  const { external_paramsets: sets } = document as { readonly external_paramsets?: unknown };
  requireNamed(sets, name, "uses no parameter set");
}

/** @throws InvalidRequestError `DATASTAGE_ARGUMENT` for a local parameter that the document doesn't have */
export function requireLocalParameter(document: object, name: string): void {
  const { parameters } = document as { readonly parameters?: unknown };
  requireNamed(record(parameters)?.local_parameters, name, "has no parameter");
}

function requireNamed(all: unknown, name: string, lacks: string): void {
  const names = list(all).flatMap((each) => text(record(each)?.name) ?? []);
  if (names.includes(name)) return;
  const known = names.length > 0 ? `; there is ${names.join(", ")}` : "";
  throw argumentError(`The flow ${lacks} ${JSON.stringify(name)}${known}`);
}
