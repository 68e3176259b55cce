import { SpecanvilError } from "../errors.js";

/** A length of time: milliseconds, or a number with its unit: `"500ms"`, `"30s"`, `"1.5m"`, `"2h"`. More than 0. */
export type Duration = number | `${number}${"ms" | "s" | "m" | "h"}`;

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const form = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/;

/** @throws SpecanvilError `DURATION` for anything else than a {@link Duration}. */
export function milliseconds(duration: Duration): number {
  const value = typeof duration === "string" ? parse(duration) : duration;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw new SpecanvilError(`${JSON.stringify(duration)} is no length of time.`, {
    code: "DURATION",
    hint: 'Give milliseconds, or a number with its unit: "500ms", "30s", "30m", "2h".',
  });
}

/** For messages: the largest unit that divides it. */
export function durationText(time: number): string {
  if (time >= 1_000 && time % 3_600_000 === 0) return `${time / 3_600_000} h`;
  if (time >= 1_000 && time % 60_000 === 0) return `${time / 60_000} min`;
  return time >= 1_000 ? `${Math.round(time / 100) / 10} s` : `${Math.round(time)} ms`;
}

function parse(text: string): number {
  const [, count, unit = ""] = form.exec(text) ?? [];
  return Number(count) * (units[unit] ?? Number.NaN);
}
