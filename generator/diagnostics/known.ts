const most = 12;

/**
 * The hint of every "unknown …": `Did you mean a? Known: a, b, c.`
 *
 * @param wanted - What was written instead
 */
export function known(names: Iterable<string>, wanted: string): string {
  const list = [...names];
  if (list.length === 0) return "None is defined.";
  const near = nearest(list, wanted);
  const guess = near === undefined ? "" : `Did you mean ${near}? `;
  const shown = list.slice(0, most).join(", ");
  const more = list.length > most ? ` and ${list.length - most} more` : "";
  return `${guess}Known: ${shown}${more}.`;
}

/** The name that is a slip of the keyboard away; none where several words could be meant. */
export function nearest(names: readonly string[], wanted: string): string | undefined {
  // Definitions hold texts of any length, and a slip leaves the length nearly as it was.
  const close = names.filter((name) => Math.abs(name.length - wanted.length) <= 2);
  const rated = close
    .map((name) => ({ name, slips: slips(name.toLowerCase(), wanted.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  const [best] = rated;
  return best !== undefined && best.slips <= Math.min(2, wanted.length / 2.5)
    ? best.name
    : undefined;
}

/** Letters to insert, drop or replace to come from one word to the other. */
function slips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
