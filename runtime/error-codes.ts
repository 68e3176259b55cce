import { atlanErrorCodes } from "./atlan/error-codes.js";
import { flowErrorCodes } from "./datastage/error-codes.js";
import { platformErrorCodes } from "./datastage/platform/error-codes.js";
import { errorCodeTable } from "./error-code-facts.js";

/**
 * Every code of an error that a caller can meet. No error can be made with another one: a code is added here first.
 * docs/errors.md is made from this; the library itself takes the types alone, so that no text of it reaches a bundle.
 */
export const errorCodes = errorCodeTable({
  ...atlanErrorCodes,
  ...flowErrorCodes,
  ...platformErrorCodes,
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
    when: "A value breaks a rule of its argument: range, length, member of an enum, a name that is there twice, JSON that isn't exact.",
    mend: "Give a value that the message allows.",
    effect: "not sent",
  },
  BUILDER_ARGUMENT_COMBINATION: {
    type: "BuilderError",
    when: "Arguments don't go together: one is allowed, or needed, only beside a certain value of another one; two go only together; of several one at least has to say something.",
    mend: "Give or leave out what the message names.",
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
  NODE_PROXY: {
    type: "SpecanvilError",
    when: "The URL of a proxy can't be read, or names a kind of proxy that isn't known.",
    mend: "Give `http://`, `https://`, `socks5://` or `socks5h://`, then `user:password@` where it asks for them, then host and port.",
    effect: "not sent",
  },
  NODE_PROXY_FAILED: {
    type: "ProxyError",
    when: "The proxy is down, or refuses to connect. It is the cause of an `ATLAN_CONNECTION`.",
    mend: "Check the proxy, and user and password in its URL.",
    effect: "not sent",
  },
  NODE_CONNECT: {
    type: "SpecanvilError",
    when: "There is no connection to the address: it is unknown, refuses, or its certificate isn't trusted. It is the cause of an `ATLAN_CONNECTION`.",
    mend: "Check the address; for a certificate of your own authority, give `ca` or set `SSL_CERT_FILE`.",
    effect: "not sent",
  },
  NODE_CA: {
    type: "SpecanvilError",
    when: "A file of certificates can't be read, or holds none.",
    mend: "Give a readable PEM file, or its text.",
    effect: "not sent",
  },
  NODE_CONNECTIONS: {
    type: "SpecanvilError",
    when: "A number of connections is none.",
    mend: "Give a whole number from 1.",
    effect: "not sent",
  },
  NODE_CLOSED: {
    type: "SpecanvilError",
    when: "A request was made through a transport that is closed.",
    mend: "Close it after the last call.",
    effect: "not sent",
  },
  IDENTITY: {
    type: "SpecanvilError",
    when: "`frozenIdentity()` was given an epoch that is no whole number of seconds, or a chance that is no number.",
    mend: "Give whole seconds since 1970, and a number from 0.",
    effect: "not sent",
  },
});

/** The code of an error: stable, for programs. What each means is in docs/errors.md. */
export type ErrorCode = keyof typeof errorCodes;
