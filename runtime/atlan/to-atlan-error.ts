import { durationText } from "../http/duration.js";
import type { Failure, Fault } from "../http/fault.js";
import { longestAnswer } from "../http/read-body.js";
import { type Redact, redactError } from "../http/redact.js";
import { clip, describeBody, readErrorBody } from "./error-body.js";
import { type ErrorKind, kindOf, redirect } from "./error-kinds.js";
import { ApiConnectionError, AtlanError, InvalidRequestError, LogicError } from "./errors.js";

/** The typed error for a failed call. Everything in it that others wrote is redacted and bounded. */
export function toAtlanError(failure: Failure, redact: Redact): AtlanError {
  const { fault, method, requestId, attempts, inDoubt } = failure;
  const path = clip(failure.path, 300);
  const call = `${method} ${path}`;
  const tries = attempts > 1 ? ` after ${attempts} tries` : "";
  const { type, code, hint, text, status, vendorCode } = describe(fault, call, tries, redact);
  const cause = fault.kind === "connection" ? fault.cause : inDoubt?.lookupError;
  return new type(text, {
    code: inDoubt === undefined ? code : "ATLAN_IN_DOUBT",
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

interface Description extends ErrorKind {
  readonly text: string;
  readonly status?: number;
  readonly vendorCode?: string | undefined;
}

function describe(fault: Fault, call: string, tries: string, redact: Redact): Description {
  switch (fault.kind) {
    case "invalid":
      return {
        type: InvalidRequestError,
        code: "ATLAN_ARGUMENT",
        hint: "Nothing was sent.",
        text: `${call} ${clip(redact(fault.problem), 200)}.`,
      };
    case "connection":
      return {
        type: ApiConnectionError,
        code: "ATLAN_CONNECTION",
        hint: "Check ATLAN_BASE_URL, the network and any proxy between.",
        text: `${call} ${fault.sent ? "lost its" : "found no"} connection to Atlan${tries}: ${clip(redact(reason(fault.cause)), 300)}.`,
        ...(fault.status === undefined ? {} : { status: fault.status }),
      };
    case "timeout":
      return {
        type: ApiConnectionError,
        code: "ATLAN_TIMEOUT",
        hint: "Check that Atlan is up, or give a longer timeout.",
        text: `${call} got no answer within ${durationText(fault.limit)}${tries}.`,
      };
    case "deadline":
      return {
        type: ApiConnectionError,
        code: "ATLAN_DEADLINE",
        hint: "Check that Atlan is up, or give a longer deadline.",
        text: `${call} wasn't over at its deadline${tries}.`,
      };
    case "oversized":
      return {
        type: AtlanError,
        code: "ATLAN_OVERSIZED_ANSWER",
        hint: "Check that ATLAN_BASE_URL is the address of a tenant, or ask for less at a time.",
        text: `${call} was answered ${fault.status} with more than ${longestAnswer / 1024 / 1024} MiB.`,
        status: fault.status,
      };
    case "unreadable":
      return {
        type: AtlanError,
        code: "ATLAN_UNREADABLE_ANSWER",
        hint: "Check that ATLAN_BASE_URL is the address of a tenant: a gateway may have answered instead.",
        text: `${call} was answered ${fault.status} with something that is no JSON: ${redact(describeBody(redact(fault.body)))}.`,
        status: fault.status,
      };
    case "unexpected":
      return {
        type: LogicError,
        code: "ATLAN_UNEXPECTED_ANSWER",
        hint: "Check that ATLAN_BASE_URL is the address of a tenant; if it is, please report this.",
        text: `${call} was answered ${fault.status} without what this client needs.`,
        status: fault.status,
      };
    case "status":
      return fault.status === 0 || (fault.status >= 300 && fault.status < 400)
        ? redirected(fault, call, redact)
        : refused(fault, call, tries, redact);
  }
}

type StatusFault = Extract<Fault, { kind: "status" }>;

function refused(fault: StatusFault, call: string, tries: string, redact: Redact): Description {
  // Redacted before anything is cut, and again after the escapes of JSON are resolved.
  const { vendorCode, text } = readErrorBody(redact(fault.body));
  const said = clip(redact(text), 500);
  return {
    ...kindOf(fault.status, vendorCode),
    text: `${call} was answered ${fault.status}${tries}${said === "" ? "." : `: ${said.replace(/\.$/, "")}.`}`,
    status: fault.status,
    vendorCode: vendorCode === undefined ? undefined : clip(redact(vendorCode), 80),
  };
}

function redirected(fault: StatusFault, call: string, redact: Redact): Description {
  const { location } = fault;
  // Not its query: sign-in pages get tokens in it.
  const target = location === undefined ? "elsewhere" : (location.split(/[?#]/)[0] ?? "");
  return {
    ...redirect,
    text: `${call} was redirected to ${clip(redact(target), 200)}.`,
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
