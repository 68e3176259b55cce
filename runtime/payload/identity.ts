/** Where the clock and the chance of a payload come from, so that a payload is a pure function of its inputs. */
export interface Identity {
  /** Whole seconds since 1970; part of workflow, credential and connection names. */
  epoch(): number;
  /** A number for a new guid, in [0, 1). */
  random(): number;
}

let last = 0;

/**
 * The identity of production: the clock, but never one second twice in a process, so that two workflows built in the
 * same second get two names. Names keep the vendor's form, ten digits at the end, by which its searches find them.
 */
export const systemIdentity: Identity = {
  epoch() {
    last = Math.max(Math.floor(Date.now() / 1000), last + 1);
    return last;
  },
  random: Math.random,
};

/** An identity for tests and reviews: always the same answers. The defaults are those of the vendor's unit tests. */
export function frozenIdentity(epoch = 123456, random = 123456789): Identity {
  return { epoch: () => epoch, random: () => random };
}
