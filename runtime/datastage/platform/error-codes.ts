import { errorCodeTable } from "../../error-code-facts.js";

/** The codes of the errors of a platform's client. */
export const platformErrorCodes = errorCodeTable({
  DATASTAGE_CONFIG: {
    type: "InvalidRequestError",
    when: "The client was given an address, a region, a key or a header that can't work, or a secret turned out to be no key.",
    mend: "Give what the message names: the option, or `DATASTAGE_BASE_URL` and `DATASTAGE_API_KEY`.",
    effect: "not sent",
  },
  DATASTAGE_PROFILE: {
    type: "InvalidRequestError",
    when: "A profile is not there, or lacks something.",
    mend: "Give what the message names: the variable, or the field of the file of profiles.",
    effect: "not sent",
  },
  DATASTAGE_ARGUMENT: {
    type: "InvalidRequestError",
    when: "An argument of a call can't work: no name, no flow, both kinds of retention.",
    mend: "Correct the argument that the message names.",
    effect: "not sent",
  },
  DATASTAGE_CONNECTION: {
    type: "ApiConnectionError",
    when: "There was no connection, or it broke, at every try.",
    mend: "Check `DATASTAGE_BASE_URL`, the network and any proxy between. `cause` has what was said.",
    effect: "repeatable",
  },
  DATASTAGE_TIMEOUT: {
    type: "ApiConnectionError",
    when: "No try was answered within `timeout`.",
    mend: "Check that the platform is up, or give a longer `timeout`.",
    effect: "repeatable",
  },
  DATASTAGE_DEADLINE: {
    type: "ApiConnectionError",
    when: "The call, its retries and waits included, wasn't over within `deadline`.",
    mend: "Check that the platform is up, or give a longer `deadline`.",
    effect: "repeatable",
  },
  DATASTAGE_IN_DOUBT: {
    type: "DataIntegrationError",
    when: "The answer to a call that acts was lost, and the client couldn't find out whether it acted. Its class is that of the last failure; `cause` says why looking failed.",
    mend: "Look, as the message says and by the name in it, before you call again.",
    effect: "unknown",
  },
  DATASTAGE_INVALID_REQUEST: {
    type: "InvalidRequestError",
    when: "The platform finds a fault in the request.",
    mend: "Correct what its text names; sending it again doesn't help.",
    effect: "refused",
  },
  DATASTAGE_AUTHENTICATION: {
    type: "AuthenticationError",
    when: "The key, token or password is missing, wrong or expired. A token that can be renewed was renewed before.",
    mend: "Check it, or make a new one.",
    effect: "refused",
  },
  DATASTAGE_PERMISSION: {
    type: "PermissionError",
    when: "The caller may not do this.",
    mend: "Ask an administrator of the project for the role.",
    effect: "refused",
  },
  DATASTAGE_NOT_FOUND: {
    type: "NotFoundError",
    when: "What the call refers to doesn't exist. For a name: the whole list was read and doesn't have it; a list that couldn't be read is another error.",
    mend: "Check the name; on a route that always exists, check `DATASTAGE_BASE_URL`.",
    effect: "refused",
  },
  DATASTAGE_CONFLICT: {
    type: "ConflictError",
    when: "What the call asks for clashes with what exists: a name that several have, or a flow that somebody else changed since it was read; the message shows where it differs.",
    mend: "Get the flow again and change that, or give `force`.",
    effect: "refused",
  },
  DATASTAGE_RATE_LIMIT: {
    type: "RateLimitError",
    when: "The platform asked to slow down, at every try.",
    mend: "Send fewer requests at a time, or raise `retries`.",
    effect: "refused",
  },
  DATASTAGE_STATUS: {
    type: "DataIntegrationError",
    when: "Any other answer that isn't 2xx: a redirect, a gateway's 502, a server's 500.",
    mend: "As the message says, by status.",
    effect: "repeatable",
  },
  DATASTAGE_UNREADABLE_ANSWER: {
    type: "DataIntegrationError",
    when: "A 2xx answer is no JSON: a page to sign in, an empty body, JSON that breaks off. Or an archive that is none.",
    mend: "Check that `DATASTAGE_BASE_URL` is the address of a platform: a gateway may have answered instead.",
    effect: "repeatable",
  },
  DATASTAGE_OVERSIZED_ANSWER: {
    type: "DataIntegrationError",
    when: "A 2xx answer is longer than any that a platform gives.",
    mend: "Check that `DATASTAGE_BASE_URL` is the address of a platform, or ask for less at a time.",
    effect: "repeatable",
  },
  DATASTAGE_UNEXPECTED_ANSWER: {
    type: "LogicError",
    when: "A 2xx answer is JSON, without what the client needs.",
    mend: "Check that `DATASTAGE_BASE_URL` is the address of a platform; if it is, please report it.",
    effect: "repeatable",
  },
  DATASTAGE_ARCHIVE: {
    type: "InvalidRequestError",
    when: "What is to be imported is no archive of flows: no zip, cut off, without a flow, or with an entry that is no JSON.",
    mend: "Give an archive that was exported; the message names the entry at fault.",
    effect: "not sent",
  },
  DATASTAGE_FILE: {
    type: "InvalidRequestError",
    when: "A file can't be read or written.",
    mend: "Check its folder, its rights and the space on the disk. A file that was there before is as it was.",
    effect: "repeatable",
  },
  DATASTAGE_IMPORT: {
    type: "DataIntegrationError",
    when: "The platform gave up an import as a whole.",
    mend: "See what the message says, and look at the flows of the project: some may have been imported.",
    effect: "unknown",
  },
  DATASTAGE_COMPILE: {
    type: "DataIntegrationError",
    when: "A job was to be made of a flow that doesn't compile.",
    mend: "Mend what the messages of the compiler name; `compile()` returns them.",
    effect: "refused",
  },
  DATASTAGE_WAIT_TIMEOUT: {
    type: "DataIntegrationError",
    when: "Waiting for a run or an import stopped before it had ended. It goes on.",
    mend: "Wait again, or cancel it.",
    effect: "done",
  },
});
