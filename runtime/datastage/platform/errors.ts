import { ServiceError, type ServiceErrorOptions } from "../../client/service-error.js";
import type { ErrorCode } from "../../error-codes.js";

/** Marks the errors of this client, also across two installed copies of it. */
const brand: unique symbol = Symbol.for("specanvil.data-integration-error") as never;

export interface DataIntegrationErrorOptions extends ServiceErrorOptions {
  readonly code: DataIntegrationErrorCode;
}

/** The codes of this client's errors. What each means is in docs/errors.md. */
export type DataIntegrationErrorCode = Extract<ErrorCode, `DATASTAGE_${string}`>;

/**
 * The base of every failure of the client of a platform, and itself the error for what none of its eight kinds covers,
 * such as a server's 500. Neither its text nor its cause holds a key, a token or a secret of what was sent.
 */
export class DataIntegrationError extends ServiceError {
  override readonly name: string = "DataIntegrationError";
  declare readonly code: DataIntegrationErrorCode;

  constructor(message: string, options: DataIntegrationErrorOptions) {
    super(message, options);
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether `value` is an error of this client; works across duplicate installs. Its kind is its `name`. */
export function isDataIntegrationError(value: unknown): value is DataIntegrationError {
  return typeof value === "object" && value !== null && brand in value;
}

/** The platform can't be reached, or doesn't answer in time. */
export class ApiConnectionError extends DataIntegrationError {
  override readonly name = "ApiConnectionError";
}

/** The key, token or password is missing, wrong or expired: 401. */
export class AuthenticationError extends DataIntegrationError {
  override readonly name = "AuthenticationError";
}

/** What the call asks for clashes with what exists: 409, or a flow that somebody else has changed. */
export class ConflictError extends DataIntegrationError {
  override readonly name = "ConflictError";
}

/** The request has a fault, found by the platform (400, 413, 414, 415, 422, 431) or before it was sent. */
export class InvalidRequestError extends DataIntegrationError {
  override readonly name = "InvalidRequestError";
}

/** An assumption of this library, or of the platform's own code, doesn't hold. Please report it. */
export class LogicError extends DataIntegrationError {
  override readonly name = "LogicError";
}

/** What the call refers to doesn't exist: 404, 410, or a list that was read to its end. */
export class NotFoundError extends DataIntegrationError {
  override readonly name = "NotFoundError";
}

/** The caller may not do this: 403. */
export class PermissionError extends DataIntegrationError {
  override readonly name = "PermissionError";
}

/** Too many requests: 429. */
export class RateLimitError extends DataIntegrationError {
  override readonly name = "RateLimitError";
}
