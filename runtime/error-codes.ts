/** What is known, when an error comes, about the call that it ends. */
export type CallEffect =
  /** Nothing that acts was sent. */
  | "not sent"
  /** Atlan refused it: nothing was done. */
  | "refused"
  /** Nothing was done, or what may be done twice: a stop, a new owner, a search. */
  | "repeatable"
  /** It may have been done. Looking comes before another try. */
  | "unknown"
  /** It was done. */
  | "done";

interface ErrorCodeFacts {
  /** The class of the error. */
  readonly type: string;
  readonly when: string;
  readonly mend: string;
  readonly effect: CallEffect;
}

/**
 * Every code of an error that a caller can meet. No error can be made with another one: a code is added here first.
 * docs/errors.md is made from this; the library itself takes the types alone, so that no text of it reaches a bundle.
 */
export const errorCodes = {
  ATLAN_CONFIG: {
    type: "InvalidRequestError",
    when: "The client was given an address, a key or a header that can't work, or a secret turned out to be no key.",
    mend: "Give what the message names: the option, or `ATLAN_BASE_URL` and `ATLAN_API_KEY`.",
    effect: "not sent",
  },
  ATLAN_ARGUMENT: {
    type: "InvalidRequestError",
    when: "An argument of a call can't work: no name, a name that no path can carry, a schedule that never falls due, a copy with masked secrets.",
    mend: "Correct the argument that the message names.",
    effect: "not sent",
  },
  ATLAN_CONNECTION: {
    type: "ApiConnectionError",
    when: "There was no connection, or it broke, at every try.",
    mend: "Check `ATLAN_BASE_URL`, the network and any proxy between. `cause` has what the platform said.",
    effect: "repeatable",
  },
  ATLAN_TIMEOUT: {
    type: "ApiConnectionError",
    when: "No try was answered within `timeout`.",
    mend: "Check that Atlan is up, or give a longer `timeout`.",
    effect: "repeatable",
  },
  ATLAN_DEADLINE: {
    type: "ApiConnectionError",
    when: "The call, its retries and waits included, wasn't over within `deadline`.",
    mend: "Check that Atlan is up, or give a longer `deadline`.",
    effect: "repeatable",
  },
  ATLAN_IN_DOUBT: {
    type: "AtlanError",
    when: "The answer to a call that acts was lost, and the client couldn't find out whether it acted. Its class is that of the last failure; `cause` says why looking failed.",
    mend: "Look, as the message says and by the name in it, before you call again.",
    effect: "unknown",
  },
  ATLAN_INVALID_REQUEST: {
    type: "InvalidRequestError",
    when: "Atlan finds a fault in the request.",
    mend: "Correct what Atlan's text names; sending it again doesn't help.",
    effect: "refused",
  },
  ATLAN_AUTHENTICATION: {
    type: "AuthenticationError",
    when: "The API token is missing, wrong or expired.",
    mend: "Check `ATLAN_API_KEY`, or make a new token.",
    effect: "refused",
  },
  ATLAN_PERMISSION: {
    type: "PermissionError",
    when: "The token may not do this, or not yet: tries included, in which rights on something new would have come.",
    mend: "Give the token a persona that may do this.",
    effect: "refused",
  },
  ATLAN_NOT_FOUND: {
    type: "NotFoundError",
    when: "What the call refers to doesn't exist, or doesn't show up yet.",
    mend: "Check the name; on a route that always exists, check `ATLAN_BASE_URL`.",
    effect: "refused",
  },
  ATLAN_CONFLICT: {
    type: "ConflictError",
    when: "What the call asks for clashes with what exists: mostly, a workflow of that name.",
    mend: "Build the workflow anew, or rerun the one that is there.",
    effect: "refused",
  },
  ATLAN_RATE_LIMIT: {
    type: "RateLimitError",
    when: "Atlan asked to slow down, at every try.",
    mend: "Send fewer requests at a time, or raise `retries`.",
    effect: "refused",
  },
  ATLAN_STATUS: {
    type: "AtlanError",
    when: "Any other answer that isn't 2xx: a redirect, a gateway's 502, a server's 500. `LogicError` for three codes of Atlan's, below.",
    mend: "As the message says, by status; `requestId` leads Atlan's support to the call.",
    effect: "repeatable",
  },
  ATLAN_UNREADABLE_ANSWER: {
    type: "AtlanError",
    when: "A 2xx answer is no JSON: a page to sign in, an empty body, JSON that breaks off.",
    mend: "Check that `ATLAN_BASE_URL` is the address of a tenant: a gateway may have answered instead.",
    effect: "repeatable",
  },
  ATLAN_OVERSIZED_ANSWER: {
    type: "AtlanError",
    when: "A 2xx answer is longer than any that Atlan gives.",
    mend: "Check that `ATLAN_BASE_URL` is the address of a tenant, or ask for less at a time.",
    effect: "repeatable",
  },
  ATLAN_UNEXPECTED_ANSWER: {
    type: "LogicError",
    when: "A 2xx answer is JSON, without what the client needs.",
    mend: "Check that `ATLAN_BASE_URL` is the address of a tenant; if it is, please report it.",
    effect: "repeatable",
  },
  ATLAN_MONITOR_TIMEOUT: {
    type: "AtlanError",
    when: "`monitor()` stopped watching before the run had ended. The run goes on.",
    mend: "Call `monitor()` again to follow it, `stop()` to end it, `getRuns()` to look.",
    effect: "done",
  },
  BUILDER_STEP: {
    type: "BuilderError",
    when: "The step doesn't exist, may not come now, or was taken already. From TypeScript, none of the builder's errors compiles.",
    mend: "Take one of the steps that the message lists.",
    effect: "not sent",
  },
  BUILDER_MISSING_STEP: {
    type: "BuilderError",
    when: "A required step is missing.",
    mend: "Add the step that the message names.",
    effect: "not sent",
  },
  BUILDER_MISSING_ARGUMENT: {
    type: "BuilderError",
    when: "A required argument is missing.",
    mend: "Give it.",
    effect: "not sent",
  },
  BUILDER_UNKNOWN_ARGUMENT: {
    type: "BuilderError",
    when: "There is no such argument, or no such slot in the options object.",
    mend: "Take one of the names that the message lists.",
    effect: "not sent",
  },
  BUILDER_ARGUMENT_TYPE: {
    type: "BuilderError",
    when: "An argument has the wrong type.",
    mend: "Give the type that the message names.",
    effect: "not sent",
  },
  BUILDER_ARGUMENT_VALUE: {
    type: "BuilderError",
    when: "A value breaks a rule of its argument: range, length, member of an enum.",
    mend: "Give a value that the message allows.",
    effect: "not sent",
  },
  BUILDER_ARGUMENT_COMBINATION: {
    type: "BuilderError",
    when: "An argument is allowed only beside a certain value of another one.",
    mend: "Leave it out, or give the other one the value that the message names.",
    effect: "not sent",
  },
  SECRET_MISSING: {
    type: "SpecanvilError",
    when: "The variable or file of a secret isn't there, or the variable is empty, when the workflow is submitted.",
    mend: "Set the variable, or make the file readable, before the workflow is submitted.",
    effect: "not sent",
  },
  SECRET_TYPE: {
    type: "SpecanvilError",
    when: "`secret.value()` was given something else than a text.",
    mend: "Give it a text.",
    effect: "not sent",
  },
  DURATION: {
    type: "SpecanvilError",
    when: "A length of time is none.",
    mend: 'Give milliseconds, or a number with its unit: `"500ms"`, `"30s"`, `"30m"`, `"2h"`.',
    effect: "not sent",
  },
  HTTP_RETRIES: {
    type: "SpecanvilError",
    when: "A number of retries is none.",
    mend: "Give a whole number, 0 for none.",
    effect: "not sent",
  },
  IDENTITY: {
    type: "SpecanvilError",
    when: "`frozenIdentity()` was given an epoch that is no whole number of seconds.",
    mend: "Give whole seconds since 1970.",
    effect: "not sent",
  },
} as const satisfies Readonly<Record<string, ErrorCodeFacts>>;

/** The code of an error: stable, for programs. What each means is in docs/errors.md. */
export type ErrorCode = keyof typeof errorCodes;
