import { durationText } from "../http/duration.js";
import type { Failure, Fault } from "../http/fault.js";
import { longestAnswer } from "../http/read-body.js";
import { type Redact, redactError } from "../http/redact.js";
import { clip, describeBody, readErrorBody } from "./error-body.js";
import { type ErrorKind, errorKinds, type Service } from "./error-kinds.js";
import type { ServiceError } from "./service-error.js";

/** What an answer with an error means, by its status and the code in it. */
export type KindOf<E extends ServiceError> = (
  status: number,
  vendorCode: string | undefined,
) => ErrorKind<E>;

/** The typed error for a failed call. Everything in it that others wrote is redacted and bounded. */
export function toServiceError<E extends ServiceError>(
  failure: Failure,
  redact: Redact,
  service: Service<E>,
  kindOf: KindOf<E>,
): E {
  const { fault, method, requestId, attempts, inDoubt } = failure;
  const path = clip(failure.path, 300);
  const call: Call<E> = {
    text: `${method} ${path}`,
    tries: attempts > 1 ? ` after ${attempts} tries` : "",
    redact,
    service,
    kindOf,
  };
  const { type, code, hint, text, status, vendorCode } = describe(fault, call);
  const cause = fault.kind === "connection" ? fault.cause : inDoubt?.lookupError;
  return new type(text, {
    // Every class takes the codes of its service.
    code: (inDoubt === undefined ? code : `${service.prefix}_IN_DOUBT`) as never,
    hint: inDoubt === undefined ? hint : `It may have taken effect all the same. ${inDoubt.advice}`,
    status,
    method,
    path,
    requestId,
    attempts,
    vendorCode,
    // An undefined cause would print.
    ...(cause === undefined ? {} : { cause: redactError(cause, redact) }),
  });
}

interface Call<E extends ServiceError> {
  readonly text: string;
  readonly tries: string;
  readonly redact: Redact;
  readonly service: Service<E>;
  readonly kindOf: KindOf<E>;
}

interface Description<E extends ServiceError> extends ErrorKind<E> {
  readonly text: string;
  readonly status?: number;
  readonly vendorCode?: string | undefined;
}

function describe<E extends ServiceError>(fault: Fault, call: Call<E>): Description<E> {
  const { text, tries, redact, service } = call;
  const { name, prefix, address, place, types } = service;
  switch (fault.kind) {
    case "invalid":
      return {
        type: types.invalid,
        code: `${prefix}_ARGUMENT`,
        hint: "Nothing was sent.",
        text: `${text} ${clip(redact(fault.problem), 200)}.`,
      };
    case "connection":
      return {
        type: types.connection,
        code: `${prefix}_CONNECTION`,
        hint: `Check ${address}, the network and any proxy between.`,
        text: `${text} ${fault.sent ? "lost its" : "found no"} connection to ${name}${tries}: ${clip(redact(reason(fault.cause)), 300)}.`,
        ...(fault.status === undefined ? {} : { status: fault.status }),
      };
    case "timeout":
      return {
        type: types.connection,
        code: `${prefix}_TIMEOUT`,
        hint: `Check that ${name} is up, or give a longer timeout.`,
        text: `${text} got no answer within ${durationText(fault.limit)}${tries}.`,
      };
    case "deadline":
      return {
        type: types.connection,
        code: `${prefix}_DEADLINE`,
        hint: `Check that ${name} is up, or give a longer deadline.`,
        text: `${text} wasn't over at its deadline${tries}.`,
      };
    case "oversized":
      return {
        type: types.other,
        code: `${prefix}_OVERSIZED_ANSWER`,
        hint: `Check that ${address} is the address of ${place}, or ask for less at a time.`,
        text: `${text} was answered ${fault.status} with more than ${longestAnswer / 1024 / 1024} MiB.`,
        status: fault.status,
      };
    case "unreadable":
      return {
        type: types.other,
        code: `${prefix}_UNREADABLE_ANSWER`,
        hint: `Check that ${address} is the address of ${place}: a gateway may have answered instead.`,
        text: `${text} was answered ${fault.status} with something that is no JSON: ${redact(describeBody(redact(fault.body)))}.`,
        status: fault.status,
      };
    case "unexpected":
      return {
        type: types.logic,
        code: `${prefix}_UNEXPECTED_ANSWER`,
        hint: `Check that ${address} is the address of ${place}; if it is, please report this.`,
        text: `${text} was answered ${fault.status} without what this client needs.`,
        status: fault.status,
      };
    case "status":
      return fault.status === 0 || (fault.status >= 300 && fault.status < 400)
        ? redirected(fault, call)
        : refused(fault, call);
  }
}

type StatusFault = Extract<Fault, { kind: "status" }>;

function refused<E extends ServiceError>(fault: StatusFault, call: Call<E>): Description<E> {
  const { redact, tries, kindOf } = call;
  // Redacted before anything is cut, and again after the escapes of JSON are resolved.
  const { vendorCode, text } = readErrorBody(redact(fault.body));
  const said = clip(redact(text), 500);
  return {
    ...kindOf(fault.status, vendorCode),
    text: `${call.text} was answered ${fault.status}${tries}${said === "" ? "." : `: ${said.replace(/\.$/, "")}.`}`,
    status: fault.status,
    vendorCode: vendorCode === undefined ? undefined : clip(redact(vendorCode), 80),
  };
}

function redirected<E extends ServiceError>(fault: StatusFault, call: Call<E>): Description<E> {
  const { location } = fault;
  // Not its query: sign-in pages get tokens in it.
  const target = location === undefined ? "elsewhere" : (location.split(/[?#]/)[0] ?? "");
  return {
    ...errorKinds(call.service).redirect,
    text: `${call.text} was redirected to ${clip(call.redact(target), 200)}.`,
    status: fault.status,
  };
}

/** The deepest cause says most: "fetch failed" says nothing. */
function reason(error: unknown): string {
  let deepest: unknown = error;
  for (let depth = 0; deepest instanceof Error && depth < 5; depth += 1) {
    if (!(deepest.cause instanceof Error)) break;
    deepest = deepest.cause;
  }
  if (!(deepest instanceof Error)) return String(deepest);
  const code = "code" in deepest ? String(deepest.code) : deepest.name;
  return deepest.message === "" ? code : deepest.message;
}
