import { parsePattern, type Pattern } from "./lucene-pattern.js";
import { Refusal } from "../reply.js";

/** A place in the automaton: it reads one character and moves on, or goes several ways without reading. */
interface State {
  readonly reads?: (character: string) => boolean;
  next: readonly State[];
}

const END: State = { next: [] };

/** Elasticsearch refuses patterns that need more; here the count also bounds what a repetition may unfold to. */
const MOST_STATES = 10_000;

/**
 * A regular expression as Elasticsearch reads it; it matches a text as a whole. An automaton rather than a RegExp, like
 * the original: no pattern takes more than linear time, so no client can hang the server.
 *
 * @throws Refusal 400 when the pattern can't be read
 */
export function luceneRegexp(pattern: string): (text: string) => boolean {
  const start = build(parsePattern(pattern), END, { left: MOST_STATES });
  return (text) => {
    let states = reach([start]);
    for (const character of text) {
      const next = [...states]
        .filter(({ reads }) => reads?.(character))
        .flatMap(({ next }) => next);
      if (next.length === 0) return false;
      states = reach(next);
    }
    return states.has(END);
  };
}

/** All states that are reached from `states` without reading. */
function reach(states: readonly State[]): ReadonlySet<State> {
  const reached = new Set(states);
  // A set that grows while it is walked through visits what is added.
  for (const { reads, next } of reached) {
    if (reads === undefined) for (const state of next) reached.add(state);
  }
  return reached;
}

/** The automaton that matches `pattern` and then goes on to `next`. */
function build(pattern: Pattern, next: State, budget: { left: number }): State {
  if (--budget.left < 0) {
    throw new Refusal(400, "SEARCH_REGEXP", "The regular expression is too complex.");
  }
  switch (pattern.kind) {
    case "character":
      return { reads: pattern.test, next: [next] };
    case "sequence":
      return pattern.parts.reduceRight((after, part) => build(part, after, budget), next);
    case "choice":
      return { next: pattern.options.map((option) => build(option, next, budget)) };
    case "repeat":
      return repeat(pattern, next, budget);
  }
}

function repeat(
  { part, least, most }: Extract<Pattern, { kind: "repeat" }>,
  next: State,
  budget: { left: number },
): State {
  let after = next;
  if (most === Infinity) {
    const loop: State = { next: [] };
    loop.next = [build(part, loop, budget), next];
    after = loop;
  }
  for (let count = most === Infinity ? least : most; count > 0; count--) {
    const once = build(part, after, budget);
    after = count > least ? { next: [once, next] } : once;
  }
  return after;
}
