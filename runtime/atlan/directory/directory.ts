import { untilAborted } from "../../http/on-abort.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { type AtlanError, isAtlanError } from "../errors.js";
import type { Notices } from "../notices.js";
import type { AdminKind } from "./admin-kind.js";
import { findAlike, findEntries } from "./list-entries.js";
import { type Entry, nearest } from "./near-names.js";

/** What a tenant's lists say of a name: nothing, where they can't be read; for one that isn't there, who is near. */
export type Verdict = "known" | "unchecked" | { readonly near: readonly Entry[] };

/** What was asked in a call: of each name once, also of those that aren't there. */
export type Asked = Map<string, Promise<Verdict>>;

interface Remembered {
  readonly verdict: Promise<Verdict>;
  /** By the clock of the client, in ms since 1970. */
  until: number;
}

/** How long somebody who was there is taken to be there, in ms. Who wasn't is asked for again by the next call. */
const lifetime = 300_000;
const capacity = 10_000;
/** For how many unknown names of one question near ones are looked for. */
const mostUnknown = 5;

/** Who there is on a tenant: asked for by name, in as few requests as possible. */
export class Directory {
  readonly #api: AtlanApi;
  readonly #notices: Notices;
  readonly #remembered = new Map<string, Remembered>();

  constructor(api: AtlanApi, notices: Notices) {
    this.#api = api;
    this.#notices = notices;
  }

  /**
   * What is known of each of these names. Names that another call is asking for at the moment are not asked for again.
   *
   * @throws AtlanError as any call does, but for a refusal: that is a notice, and nothing is known
   */
  async look(
    kind: AdminKind,
    names: readonly string[],
    asked: Asked,
    scope: CallScope,
  ): Promise<readonly Verdict[]> {
    if (names.length === 0) return [];
    const verdicts = new Map<string, Promise<Verdict>>();
    for (const name of names) {
      const verdict = asked.get(keyOf(kind, name)) ?? this.#recall(keyOf(kind, name));
      if (verdict !== undefined) verdicts.set(name, verdict);
    }
    const unasked = names.filter((name) => !verdicts.has(name));
    if (unasked.length > 0) this.#ask(kind, unasked, scope, verdicts);
    for (const [name, verdict] of verdicts) {
      const key = keyOf(kind, name);
      asked.set(key, verdict);
      // What has failed may succeed for the next workflow of a batch.
      verdict.catch(() => asked.delete(key));
    }
    return this.#api.within(scope, `GET ${kind.path}`, (signal) =>
      untilAborted(
        Promise.all(names.map((name) => verdicts.get(name) as Promise<Verdict>)),
        signal,
      ),
    );
  }

  /** What is being asked by another call, or was answered a moment ago. */
  #recall(key: string): Promise<Verdict> | undefined {
    const remembered = this.#remembered.get(key);
    return remembered !== undefined && remembered.until > this.#api.clock.now()
      ? remembered.verdict
      : undefined;
  }

  /** Without the signal and the deadline of the caller: the answer is for others too. */
  #ask(
    kind: AdminKind,
    names: readonly string[],
    { timeout, retries }: CallScope,
    verdicts: Map<string, Promise<Verdict>>,
  ): void {
    const answer = this.#verdicts(kind, names, { timeout, retries, final: [403] });
    for (const name of names) {
      const verdict = answer.then((found) => found.get(name) as Verdict);
      verdicts.set(name, verdict);
      this.#remember(keyOf(kind, name), verdict);
    }
  }

  #remember(key: string, verdict: Promise<Verdict>): void {
    const remembered: Remembered = { verdict, until: Number.POSITIVE_INFINITY };
    // Taken away first: the oldest ones are those that come first.
    this.#remembered.delete(key);
    this.#remembered.set(key, remembered);
    const forget = (): void => {
      if (this.#remembered.get(key) === remembered) this.#remembered.delete(key);
    };
    verdict.then((known) => {
      if (typeof known === "string") remembered.until = this.#api.clock.now() + lifetime;
      else forget();
    }, forget);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > capacity && oldest !== undefined) this.#remembered.delete(oldest);
  }

  async #verdicts(
    kind: AdminKind,
    names: readonly string[],
    scope: CallScope,
  ): Promise<ReadonlyMap<string, Verdict>> {
    const own = (name: string): string => name.slice(kind.prefix.length);
    let found: readonly Entry[];
    try {
      found = await findEntries(this.#api, kind, names.map(own), scope);
    } catch (error) {
      if (!saysNothing(error)) throw error;
      this.#notices.tell(unchecked(kind, error));
      return new Map(names.map((name) => [name, "unchecked"]));
    }
    const there = new Set(found.map(({ name }) => name));
    let left = mostUnknown;
    const verdicts = names.map(async (name): Promise<[string, Verdict]> => {
      if (there.has(own(name))) return [name, "known"];
      left -= 1;
      const entries =
        kind.whole !== undefined || left < 0 ? found : await this.#alike(kind, own(name), scope);
      // Found by another question: then the list has misunderstood the first one.
      if (entries.some((entry) => entry.name === own(name))) return [name, "known"];
      return [name, { near: nearest(own(name), entries) }];
    });
    return new Map(await Promise.all(verdicts));
  }

  /** A help for whoever reads the error: that it is missing mustn't hide the error. */
  async #alike(kind: AdminKind, name: string, scope: CallScope): Promise<readonly Entry[]> {
    try {
      return await findAlike(this.#api, kind, name, { ...scope, retries: 0 });
    } catch {
      return [];
    }
  }
}

function keyOf({ path }: AdminKind, name: string): string {
  return `${path} ${name}`;
}

const refusals = new Set([400, 403, 404, 405, 410, 422, 501]);

/**
 * Whether an error is about the question, not about those who were asked for: the caller may not read the list, or the
 * tenant has none of this form. What may pass, or would meet the submission too, is no such error.
 */
function saysNothing(error: unknown): error is AtlanError {
  if (!isAtlanError(error)) return false;
  return error.code === "ATLAN_UNEXPECTED_ANSWER" || refusals.has(error.status ?? 0);
}

function unchecked(
  { noun, path }: AdminKind,
  { status }: AtlanError,
): { name: string; text: string } {
  return {
    name: "admins-unchecked",
    text:
      `Whether the ${noun}s exist who are admins of connections isn't checked: GET ${path} was answered ${status}. ` +
      "Let the token read them, or ask for no check: checkAdmins: false (--no-check-admins).",
  };
}
