import type { ServiceError, ServiceErrorOptions } from "./service-error.js";

/** What went wrong with a call; a code is one of these after the service's prefix. */
type Suffix =
  | "ARGUMENT"
  | "AUTHENTICATION"
  | "CONFLICT"
  | "CONNECTION"
  | "DEADLINE"
  | "INVALID_REQUEST"
  | "IN_DOUBT"
  | "NOT_FOUND"
  | "OVERSIZED_ANSWER"
  | "PERMISSION"
  | "RATE_LIMIT"
  | "STATUS"
  | "TIMEOUT"
  | "UNEXPECTED_ANSWER"
  | "UNREADABLE_ANSWER";

type Code = `${"ATLAN" | "DATASTAGE"}_${Suffix}`;

type ErrorType<E extends ServiceError> = new (
  message: string,
  options: ServiceErrorOptions & { readonly code: never },
) => E;

/** The classes of a service's errors. */
export interface ErrorTypes<E extends ServiceError> {
  /** For what none of the others covers. */
  readonly other: ErrorType<E>;
  readonly connection: ErrorType<E>;
  readonly authentication: ErrorType<E>;
  readonly conflict: ErrorType<E>;
  readonly invalid: ErrorType<E>;
  readonly logic: ErrorType<E>;
  readonly notFound: ErrorType<E>;
  readonly permission: ErrorType<E>;
  readonly rateLimit: ErrorType<E>;
}

/** What errors say of a service, and the classes that they are of. */
export interface Service<E extends ServiceError> {
  /** Its name in sentences. */
  readonly name: string;
  readonly prefix: "ATLAN" | "DATASTAGE";
  /** What holds its address. */
  readonly address: string;
  /** What that is the address of: `a tenant`. */
  readonly place: string;
  /** What says what its answer with an error means. */
  readonly hints: {
    readonly authentication: string;
    readonly permission: string;
    readonly conflict: string;
  };
  readonly types: ErrorTypes<E>;
}

export interface ErrorKind<E extends ServiceError> {
  readonly type: ErrorType<E>;
  readonly code: Code;
  readonly hint: string;
}

/** What an answer means by its status. */
export interface ErrorKinds<E extends ServiceError> {
  readonly byStatus: Readonly<Record<number, ErrorKind<E>>>;
  /** A redirect: 3xx. */
  readonly redirect: ErrorKind<E>;
  readonly notFound: ErrorKind<E>;
  /** Any other status below 500. */
  readonly refused: ErrorKind<E>;
  /** Any other status. */
  readonly failed: ErrorKind<E>;
}

export function errorKinds<E extends ServiceError>(service: Service<E>): ErrorKinds<E> {
  const { name, address, prefix, types, hints } = service;
  const kind = (type: ErrorType<E>, suffix: Suffix, hint: string): ErrorKind<E> => ({
    type,
    code: `${prefix}_${suffix}`,
    hint,
  });
  const invalid = kind(
    types.invalid,
    "INVALID_REQUEST",
    `Correct what ${name} names; sending it again doesn't help.`,
  );
  const notFound = kind(
    types.notFound,
    "NOT_FOUND",
    `Check the name; on a route that always exists, check ${address}.`,
  );
  const tooLarge = {
    ...invalid,
    hint: `It is larger than ${name}, or a gateway before it, takes: send less.`,
  };
  const failed = kind(
    types.other,
    "STATUS",
    `Try again later; give ${name}'s support the request id.`,
  );
  const elsewhere = {
    ...failed,
    hint: `Check ${address}: what answers there doesn't offer this call.`,
  };
  return {
    byStatus: {
      400: invalid,
      401: kind(types.authentication, "AUTHENTICATION", hints.authentication),
      403: kind(types.permission, "PERMISSION", hints.permission),
      404: notFound,
      405: elsewhere,
      407: { ...failed, hint: "A proxy between wants credentials: check them, and the proxy." },
      408: failed,
      409: kind(types.conflict, "CONFLICT", hints.conflict),
      410: notFound,
      413: tooLarge,
      414: tooLarge,
      415: invalid,
      422: invalid,
      425: failed,
      429: kind(
        types.rateLimit,
        "RATE_LIMIT",
        "Send fewer requests at a time, or raise the number of retries.",
      ),
      431: tooLarge,
      501: elsewhere,
    },
    redirect: {
      ...failed,
      hint: `Set ${address} to the address of ${service.place.replace(/^an? /, "the ")} itself; redirects aren't followed, since the token would go along.`,
    },
    notFound,
    refused: {
      ...failed,
      hint: `Sending it again doesn't help; give ${name}'s support the request id.`,
    },
    failed,
  };
}
