import { ServiceError, type ServiceErrorOptions } from "../client/service-error.js";
import type { ErrorCode } from "../error-codes.js";

/** Marks the errors of this client, also across two installed copies of it. */
const brand: unique symbol = Symbol.for("specanvil.atlan-error") as never;

export interface AtlanErrorOptions extends ServiceErrorOptions {
  readonly code: AtlanErrorCode;
}

/** The codes of this client's errors. What each means is in docs/errors.md. */
export type AtlanErrorCode = Extract<ErrorCode, `ATLAN_${string}`>;

/**
 * The base of every failure of the Atlan client, and itself the error for what none of its eight kinds covers, such as
 * a server's 500. Neither its text nor its cause holds the API key or a secret of the payload. `requestId` is the
 * header X-Atlan-Request-Id, `vendorCode` such as `ATLAS-404-00-005`.
 */
export class AtlanError extends ServiceError {
  override readonly name: string = "AtlanError";
  declare readonly code: AtlanErrorCode;

  constructor(message: string, options: AtlanErrorOptions) {
    super(message, options);
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

/** The request has a fault, found by Atlan (400, 413, 414, 415, 422, 431) or before it was sent. */
export class InvalidRequestError extends AtlanError {
  override readonly name = "InvalidRequestError";
}

/** An assumption of this library, or of Atlan's own code, doesn't hold. Please report it. */
export class LogicError extends AtlanError {
  override readonly name = "LogicError";
}

/** What the call refers to doesn't exist: 404, 410. */
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
