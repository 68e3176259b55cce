import { time } from "../../client/lenient.js";
import type { LostTry, Recovery } from "../../http/recovery.js";
import { ConflictError } from "./errors.js";
import type { Listing } from "./listing.js";
import type { PlatformApi } from "./platform-api.js";

/** Enough for every call that can be under way, with a margin. */
const capacity = 10_000;

/** Times in documents and in the Date header are cut to seconds, and not always of one machine. */
const tolerance = 5_000;

/** Something that exists, as a search for what a lost try made sees it. */
export interface Made {
  readonly id: string;
  /** When it came to be, by the platform's clock: ISO 8601 or ms since 1970; undefined where it isn't told. */
  readonly createdAt: string | number | undefined;
}

/** The ids of what calls of one client have made. None of that is what another call has lost. */
export class Claims {
  readonly #ids = new Set<string>();

  /** @returns whether it wasn't anybody's yet */
  claim(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > capacity && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }
}

export interface LookFor<T> {
  readonly api: PlatformApi;
  readonly claims: Claims;
  /** `a flow named a`, for texts. */
  readonly what: string;
  /** Everything that it may be; read to its end. */
  readonly candidates: (scope: { readonly signal: AbortSignal }) => Listing<T & Made>;
  /** Whether one is just what was sent; where that costs a request, of the others only. */
  readonly matches?: (
    candidate: T & Made,
    scope: { readonly signal: AbortSignal },
  ) => boolean | Promise<boolean>;
  /**
   * Whether one that matches surely is it, where another may match as well, and would not serve. Only one that is alone
   * is taken then; else the call is in doubt.
   */
  readonly surely?: (candidate: T & Made) => boolean;
  /** The method that shows it to a person: `flows.get()`. */
  readonly look: string;
}

/**
 * How a create whose answer was lost finds out what it made: the oldest that came to be since the call began, is what
 * was sent, and was made by no other call of this client. What somebody else made meanwhile under this name, and of the
 * same contents, can't be told apart, and serves as well.
 */
export function madeSince<T>(options: LookFor<T>): Recovery<T & Made> {
  const { what, look } = options;
  return {
    advice: `Look for ${what} with ${look} before you do it again.`,
    lookup: (lost) => find(options, lost),
  };
}

async function find<T>(
  { api, claims, candidates, matches, surely, what }: LookFor<T>,
  lost: LostTry,
): Promise<(T & Made) | undefined> {
  const scope = { signal: lost.signal };
  const notBefore = api.serverTime(lost.startedAt) - tolerance;
  const fresh: (readonly [at: number, candidate: T & Made])[] = [];
  for await (const candidate of candidates(scope)) {
    if (claims.has(candidate.id)) continue;
    const at = timeOf(candidate.createdAt);
    if (at === undefined) throw untold(what);
    if (at >= notBefore) fresh.push([at, candidate]);
  }
  fresh.sort(([a], [b]) => a - b);
  const several: (T & Made)[] = [];
  for (const [, candidate] of fresh) {
    if (matches !== undefined && !(await matches(candidate, scope))) continue;
    if (surely !== undefined) {
      several.push(candidate);
      continue;
    }
    // At once: another lookup may be about to choose.
    if (claims.claim(candidate.id)) return candidate;
  }
  // What another call has been told of meanwhile is that one's.
  const left = several.filter(({ id }) => !claims.has(id));
  if (surely === undefined || left.length === 0) return undefined;
  const [only, ...others] = left.filter(surely);
  if (only === undefined || others.length > 0) throw undecided(what, left);
  claims.claim(only.id);
  return only;
}

function timeOf(value: string | number | undefined): number | undefined {
  return typeof value === "number" ? value : time(value);
}

function undecided(what: string, found: readonly Made[]): ConflictError {
  const ids = found.map(({ id }) => id).join(", ");
  return new ConflictError(`Whether one of them is ${what} can't be told: ${ids}.`, {
    code: "DATASTAGE_CONFLICT",
    hint: "Look at them.",
  });
}

function untold(what: string): ConflictError {
  return new ConflictError(`There is ${what}, and nothing says when it was made.`, {
    code: "DATASTAGE_CONFLICT",
    hint: "Look at it.",
  });
}
