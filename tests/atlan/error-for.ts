import { AtlanClient, type AtlanError, isAtlanError } from "../../runtime/atlan/index.js";
import { type CannedAnswer, recordingFetch } from "../../runtime/testing/recording-transport.js";
import { virtualClock } from "../http/clocks.js";
import { canaries } from "../support/canaries.js";

/** The error of a call that is always answered so. */
export async function errorFor(given: CannedAnswer | Error): Promise<AtlanError> {
  const fetch = recordingFetch(() => {
    if (given instanceof Error) throw given;
    return given;
  });
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey: canaries.apiKey,
    fetch,
    clock: virtualClock(),
  });
  const error: unknown = await client.workflow.findById("a").catch((thrown: unknown) => thrown);
  if (isAtlanError(error)) return error;
  throw error;
}
