import { createHash, timingSafeEqual } from "node:crypto";
import { Refusal } from "../reply.js";

/** Who sends a request. */
export interface Caller {
  readonly kind: "token" | "person";
  readonly userId: string;
  readonly username: string;
  readonly roles: readonly string[];
}

/** The callers of a tenant by what they authenticate with. */
export class Callers {
  readonly #known: readonly (readonly [Buffer, Caller])[];

  /** @param apiKey the token of a program @param person the token of a person */
  constructor(apiKey: string, person: string) {
    this.#known = [
      [
        digest(apiKey),
        {
          kind: "token",
          userId: "5a11d0f5-0000-4000-8000-000000000001",
          username: "service-account-apikey-sandbox",
          roles: ["$api-token-default-access", "default-roles-default"],
        },
      ],
      [
        digest(person),
        {
          kind: "person",
          userId: "5a11d0f5-0000-4000-8000-000000000002",
          username: "ada",
          roles: ["$member", "default-roles-default"],
        },
      ],
    ];
  }

  /** @throws Refusal 401 */
  identify(authorization = ""): Caller {
    const [, token = ""] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    const wanted = digest(token);
    const found = this.#known.find(([known]) => timingSafeEqual(known, wanted));
    if (token !== "" && found !== undefined) return found[1];
    const [code, message] =
      token === ""
        ? ["TOKEN_MISSING", "Send a token: authorization: Bearer …"]
        : ["TOKEN_UNKNOWN", "The token is wrong or expired."];
    throw new Refusal(401, code, message, { headers: { "www-authenticate": "Bearer" } });
  }
}

/** Of equal length, whatever the tokens are; and they stand nowhere in clear. */
function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
