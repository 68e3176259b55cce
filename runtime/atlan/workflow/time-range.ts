import { argumentError } from "./arguments.js";

/** A time that searches compare with: ISO 8601, or arithmetic on the present such as `"now-2h"`. */
export function requireBound(value: Date | string | undefined, option: string): string | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Date) return isoTime(value, option);
  if (typeof value === "string") {
    const [anchor = ""] = value.split("||", 1);
    if (/^now(?:[+-]\d*[yMwdhHms]|\/[yMwdhHms])*$/.test(value)) return value;
    if (/^\d{4}/.test(anchor) && !Number.isNaN(Date.parse(anchor))) return value;
  }
  throw argumentError(`${option} is a Date, a time such as 2024-05-01T10:00:00Z, or now-2h`);
}

/** The query of a period: two times that don't depend on where they are read. */
export function requirePeriod(
  start: Date | string,
  end: Date | string,
): { readonly startDate: string; readonly endDate: string } {
  const [startDate, endDate] = [requireTime(start, "start"), requireTime(end, "end")];
  if (Date.parse(startDate) <= Date.parse(endDate)) return { startDate, endDate };
  throw argumentError("The end of the period lies before its start");
}

function requireTime(value: Date | string, option: string): string {
  if (value instanceof Date) return isoTime(value, option);
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  if (form.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw argumentError(`${option} is a Date, or a time with its zone such as 2024-05-01T10:00:00Z`);
}

function isoTime(value: Date, option: string): string {
  if (Number.isNaN(value.getTime())) throw argumentError(`${option} is no valid Date`);
  return value.toISOString();
}
