import { type ErrorKind, errorKinds, type Service } from "../../client/error-kinds.js";
import {
  ApiConnectionError,
  AuthenticationError,
  ConflictError,
  DataIntegrationError,
  InvalidRequestError,
  LogicError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from "./errors.js";

export const platformService: Service<DataIntegrationError> = {
  name: "the platform",
  prefix: "DATASTAGE",
  address: "DATASTAGE_BASE_URL",
  place: "a platform",
  hints: {
    authentication:
      "Check DATASTAGE_API_KEY, or what is given in its place: it is missing, wrong or expired.",
    permission: "Ask an administrator of the project for the role that may do this.",
    conflict: "Something with this name exists, or was changed meanwhile.",
  },
  types: {
    other: DataIntegrationError,
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

const kinds = errorKinds(platformService);

export function kindOf(status: number): ErrorKind<DataIntegrationError> {
  return kinds.byStatus[status] ?? (status < 500 ? kinds.refused : kinds.failed);
}

/** @param rule what the argument has to be: `createFlow() takes a name` */
export function argumentError(rule: string): InvalidRequestError {
  return new InvalidRequestError(`${rule}.`, {
    code: "DATASTAGE_ARGUMENT",
    hint: "Nothing was sent.",
  });
}

/** @param what was looked for: `flow named a` */
export function notFound(what: string, where: string): NotFoundError {
  return new NotFoundError(`There is no ${what} in ${where}.`, {
    code: "DATASTAGE_NOT_FOUND",
    hint: "Check the name: the whole list was read.",
  });
}

export function configError(message: string, hint: string): InvalidRequestError {
  return new InvalidRequestError(message, { code: "DATASTAGE_CONFIG", hint });
}
