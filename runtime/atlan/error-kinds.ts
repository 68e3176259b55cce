import { type ErrorKind, errorKinds, type Service } from "../client/error-kinds.js";
import {
  ApiConnectionError,
  AtlanError,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  LogicError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from "./errors.js";

export const atlanService: Service<AtlanError> = {
  name: "Atlan",
  prefix: "ATLAN",
  address: "ATLAN_BASE_URL",
  place: "a tenant",
  hints: {
    authentication: "Check ATLAN_API_KEY: the token is missing, wrong or expired.",
    permission:
      "Give the token a persona that may do this; on a new connection, rights take a moment.",
    conflict:
      "Something with this name exists; build the workflow anew, or rerun the one that is there.",
  },
  types: {
    other: AtlanError,
    connection: ApiConnectionError,
    authentication: AuthenticationError,
    conflict: ConflictError,
    invalid: InvalidRequestError,
    logic: LogicError,
    notFound: NotFoundError,
    permission: PermissionError,
    rateLimit: RateLimitError,
  },
};

const kinds = errorKinds(atlanService);

export const { byStatus } = kinds;

const defect: ErrorKind<AtlanError> = {
  ...kinds.failed,
  type: LogicError,
  hint: "It is a defect in Atlan's code: give its support the request id.",
};

/**
 * The codes whose class isn't that of their status. They are those of the vendor's SDK: a service that is written with
 * it and passes on what it caught answers with them.
 */
export const byVendorCode: Readonly<Record<string, ErrorKind<AtlanError>>> = {
  "ATLAN-PYTHON-400-001": kinds.notFound,
  "ATLAN-PYTHON-400-019": kinds.refused,
  "ATLAN-PYTHON-400-036": kinds.refused,
  "ATLAN-PYTHON-500-001": defect,
  "ATLAN-PYTHON-500-002": defect,
  "ATLAN-PYTHON-500-003": defect,
};

export function kindOf(status: number, vendorCode: string | undefined): ErrorKind<AtlanError> {
  return (
    (vendorCode !== undefined && Object.hasOwn(byVendorCode, vendorCode)
      ? byVendorCode[vendorCode]
      : byStatus[status]) ?? (status < 500 ? kinds.refused : kinds.failed)
  );
}
