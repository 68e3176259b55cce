import {
  AtlanError,
  type AtlanErrorCode,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  LogicError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from "./errors.js";

export interface ErrorKind {
  readonly type: typeof AtlanError;
  readonly code: AtlanErrorCode;
  readonly hint: string;
}

const invalid: ErrorKind = {
  type: InvalidRequestError,
  code: "ATLAN_INVALID_REQUEST",
  hint: "Correct what Atlan names; sending it again doesn't help.",
};
const notFound: ErrorKind = {
  type: NotFoundError,
  code: "ATLAN_NOT_FOUND",
  hint: "Check the name; on a route that always exists, check ATLAN_BASE_URL.",
};
const tooLarge: ErrorKind = {
  ...invalid,
  hint: "It is larger than Atlan, or a gateway before it, takes: send less.",
};
const failed: ErrorKind = {
  type: AtlanError,
  code: "ATLAN_STATUS",
  hint: "Try again later; give Atlan's support the request id.",
};
const refused: ErrorKind = {
  ...failed,
  hint: "Sending it again doesn't help; give Atlan's support the request id.",
};
const elsewhere: ErrorKind = {
  ...failed,
  hint: "Check ATLAN_BASE_URL: what answers there doesn't offer this call.",
};
const defect: ErrorKind = {
  ...failed,
  type: LogicError,
  hint: "It is a defect in Atlan's code: give its support the request id.",
};

/** A redirect: 3xx. */
export const redirect: ErrorKind = {
  ...failed,
  hint: "Set ATLAN_BASE_URL to the address of the tenant itself; redirects aren't followed, since the token would go along.",
};

/** What an answer means by its status. The rest: below 500, {@link refused}; above, {@link failed}. */
export const byStatus: Readonly<Record<number, ErrorKind>> = {
  400: invalid,
  401: {
    type: AuthenticationError,
    code: "ATLAN_AUTHENTICATION",
    hint: "Check ATLAN_API_KEY: the token is missing, wrong or expired.",
  },
  403: {
    type: PermissionError,
    code: "ATLAN_PERMISSION",
    hint: "Give the token a persona that may do this; on a new connection, rights take a moment.",
  },
  404: notFound,
  405: elsewhere,
  407: { ...failed, hint: "A proxy between wants credentials: check them, and the proxy." },
  408: failed,
  409: {
    type: ConflictError,
    code: "ATLAN_CONFLICT",
    hint: "Something with this name exists; build the workflow anew, or rerun the one that is there.",
  },
  410: notFound,
  413: tooLarge,
  414: tooLarge,
  415: invalid,
  422: invalid,
  425: failed,
  429: {
    type: RateLimitError,
    code: "ATLAN_RATE_LIMIT",
    hint: "Send fewer requests at a time, or raise the number of retries.",
  },
  431: tooLarge,
  501: elsewhere,
};

/**
 * The codes whose class isn't that of their status. They are those of the vendor's SDK: a service that is written with
 * it and passes on what it caught answers with them.
 */
export const byVendorCode: Readonly<Record<string, ErrorKind>> = {
  "ATLAN-PYTHON-400-001": notFound,
  "ATLAN-PYTHON-400-019": refused,
  "ATLAN-PYTHON-400-036": refused,
  "ATLAN-PYTHON-500-001": defect,
  "ATLAN-PYTHON-500-002": defect,
  "ATLAN-PYTHON-500-003": defect,
};

export function kindOf(status: number, vendorCode: string | undefined): ErrorKind {
  return (
    (vendorCode !== undefined && Object.hasOwn(byVendorCode, vendorCode)
      ? byVendorCode[vendorCode]
      : byStatus[status]) ?? (status < 500 ? refused : failed)
  );
}
