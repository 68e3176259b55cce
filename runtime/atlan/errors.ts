import { SpecanvilError, type SpecanvilErrorOptions } from "../errors.js";

/** Marks the errors of this client, also across two installed copies of it. */
const brand: unique symbol = Symbol.for("specanvil.atlan-error") as never;

export interface AtlanErrorOptions extends SpecanvilErrorOptions {
  readonly code: AtlanErrorCode;
  readonly status?: number | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly vendorCode?: string | undefined;
}

export type AtlanErrorCode =
  /** The client was given an address, a key or an option that can't work. */
  | "ATLAN_CONFIG"
  /** A profile is not there, or has a fault. */
  | "ATLAN_PROFILE"
  /** An argument of a call can't work; nothing was sent. */
  | "ATLAN_ARGUMENT"
  /** No connection, or one that broke. */
  | "ATLAN_CONNECTION"
  /** No answer within `timeout`. */
  | "ATLAN_TIMEOUT"
  /** The call wasn't over within `deadline`. */
  | "ATLAN_DEADLINE"
  /** The answer to a call that acts was lost, and whether it acted couldn't be found out. */
  | "ATLAN_IN_DOUBT"
  | "ATLAN_INVALID_REQUEST"
  | "ATLAN_AUTHENTICATION"
  | "ATLAN_PERMISSION"
  | "ATLAN_NOT_FOUND"
  | "ATLAN_CONFLICT"
  | "ATLAN_RATE_LIMIT"
  /** Any other answer that isn't 2xx: 5xx, redirects. */
  | "ATLAN_STATUS"
  /** A 2xx answer that is no JSON. */
  | "ATLAN_OVERSIZED_ANSWER"
  | "ATLAN_UNREADABLE_ANSWER"
  /** A 2xx answer without what the client needs. */
  | "ATLAN_UNEXPECTED_ANSWER"
  /** `monitor` stopped watching before the run ended. */
  | "ATLAN_MONITOR_TIMEOUT";

/**
 * The base of every failure of the Atlan client, and itself the error for what none of its eight kinds covers, such as
 * a server's 500. Neither its text nor its cause holds the API key or a secret of the payload.
 */
export class AtlanError extends SpecanvilError {
  override readonly name: string = "AtlanError";
  declare readonly code: AtlanErrorCode;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** The HTTP method; undefined when no request was made. */
  readonly method: string | undefined;
  /** Without base URL and query. */
  readonly path: string | undefined;
  /** Leads to the call in Atlan's logs: the header X-Atlan-Request-Id. */
  readonly requestId: string | undefined;
  /** How often the request was sent, or tried to be sent. */
  readonly attempts: number | undefined;
  /** The code in Atlan's answer, such as `ATLAS-404-00-005`. */
  readonly vendorCode: string | undefined;

  constructor(message: string, options: AtlanErrorOptions) {
    super(message, options);
    this.status = options.status;
    this.method = options.method;
    this.path = options.path;
    this.requestId = options.requestId;
    this.attempts = options.attempts;
    this.vendorCode = options.vendorCode;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether `value` is an error of the Atlan client; works across duplicate installs. Its kind is its `name`. */
export function isAtlanError(value: unknown): value is AtlanError {
  return typeof value === "object" && value !== null && brand in value;
}

/** Atlan can't be reached, or doesn't answer in time. */
export class ApiConnectionError extends AtlanError {
  override readonly name = "ApiConnectionError";
}

/** The API token is missing, wrong or expired: 401. */
export class AuthenticationError extends AtlanError {
  override readonly name = "AuthenticationError";
}

/** What the call asks for clashes with what exists: 409. */
export class ConflictError extends AtlanError {
  override readonly name = "ConflictError";
}

/** The request has a fault, found by Atlan (400) or before it was sent. */
export class InvalidRequestError extends AtlanError {
  override readonly name = "InvalidRequestError";
}

/** An assumption of this library doesn't hold. Please report it. */
export class LogicError extends AtlanError {
  override readonly name = "LogicError";
}

/** What the call refers to doesn't exist: 404. */
export class NotFoundError extends AtlanError {
  override readonly name = "NotFoundError";
}

/** The token may not do this, or not yet: 403. */
export class PermissionError extends AtlanError {
  override readonly name = "PermissionError";
}

/** Too many requests: 429. */
export class RateLimitError extends AtlanError {
  override readonly name = "RateLimitError";
}
