import { record, text } from "../../../client/lenient.js";
import { Secret } from "../../../secret/secret.js";
import { configError } from "../error-kinds.js";
import {
  type AuthContext,
  type Authenticator,
  type Authorization,
  type Authorizer,
  base64,
  passwordOf,
  reveal,
  secretOf,
  userOf,
} from "./authenticator.js";
import { expiryOf, type Token, TokenSource } from "./token-source.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

abstract class NamedAuthenticator implements Authenticator {
  abstract readonly kind: string;
  abstract connect(context: AuthContext): Authorizer;

  toJSON(): string {
    return `[${this.kind}]`;
  }

  toString(): string {
    return this.toJSON();
  }

  [inspect](): string {
    return this.toJSON();
  }
}

/** An API key of IBM Cloud, or of the AWS deployment; it is exchanged for a token that is renewed in time. */
export class IAMAuthenticator extends NamedAuthenticator {
  readonly kind = "IAMAuthenticator";
  readonly #apiKey: Secret;

  /** @throws InvalidRequestError `DATASTAGE_CONFIG` */
  constructor({ apiKey }: { readonly apiKey: string | Secret }) {
    super();
    this.#apiKey = secretOf(apiKey, "The API key");
  }

  connect({ deployment, clock, ask }: AuthContext): Authorizer {
    return new TokenSource(clock, async () => {
      const apikey = await reveal(this.#apiKey, "The API key");
      const begun = clock.now();
      if (deployment.kind === "aws") {
        return tokenOf(await ask("/api/rest/mcsp/apikeys/token", { apikey }), begun, [apikey]);
      }
      const grantType = "urn:ibm:params:oauth:grant-type:apikey";
      const body = { grant_type: grantType, apikey };
      return tokenOf(await ask("/identity/token", body), begun, [apikey]);
    });
  }
}

/** User and password, or user and key, on premises; exchanged for a token that is renewed in time. */
export class ICP4DAuthenticator extends NamedAuthenticator {
  readonly kind = "ICP4DAuthenticator";
  readonly #username: string;
  readonly #secret: Secret;
  readonly #field: "password" | "api_key";

  /** @throws InvalidRequestError `DATASTAGE_CONFIG` */
  constructor(options: {
    readonly username: string;
    readonly password?: string | Secret | undefined;
    readonly zenApiKey?: string | Secret | undefined;
  }) {
    super();
    const { username, password, zenApiKey } = options;
    this.#username = userOf(username);
    if ((password === undefined) === (zenApiKey === undefined)) {
      throw configError("A user has either a password or a key.", "Give one of them.");
    }
    this.#field = password === undefined ? "api_key" : "password";
    this.#secret = passwordOf(password ?? zenApiKey ?? "");
  }

  connect({ clock, ask }: AuthContext): Authorizer {
    return new TokenSource(clock, async () => {
      const secret = await Secret.reveal(this.#secret);
      const begun = clock.now();
      const body = { username: this.#username, [this.#field]: secret };
      return tokenOf(await ask("/icp4d-api/v1/authorize", body), begun, [secret]);
    });
  }
}

/** A user and a key of the platform, sent with each request; on premises. */
export class ZenApiKeyAuthenticator extends NamedAuthenticator {
  readonly kind = "ZenApiKeyAuthenticator";
  readonly #username: string;
  readonly #key: Secret;

  /** @throws InvalidRequestError `DATASTAGE_CONFIG` */
  constructor(options: { readonly username: string; readonly zenApiKey: string | Secret }) {
    super();
    this.#username = userOf(options.username);
    this.#key = secretOf(options.zenApiKey, "The key");
  }

  connect(): Authorizer {
    return each(async () => {
      const key = await reveal(this.#key, "The key");
      const code = base64(`${this.#username}:${key}`);
      return { header: `ZenApiKey ${code}`, revealed: [key, code] };
    });
  }
}

/** A token that somebody else renews. A {@link Secret} is read anew for each call. */
export class BearerTokenAuthenticator extends NamedAuthenticator {
  readonly kind = "BearerTokenAuthenticator";
  readonly #token: Secret;

  /** @throws InvalidRequestError `DATASTAGE_CONFIG` */
  constructor({ bearerToken }: { readonly bearerToken: string | Secret }) {
    super();
    this.#token = secretOf(bearerToken, "The token");
  }

  connect(): Authorizer {
    return each(async () => {
      const token = await reveal(this.#token, "The token");
      return { header: `Bearer ${token}`, revealed: [token] };
    });
  }
}

function each(authorize: () => Promise<Authorization>): Authorizer {
  return { authorize, renew: () => false };
}

/** @param begun when it was asked for, in ms since 1970 by the own clock */
function tokenOf(json: unknown, begun: number, revealed: readonly string[]): Token {
  const answer = record(json);
  const token = text(answer?.access_token) ?? text(answer?.token) ?? "";
  const lasts = Number(answer?.expires_in ?? Number.NaN);
  // How long it lasts, before when it ends: clocks differ.
  const expiresAt = Number.isNaN(lasts)
    ? (secondsOf(answer?.expiration) ?? expiryOf(token))
    : begun + lasts * 1_000;
  return { text: token, expiresAt, revealed };
}

function secondsOf(value: unknown): number | undefined {
  return typeof value === "number" ? value * 1_000 : undefined;
}
