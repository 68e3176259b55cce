import type { Clock } from "../../../http/clock.js";
import { untilAborted } from "../../../http/on-abort.js";
import type { Authorization, Authorizer } from "./authenticator.js";

export interface Token {
  readonly text: string;
  /** In ms since 1970, by the own clock; undefined when nobody says. */
  readonly expiresAt: number | undefined;
  /** What the token was got with. */
  readonly revealed: readonly string[];
}

/** A token is renewed this long before it expires; one that lasts less than ten times that, at nine tenths of its life. */
const margin = 60_000;

/** A token that is asked for once for all calls, also for those that start together, and anew before it expires. */
export class TokenSource implements Authorizer {
  readonly #clock: Clock;
  readonly #ask: () => Promise<Token>;
  #current: { readonly authorization: Authorization; readonly renewAt: number } | undefined;
  #asking: Promise<Authorization> | undefined;

  constructor(clock: Clock, ask: () => Promise<Token>) {
    this.#clock = clock;
    this.#ask = ask;
  }

  async authorize(signal: AbortSignal | undefined): Promise<Authorization> {
    const current = this.#current;
    if (current !== undefined && this.#clock.now() < current.renewAt) return current.authorization;
    // Without the signal of the first caller: the answer is for all of them. A failure is not kept.
    this.#asking ??= this.#renew().finally(() => (this.#asking = undefined));
    return signal === undefined ? this.#asking : untilAborted(this.#asking, signal);
  }

  renew(used: Authorization): boolean {
    // Of many calls whose token was refused, the first one forgets it; the others find a new one.
    if (this.#current?.authorization.header === used.header) this.#current = undefined;
    return true;
  }

  async #renew(): Promise<Authorization> {
    const { text, expiresAt, revealed } = await this.#ask();
    const now = this.#clock.now();
    const authorization = { header: `Bearer ${text}`, revealed: [text, ...revealed] };
    const life = (expiresAt ?? Number.POSITIVE_INFINITY) - now;
    this.#current = { authorization, renewAt: now + Math.max(life - margin, life * 0.9) };
    return authorization;
  }
}

/** When a token of the usual form says that it expires, in ms since 1970. */
export function expiryOf(token: string): number | undefined {
  const [, claims] = token.split(".");
  if (claims === undefined) return undefined;
  try {
    const { exp } = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/"))) as {
      exp?: unknown;
    };
    return typeof exp === "number" ? exp * 1_000 : undefined;
  } catch {
    // A token needn't say anything.
    return undefined;
  }
}
