import { randomInt } from "node:crypto";

/** How many characters a name may have. */
const LONGEST = 253;

/** What Kubernetes makes its endings of: no vowels, so that no words come out. */
const ALPHABET = "bcdfghjklmnpqrstvwxz2456789";
const ENDING = 5;

/** A name for a run of `workflow` that `taken` does not know. */
export function runName(workflow: string, taken: (name: string) => boolean): string {
  // By characters: a cut through the middle of one would give a name that can't stand in a path.
  const base = [...workflow].slice(0, LONGEST - ENDING - 1).join("");
  for (;;) {
    const ending = Array.from({ length: ENDING }, () => ALPHABET[randomInt(ALPHABET.length)]);
    const name = `${base}-${ending.join("")}`;
    if (!taken(name)) return name;
  }
}
