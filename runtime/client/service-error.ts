import { SpecanvilError, type SpecanvilErrorOptions } from "../errors.js";

export interface ServiceErrorOptions extends SpecanvilErrorOptions {
  readonly status?: number | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly vendorCode?: string | undefined;
}

/** What the errors of every client of a service have. Neither text nor cause holds a secret. */
export class ServiceError extends SpecanvilError {
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** The HTTP method; undefined when no request was made. */
  readonly method: string | undefined;
  /** Without base URL and query. */
  readonly path: string | undefined;
  /** Leads to the call in the service's logs, where it keeps the ids that it is sent. */
  readonly requestId: string | undefined;
  /** How often the request was sent, or tried to be sent. */
  readonly attempts: number | undefined;
  /** The code in the service's answer. */
  readonly vendorCode: string | undefined;

  constructor(message: string, options: ServiceErrorOptions) {
    super(message, options);
    this.status = options.status;
    this.method = options.method;
    this.path = options.path;
    this.requestId = options.requestId;
    this.attempts = options.attempts;
    this.vendorCode = options.vendorCode;
  }
}
