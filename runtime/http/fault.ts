/** Why one try failed. */
export type Fault =
  /** Nothing was sent: the call itself has a fault. `problem` ends a sentence that begins with method and path. */
  | { readonly kind: "invalid"; readonly problem: string }
  /**
   * No connection, or one that broke. `sent`: whether the request may have arrived. `status`: what a proxy answered
   * that didn't let it through.
   */
  | {
      readonly kind: "connection";
      readonly sent: boolean;
      readonly status?: number | undefined;
      readonly cause: unknown;
    }
  /** No complete answer within the time of one try, in ms. */
  | { readonly kind: "timeout"; readonly limit: number }
  /** The time of the whole call was up. */
  | { readonly kind: "deadline" }
  /** An answer other than 2xx; 0 for a redirect that the platform hides. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body: string;
      readonly location: string | undefined;
      readonly retryAfter: string | undefined;
    }
  /** A 2xx whose body doesn't end where one should. */
  | { readonly kind: "oversized"; readonly status: number }
  /** A 2xx whose body is no JSON. */
  | { readonly kind: "unreadable"; readonly status: number; readonly body: string }
  /** A 2xx whose JSON lacks what the call can't do without. */
  | { readonly kind: "unexpected"; readonly status: number };

/** A call that failed for good: its last fault, and what is known about the whole. */
export interface Failure {
  readonly fault: Fault;
  readonly method: string;
  /** Without base URL and query. */
  readonly path: string;
  readonly requestId: string;
  /** How often the request was sent, or tried to be sent. */
  readonly attempts: number;
  /** Set where a try may have acted without an answer. */
  readonly inDoubt?: Doubt | undefined;
}

export interface Doubt {
  /** How a person finds out: one sentence. */
  readonly advice: string;
  /** Why the client couldn't find out by itself, when it couldn't. */
  readonly lookupError: unknown;
}

/**
 * Whether the server may have done what it was asked to. 4xx and redirects are refusals; after any other fault nobody
 * can know, 503 with Retry-After included: gateways send it for servers that work on.
 */
export function mayHaveActed(fault: Fault): boolean {
  switch (fault.kind) {
    case "invalid":
      return false;
    case "connection":
      return fault.sent;
    case "status":
      return fault.status >= 500 || fault.status === 408;
    default:
      return true;
  }
}

// Codes of failures before the first byte of a request. Others, such as ECONNRESET, come at any moment.
const beforeSending = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "NODE_CLOSED",
  "NODE_CONNECT",
  "NODE_PROXY",
  "NODE_PROXY_FAILED",
  "SECRET_MISSING",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** A fault from what `fetch` threw: an error whose cause, or the cause of that, has the code of the system. */
export function connectionFault(error: unknown): Fault {
  let sent = true;
  let status: number | undefined;
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if ("code" in cause && beforeSending.has(String(cause.code))) {
      sent = false;
      if ("status" in cause && typeof cause.status === "number") status = cause.status;
    }
    cause = cause.cause;
  }
  return { kind: "connection", sent, status, cause: error };
}
