/** Somebody whose name a connection could have meant. */
export interface Entry {
  /** By what it is known in the list; a connection may put something before it. */
  readonly name: string;
  /** What people call it, where that is known. */
  readonly alias: string | undefined;
}

/** More would be no help. */
const most = 3;
/** Of longer names the beginning decides: the work grows with the square. */
const longest = 64;

/** Those whose name or alias is like this one, the nearest first; at most three. */
export function nearest(name: string, entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({
      entry,
      distance: Math.min(distance(name, entry.name), distance(name, entry.alias ?? "")),
    }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || (a.entry.name < b.entry.name ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** How many slips apart two names are, case and punctuation aside; infinite for those that aren't alike. */
function distance(left: string, right: string): number {
  const [a, b] = [plain(left), plain(right)];
  if (a === "" || b === "") return Number.POSITIVE_INFINITY;
  const slips = slipsBetween(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (slips <= Math.max(1, Math.floor(long.length / 3))) return slips;
  return short.length > 2 && long.includes(short) ? long.length : Number.POSITIVE_INFINITY;
}

/** Of an address what precedes the @: all of a company end alike. */
function plain(name: string): string {
  const [own = ""] = name.toLowerCase().split("@");
  const letters = own.replace(/[^\p{L}\p{N}]/gu, "");
  return letters.slice(0, longest);
}

/** Letters that are missing, too many, other ones, or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + other,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (before[j - 2] as number) + 1);
      }
      row.push(slips);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
