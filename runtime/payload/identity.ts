import { SpecanvilError } from "../errors.js";

/** Where the clock and the chance of a payload come from, so that a payload is a pure function of its inputs. */
export interface Identity {
  /** Whole seconds since 1970; part of workflow, credential and connection names. */
  epoch(): number;
  /** A number for a new guid, in [0, 1). */
  random(): number;
  /** Nobody chose its names: one that is taken may give way to another. Also across two installed copies. */
  readonly system?: true;
}

const taken = new Set<number>();

/**
 * The identity of production: the clock, but never one second twice in a process, so that two workflows built in the
 * same second get two names. Names keep the vendor's form, ten digits at the end, by which its searches find them.
 */
export const systemIdentity: Identity = {
  system: true,
  epoch() {
    const now = Math.floor(Date.now() / 1000);
    let epoch = now;
    // Any of the last three years: a second to come would be in the way of whoever builds a workflow then.
    while (taken.has(epoch)) epoch = now - Math.floor(Math.random() * 1e8);
    taken.add(epoch);
    return epoch;
  },
  random: Math.random,
};

/** A guid for what a request creates, in the vendor's form: a minus and up to sixteen digits. Never 0, which is none. */
export function guidOf(random: number): string {
  // The number of the vendor's unit tests is whole, and too large to be exact behind a multiplication.
  const isWhole = random >= 1 && Number.isInteger(random);
  return `-${isWhole ? `${random}${"0".repeat(16)}` : Math.floor(random * 1e16) || 1}`;
}

/**
 * An identity for tests and reviews: always the same answers. The defaults are those of the vendor's unit tests.
 *
 * @throws SpecanvilError `IDENTITY` for an epoch that is no whole number of seconds, and chance that is no number from 0
 */
export function frozenIdentity(epoch = 123456, random = 123456789): Identity {
  const isClock = Number.isSafeInteger(epoch) && epoch >= 0;
  if (isClock && random >= 0 && random < Infinity) {
    return { epoch: () => epoch, random: () => random };
  }
  const what = isClock ? `${random} is no chance` : `${epoch} is no whole number of seconds`;
  throw new SpecanvilError(`${what}.`, { code: "IDENTITY" });
}
