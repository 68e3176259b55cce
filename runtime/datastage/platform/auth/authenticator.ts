import { checkedToken } from "../../../client/client-checks.js";
import type { Clock } from "../../../http/clock.js";
import { Secret } from "../../../secret/secret.js";
import type { Deployment } from "../deployment.js";
import { configError } from "../error-kinds.js";

/** What says who the caller is: the header, and what of it must not show. */
export interface Authorization {
  readonly header: string;
  readonly revealed: readonly string[];
}

/** How a platform is told who calls. */
export interface Authorizer {
  authorize(signal: AbortSignal | undefined): Promise<Authorization>;
  /**
   * Forgets a token that was refused.
   *
   * @returns whether there can be another one
   */
  renew(used: Authorization): boolean;
}

/** A request for a token; rejects with the error of the client. */
export type AskForToken = (
  path: "/identity/token" | "/api/rest/mcsp/apikeys/token" | "/icp4d-api/v1/authorize",
  body: Readonly<Record<string, string>>,
) => Promise<unknown>;

/** What an authenticator works with. */
export interface AuthContext {
  readonly deployment: Deployment;
  readonly clock: Clock;
  readonly ask: AskForToken;
}

/** Says who calls; one of {@link IAMAuthenticator} and its like. It prints without its secrets. */
export interface Authenticator {
  /** The name of its class. */
  readonly kind: string;
  /** Made once for each client. */
  connect(context: AuthContext): Authorizer;
}

const hint = "Give it as an option, or set its variable.";

/** A key, password or token as a secret; what can't be sent is refused at once, and not shown. */
export function secretOf(value: string | Secret, what: string): Secret {
  return Secret.is(value) ? value : Secret.value(checked(value, what));
}

export async function reveal(secret: Secret, what: string): Promise<string> {
  return checked(await Secret.reveal(secret), what);
}

/** A password may hold what a header can't. */
export function passwordOf(value: string | Secret): Secret {
  if (Secret.is(value)) return value;
  if (typeof value === "string" && value !== "") return Secret.value(value);
  throw configError("The password is empty.", hint);
}

export function userOf(value: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw configError("The user name is empty.", "Give username, or set DATASTAGE_USERNAME.");
}

function checked(value: string, what: string): string {
  return checkedToken(value, what, hint, configError);
}

/** Header values are ASCII; user names needn't be. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
