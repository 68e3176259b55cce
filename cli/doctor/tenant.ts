import { AtlanClient, type CallOptions, type Fetch, isAtlanError } from "specanvil/atlan/client";
import { errorDocument } from "../error-text.js";
import { aheadOf, clockFinding } from "./clock.js";
import { failureFinding } from "./failure.js";
import { type Finding, ok, warning, wrong } from "./finding.js";

/** What its one question brings: answers go through {@link Fetch}, and nothing is asked twice. */
export class Tenant {
  readonly baseUrl: string;
  readonly #client: AtlanClient;
  #ahead: number | undefined;

  /** @throws AtlanError as the client does */
  constructor(profile: string | undefined, transport: Fetch) {
    const fetch: Fetch = async (url, init) => {
      const asked = Date.now();
      const answer = await transport(url, init);
      this.#ahead ??= aheadOf(answer, asked, Date.now());
      return answer;
    };
    this.#client = new AtlanClient({ profile, fetch, retries: 0, timeout: "10s" });
    this.baseUrl = this.#client.baseUrl;
  }

  /** What a search for a workflow that isn't there shows: of the base URL, token and clock, and of what failed. */
  async findings(call: CallOptions): Promise<readonly Finding[]> {
    let failure: Finding | undefined;
    try {
      await this.#client.workflow.findById("specanvil-doctor", call);
    } catch (error) {
      if (!isAtlanError(error) || call.signal?.aborted === true) throw error;
      failure = failureFinding(error);
    }
    const isReached = failure === undefined || failure.check === "token";
    return [
      failure ?? ok("token", "The tenant takes it."),
      ...(isReached ? [this.#address()] : []),
      ...(this.#ahead === undefined ? [] : [clockFinding(this.#ahead)]),
    ];
  }

  #address(): Finding {
    const { protocol, hostname } = new URL(this.baseUrl);
    if (protocol === "https:" || /^(localhost|127\..*|\[::1\])$/.test(hostname)) {
      return ok("base URL", this.baseUrl);
    }
    const problem = `${this.baseUrl} isn't encrypted: everybody on the way can read the token.`;
    return warning("base URL", problem, "Give an https address.");
  }
}

/** What keeps a client from being made. */
export function settingsFinding(error: unknown): Finding {
  if (!isAtlanError(error)) throw error;
  const { message, hint } = errorDocument(error);
  // The client reads the address first: of the key it speaks only where that one is right.
  return wrong(message.startsWith("The API key") ? "token" : "base URL", message, hint);
}
