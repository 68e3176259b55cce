interface CronField {
  readonly name: string;
  readonly least: number;
  readonly greatest: number;
  /** Stand for the numbers from `least` on. */
  readonly names?: string;
}

const fields: readonly CronField[] = [
  { name: "minute", least: 0, greatest: 59 },
  { name: "hour", least: 0, greatest: 23 },
  { name: "day of the month", least: 1, greatest: 31 },
  { name: "month", least: 1, greatest: 12, names: "janfebmaraprmayjunjulaugsepoctnovdec" },
  // Where Atlan runs its schedules, Sunday is 0 only: a 7 would never fall due.
  { name: "day of the week", least: 0, greatest: 6, names: "sunmontuewedthufrisat" },
];

/** What is wrong with a schedule in the five fields of cron; ends a sentence that begins with the schedule. */
export function cronProblem(cron: string): string | undefined {
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== fields.length) {
    return "doesn't have the five fields minute, hour, day of the month, month, day of the week";
  }
  for (const [index, field] of fields.entries()) {
    if (!(parts[index] ?? "").split(",").every((part) => isPart(part, field))) {
      return `has no ${field.name} that cron knows: ${field.least} to ${field.greatest}, lists, ranges and steps`;
    }
  }
  return undefined;
}

/** Whether a text is `*`, `5`, `1-5` or `mon-fri`, each with or without a step such as `/15`. */
function isPart(text: string, field: CronField): boolean {
  const found = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/0*[1-9]\d*)?$/.exec(text.toLowerCase());
  if (found === null) return false;
  const [, low, high = low] = found;
  if (low === undefined || high === undefined) return true;
  const [start, end] = [valueOf(low, field), valueOf(high, field)];
  return start >= field.least && start <= end && end <= field.greatest;
}

function valueOf(text: string, { least, names = "" }: CronField): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const at = text.length === 3 ? names.indexOf(text) : -1;
  return at % 3 === 0 ? least + at / 3 : Number.NaN;
}
