import type { FactProperty, FactStage, Members } from "./facts.js";
import { camel } from "./words.js";

type Scalar = string | number | boolean | null;

/** Values that properties must have, all of them; `#` is any parameter. */
export type ConditionSource = "never" | Readonly<Record<string, Scalar[]>>;

/** A constant of an enum, which the vendor's SDK tells from its text. */
class Member {
  readonly text: string;
  readonly value: Scalar;

  constructor(text: string, value: Scalar) {
    this.text = text;
    this.value = value;
  }
}

type Candidate = Scalar | Member;

const parameter = "#P#";
const otherText = "x";

/**
 * A condition as the values that properties must have. The vendor's SDK has thirteen operators, some of which no typed
 * value can meet; what they come to over all values that the types allow is found by trying them.
 *
 * @throws Error where the values that hold don't come down to one set for each property
 */
export function conditionOf(
  { props, x, stage }: FactStage,
  index: number,
  members: (type: string) => Members | undefined,
): ConditionSource {
  const expression = x[index] ?? true;
  const names = [...new Set(namesIn(expression))];
  const candidates = names.map((name) =>
    candidatesOf(props.find(({ n }) => n === name) as FactProperty, members),
  );
  const allowed = names.map(() => new Set<number>());
  let holding = 0;
  for (const choice of choices(candidates.map((list) => list.length))) {
    const values = new Map(names.map((name, at) => [name, candidates[at]?.[choice[at] ?? 0]]));
    if (!holds(expression, values as Map<string, Candidate>)) continue;
    holding += 1;
    for (const [at, picked] of choice.entries()) allowed[at]?.add(picked);
  }
  if (holding === 0) return "never";
  if (holding !== allowed.reduce((product, set) => product * set.size, 1)) {
    throw new Error(`${stage}: a condition is no set of values for each property: ${names.join()}`);
  }
  return Object.fromEntries(
    names.flatMap((name, at): [string, Scalar[]][] => {
      const all = candidates[at] ?? [];
      const picked = all.filter((_, place) => allowed[at]?.has(place));
      if (picked.length === all.length) return [];
      if (picked.includes(otherText)) throw new Error(`${stage}: a condition on any text: ${name}`);
      return [[camel(name), picked.map(plain)]];
    }),
  );
}

function plain(candidate: Candidate): Scalar {
  if (candidate instanceof Member) return candidate.value;
  return candidate === parameter ? "#" : candidate;
}

function candidatesOf(
  { t }: FactProperty,
  members: (type: string) => Members | undefined,
): Candidate[] {
  const [type = ""] = t.split("|");
  const constants = Object.entries(members(type) ?? {}).map(
    ([name, value]) => new Member(`${type.split(".").at(-1) ?? ""}.${name}`, value),
  );
  if (constants.length > 0) return [null, ...constants, parameter];
  if (type === "bool") return [null, false, true, parameter];
  return [null, "", otherText, parameter];
}

function* choices(sizes: readonly number[]): Generator<number[]> {
  const [size, ...rest] = sizes;
  if (size === undefined) yield [];
  else for (let at = 0; at < size; at += 1) for (const tail of choices(rest)) yield [at, ...tail];
}

function namesIn(expression: unknown): string[] {
  if (typeof expression === "string") return [expression];
  if (!Array.isArray(expression)) return [];
  const [operator, ...parts] = expression as [string, ...unknown[]];
  return "&|!".includes(operator) ? parts.flatMap(namesIn) : [parts[0] as string];
}

function holds(expression: unknown, values: ReadonlyMap<string, Candidate>): boolean {
  if (typeof expression === "boolean") return expression;
  if (typeof expression === "string") return isTruthy(values.get(expression) ?? null);
  const [operator, ...parts] = expression as [string, ...unknown[]];
  if (operator === "&") return parts.every((part) => holds(part, values));
  if (operator === "|") return parts.some((part) => holds(part, values));
  if (operator === "!") return !holds(parts[0], values);
  return test(operator, values.get(parts[0] as string) ?? null, parts[1] as Scalar);
}

function isTruthy(value: Candidate): boolean {
  return value instanceof Member || Boolean(value);
}

/** The operators of the facts; those that aren't aware of enums never hold for a constant. */
function test(operator: string, value: Candidate, wanted: Scalar): boolean {
  const isMember = value instanceof Member;
  const own = isMember ? value.value : value;
  const text = isMember ? value.text : pythonText(value);
  const contains = text.includes(String(wanted));
  switch (operator) {
    case "=":
      return own === wanted;
    case "!=":
      return isMember || value !== wanted;
    case "~":
      return contains || (isMember && isTruthy(own) && String(own).includes(String(wanted)));
    case "!~":
      return !contains || (isMember && isTruthy(own) && !String(own).includes(String(wanted)));
    case "e":
      return !own;
    case "==":
    case "is":
      return !isMember && value === wanted;
    case "!==":
    case "isnot":
      return isMember || value !== wanted;
    case "r~":
      return contains;
    case "r!~":
      return !contains;
    default:
      throw new Error(`Conditions with ${operator} can't be converted.`);
  }
}

function pythonText(value: Scalar): string {
  if (value === null) return "None";
  return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}
