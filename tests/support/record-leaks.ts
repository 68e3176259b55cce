import { format } from "node:util";
import { afterEach, vi } from "vitest";
import { SpecanvilError } from "../../runtime/errors.js";
import type * as ClientOptions from "../../runtime/atlan/client-options.js";
import type * as PlatformOptions from "../../runtime/datastage/platform/platform-options.js";
import type * as PayloadText from "../../runtime/testing/payload-text.js";
import type * as RecordingTransport from "../../runtime/testing/recording-transport.js";
import { failOnLeaks, keep, leakIn } from "./leaks.js";

// Loaded before each test file: whatever a test lets out is looked through when it ends. The wire alone is left out.

/** Every error, as it is at the end of the test: the base class assigns its hint, and a setter sees that. */
Object.defineProperty(SpecanvilError.prototype, "hint", {
  configurable: true,
  set(this: SpecanvilError, value: unknown) {
    const rest = { enumerable: true, configurable: true, writable: true };
    Object.defineProperty(this, "hint", { ...rest, value });
    keep("an error", this);
  },
});

/** Every line that is printed. One that shows a secret isn't. */
for (const name of ["log", "info", "warn", "error", "debug", "trace"] as const) {
  const print = console[name].bind(console);
  console[name] = (...values: unknown[]) => {
    if (leakIn(keep("a printed line", format(...values))) === undefined) print(...values);
  };
}
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
  stream.write = (...given: unknown[]) =>
    leakIn(keep("a printed text", String(given[0]))) !== undefined || write(...given);
}

/** Every event of every client. */
vi.mock("../../runtime/atlan/client-options.js", async (original) => {
  const module = await original<typeof ClientOptions>();
  const clientSettings: typeof module.clientSettings = (options) => {
    const { onAttempt, ...settings } = module.clientSettings(options);
    return {
      ...settings,
      // As JSON, of which it is made: there are tens of thousands.
      onAttempt: (event) => {
        keep("an event", JSON.stringify(event));
        return onAttempt?.(event);
      },
    };
  };
  return { ...module, clientSettings };
});

vi.mock("../../runtime/datastage/platform/platform-options.js", async (original) => {
  const module = await original<typeof PlatformOptions>();
  const platformSettings: typeof module.platformSettings = (options) => {
    const { onAttempt, ...settings } = module.platformSettings(options);
    return {
      ...settings,
      onAttempt: (event) => {
        keep("an event", JSON.stringify(event));
        return onAttempt?.(event);
      },
    };
  };
  return { ...module, platformSettings };
});

/** Every request that a recording transport keeps for a snapshot. */
vi.mock("../../runtime/testing/recording-transport.js", async (original) => {
  const module = await original<typeof RecordingTransport>();
  const recordingFetch: typeof module.recordingFetch = (answers) => {
    const fetch = module.recordingFetch(answers);
    keep("a recorded request", fetch.requests);
    return fetch;
  };
  return { ...module, recordingFetch };
});

/** Every payload that the matcher compares or a golden is written from, and what it is made of. */
vi.mock("../../runtime/testing/payload-text.js", async (original) => {
  const module = await original<typeof PayloadText>();
  const frozenPayload: typeof module.frozenPayload = (source, identity) =>
    keep("a payload", module.frozenPayload(keep("a builder", source), identity));
  const payloadText: typeof module.payloadText = (source, identity) =>
    keep("a golden", module.payloadText(keep("a builder", source), identity));
  return { ...module, frozenPayload, payloadText };
});

afterEach(failOnLeaks);
