import type { Identity } from "../../payload/identity.js";

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * The ids of a document: a function of its seed and of the number that a part of the flow got when it was made. So an
 * unchanged flow keeps its ids, a change elsewhere doesn't move them, and no two parts share one.
 */
export class Ids {
  readonly #seeds: readonly number[];
  readonly #tail: string;
  readonly #kept = new Map<number, string>();
  #last = 0;

  /** @param name - Of the document: two of one frozen identity, such as a flow and a subflow, share no ids. */
  constructor(identity: Identity, name: string) {
    let hash = 0;
    for (const letter of name) hash = mix(hash ^ (letter.codePointAt(0) ?? 0)) + 1;
    // Not all that is given is below 1: tests give large numbers.
    this.#seeds = [1, 2, 3, 4].map((word) => mix((identity.random() * 2 ** 31) ^ mix(hash + word)));
    this.#tail = this.#tailOf(0);
  }

  /** A number for a new part of the flow; it has room for eight ids. */
  next(): number {
    return (this.#last += 8);
  }

  /**
   * In the form of a random UUID. The first word tells any two numbers apart; `another` gives one more of a number. The
   * rest is that of the document.
   */
  of(number: number, another = 0): string {
    if (this.#kept.size > 0) {
      const kept = this.#kept.get(number);
      if (kept !== undefined && another === 0) return kept;
    }
    const word = mix(number ^ (this.#seeds[0] ?? 0));
    return hexOf(word) + (another === 0 ? this.#tail : this.#tailOf(another));
  }

  /** Gives a number the id that its part has in a document that was read. */
  keep(number: number, id: string): void {
    this.#kept.set(number, id);
  }

  #tailOf(another: number): string {
    const [, b = 0, c = 0, d = 0] = this.#seeds;
    const two = hexOf((mix(b ^ another) & ~0xf000) | 0x4000);
    const three = hexOf((mix(c ^ another) & 0x3fffffff) | 0x80000000);
    return `-${two.slice(0, 4)}-${two.slice(4)}-${three.slice(0, 4)}-${three.slice(4)}${hexOf(d)}`;
  }
}

function hexOf(word: number): string {
  const high = (hex[word >>> 24] as string) + (hex[(word >>> 16) & 255] as string);
  return high + ((hex[(word >>> 8) & 255] as string) + (hex[word & 255] as string));
}

/** Another 32-bit number for each one, and none twice. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
