/** The least and the greatest value of each field: minute, hour, day of the month, month, day of the week. */
const LIMITS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const MINUTE = 60_000;

/** No zone changes its offset at another moment. */
const QUARTER = 15 * MINUTE;

/** Whether a schedule falls due from `from` to `to`, both in milliseconds. What is no schedule never does. */
export function isDue(cron: string, timezone: string, from: number, to: number): boolean {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== LIMITS.length) return false;
  const [minutes, hours, days, months, weekdays] = fields.map(valuesOf);
  const offset = offsetOf(timezone);
  if (offset === undefined) return false;
  let ahead = 0;
  for (let at = Math.ceil(from / MINUTE) * MINUTE, first = true; at <= to; at += MINUTE) {
    if (first || at % QUARTER === 0) ahead = offset(at);
    first = false;
    const local = new Date(at + ahead);
    if (!minutes?.has(local.getUTCMinutes()) || !hours?.has(local.getUTCHours())) continue;
    if (!months?.has(local.getUTCMonth() + 1)) continue;
    const onDay = days?.has(local.getUTCDate()) ?? false;
    const onWeekday = weekdays?.has(local.getUTCDay()) ?? false;
    // Of two days that are given, either will do.
    const either = !/^[*?]/.test(fields[2] ?? "") && !/^[*?]/.test(fields[4] ?? "");
    if (either ? onDay || onWeekday : onDay && onWeekday) return true;
  }
  return false;
}

/** The values of a field such as `1-5/2,mon`; what can't be read has none. */
function valuesOf(field: string, index: number): ReadonlySet<number> {
  const [least, greatest] = LIMITS[index] ?? [0, -1];
  const found = new Set<number>();
  for (const part of field.toLowerCase().split(",")) {
    const [range = "", step] = part.split("/");
    const [low = "", high] = range.split("-");
    const any = range === "*" || range === "?";
    const start = any ? least : numberOf(low, index);
    const single = step === undefined ? start : greatest;
    const end = any ? greatest : high === undefined ? single : numberOf(high, index);
    const by = Number(step ?? 1);
    if (!(by >= 1)) continue;
    for (let value = start; value <= end; value += by) found.add(value);
  }
  return found;
}

function numberOf(text: string, index: number): number {
  const names = index === 3 ? MONTHS : index === 4 ? DAYS : [];
  const at = names.indexOf(text);
  if (at >= 0) return index === 3 ? at + 1 : at;
  return text === "" ? Number.NaN : Number(text);
}

/** How far the clocks of a zone are ahead of UTC at a time; nothing for what is no zone. */
function offsetOf(timezone: string): ((at: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone: timezone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    const length = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
    return sign === "-" ? -length : length;
  };
}
