import { Refusal } from "../reply.js";

const TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const STEP = /([+-])(\d*)([yMwdhHms])|\/([yMwdhHms])/y;

type Unit = "y" | "M" | "w" | "d" | "h" | "m" | "s" | "ms";
const UNITS: readonly Unit[] = ["y", "M", "d", "h", "m", "s", "ms"];
const FIXED = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/**
 * The time that a bound of a range means, in milliseconds: a date or a time, `now`, either with steps such as `-2h` or
 * roundings such as `/d`. What is left out or rounded off counts to the end of its span if `up`, else from its start.
 *
 * @throws Refusal 400
 */
export function boundTime(bound: string | number, now: number, up: boolean): number {
  if (typeof bound === "number") return bound;
  const [anchor = "", ...rest] = bound.split("||");
  const isNow = bound.startsWith("now");
  const steps = isNow ? bound.slice("now".length) : rest.join("||");
  // With steps to follow, a date is its first moment; only the last rounding can lead to the end of a span.
  const start = isNow ? now : readTime(anchor, up && steps === "");
  const time = start === undefined ? undefined : walk(start, steps, up);
  if (time !== undefined && Number.isFinite(time)) return time;
  throw new Refusal(
    400,
    "SEARCH_DATE",
    "A bound of a date range is no time, like 2024-05-01T10:00:00Z or now-2h.",
  );
}

/** A time as text or as milliseconds, in UTC unless it says otherwise; nothing if it is none. */
export function readTime(text: string, up = false): number | undefined {
  const found = TIME.exec(text);
  if (found === null) return /^-?\d{5,15}$/.test(text) ? Number(text) : undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const parts = [year, month, day, hour, minute, second];
  const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const milliseconds = Number(`${fraction ?? ""}000`.slice(0, 3));
  // Years below 100 would be taken as 19xx by Date.UTC, so the year is set by itself.
  const time = new Date(0);
  time.setUTCFullYear(y, mo - 1, d);
  time.setUTCHours(h, mi, s, milliseconds);
  const valid = mo >= 1 && mo <= 12 && time.getUTCDate() === d && h < 24 && mi < 60 && s < 60;
  if (!valid) return undefined;
  const start = time.getTime() - offset(zone);
  const given = parts.filter((part) => part !== undefined).length + Number(fraction !== undefined);
  return up ? add(start, 1, UNITS[given - 1] ?? "ms") - 1 : start;
}

function offset(zone = "Z"): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -minutes : minutes) * FIXED.m;
}

function walk(start: number, steps: string, up: boolean): number | undefined {
  let time = start;
  STEP.lastIndex = 0;
  for (let at = 0; at < steps.length; at = STEP.lastIndex) {
    const found = STEP.exec(steps);
    if (found === null) return undefined;
    const [, sign, count, step, rounding] = found;
    if (rounding !== undefined) {
      const floor = floorTo(time, unit(rounding));
      time = up ? add(floor, 1, unit(rounding)) - 1 : floor;
    } else if (step !== undefined) {
      time = add(time, Number(`${sign ?? ""}${count || "1"}`), unit(step));
    }
  }
  return time;
}

function unit(letter: string): Unit {
  return letter === "H" ? "h" : (letter as Unit);
}

function add(time: number, count: number, unit: Unit): number {
  if (unit !== "y" && unit !== "M") return time + count * FIXED[unit];
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count * (unit === "y" ? 12 : 1), 1);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return date.setUTCDate(Math.min(day, last.getUTCDate()));
}

function floorTo(time: number, unit: Unit): number {
  // 1970 began on a Thursday; a week on a Monday.
  const shift = unit === "w" ? 4 * FIXED.d : 0;
  if (unit !== "y" && unit !== "M") {
    return Math.floor((time - shift) / FIXED[unit]) * FIXED[unit] + shift;
  }
  const date = new Date(time);
  if (unit === "y") date.setUTCMonth(0);
  date.setUTCDate(1);
  return date.setUTCHours(0, 0, 0, 0);
}
