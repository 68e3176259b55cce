import { frozenIdentity, type Identity } from "specanvil";

/**
 * The clock and the chance by which a payload was built: the digits at the end of its name, and those of the guid in it.
 * Undefined for one whose name has none.
 *
 * @param text - Of the payload, as JSON
 */
export function identityOf(name: string, text: string): Identity | undefined {
  const [, epoch] = /-(\d{1,15})$/.exec(name) ?? [];
  if (epoch === undefined || String(Number(epoch)) !== epoch) return undefined;
  const guid = guidIn(text);
  return frozenIdentity(Number(epoch), guid === undefined ? undefined : chanceOf(guid.slice(1)));
}

/** The guid that a workflow gives what it creates, from its payload as JSON; undefined where it creates nothing. */
export function guidIn(text: string): string | undefined {
  // Inside a parameter that is JSON itself, quotes are escaped.
  return /\\?"guid\\?": ?\\?"(-[1-9]\d{0,30})\\?"/.exec(text)?.[1];
}

const zeros = "0".repeat(16);

/**
 * The number in [0, 1) whose first sixteen digits these are: 16 zeros more are those of a whole number, as tests have it.
 * Between what is drawn and what is written lies a rounding: the middle of what is rounded to them is tried, and, where
 * numbers are too far apart for one, the neighbours.
 */
function chanceOf(digits: string): number {
  if (digits.endsWith(zeros)) return Number(digits.slice(0, -zeros.length));
  const wanted = Number(digits);
  const near = wanted / 1e16;
  const step = 2 ** -53;
  const tries = [
    near,
    (wanted + 0.5) / 1e16,
    ...[1, -1, 2, -2].map((steps) => near + steps * step),
  ];
  return tries.find((chance) => Math.floor(chance * 1e16) === wanted) ?? near;
}
