import { errorCodeTable } from "../error-code-facts.js";

/** The codes of the client's errors, and of what it does for its callers. */
export const atlanErrorCodes = errorCodeTable({
  ATLAN_CONFIG: {
    type: "InvalidRequestError",
    when: "The client was given an address, a key or a header that can't work, or a secret turned out to be no key.",
    mend: "Give what the message names: the option, or `ATLAN_BASE_URL` and `ATLAN_API_KEY`.",
    effect: "not sent",
  },
  ATLAN_PROFILE: {
    type: "InvalidRequestError",
    when: "A profile is not there, or lacks an address or a key.",
    mend: "Give what the message names: the variable, or the field of the file of profiles.",
    effect: "not sent",
  },
  ATLAN_ARGUMENT: {
    type: "InvalidRequestError",
    when: "An argument of a call can't work: no name, a name that no path can carry, a schedule that never falls due, a copy with masked secrets.",
    mend: "Correct the argument that the message names.",
    effect: "not sent",
  },
  ATLAN_UNKNOWN_ADMIN: {
    type: "InvalidRequestError",
    when: "A workflow would make a connection with admins whom the tenant doesn't have.",
    mend: "Take one of the near names in the message: users and groups by their names, roles by their ids. `checkAdmins: false` submits it unchecked.",
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
    when: "The token may not do this. It was tried again for a while: rights on something new take a moment.",
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
  JOURNAL_MISMATCH: {
    type: "SpecanvilError",
    when: "The journal is of another batch, or the file is no journal. Workflows before the one at fault may have been submitted: the journal says which.",
    mend: "Give what it was begun with, or the name of a new file.",
    effect: "unknown",
  },
  JOURNAL_DAMAGED: {
    type: "SpecanvilError",
    when: "A line of the journal can't be read.",
    mend: "Mend the line: without what it says, something may be submitted twice.",
    effect: "not sent",
  },
  JOURNAL_IN_USE: {
    type: "SpecanvilError",
    when: "Another process submits by the same journal.",
    mend: "Wait until that has ended, or give the name of a new file.",
    effect: "not sent",
  },
  JOURNAL_UNAVAILABLE: {
    type: "SpecanvilError",
    when: "The journal can't be opened or written to, also in the middle of a batch.",
    mend: "Check that its folder exists, has space and may be written to, and give it again: what was submitted is looked up.",
    effect: "unknown",
  },
});
