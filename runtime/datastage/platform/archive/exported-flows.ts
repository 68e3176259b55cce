import { record, text } from "../../../client/lenient.js";
import { argumentError } from "../error-kinds.js";
import type { BatchFlow } from "../flow/batch-flow.js";
import type { FlowStore } from "../flow/flow-store.js";
import type { ExportOptions } from "./export-flows.js";

/**
 * The ids of flows that can go into one archive.
 *
 * @throws InvalidRequestError `DATASTAGE_ARGUMENT` for flows of other kinds or projects, and options that don't apply
 */
export function exportedFlows(
  store: FlowStore,
  flows: readonly BatchFlow[],
  { withPlainTextCredentials, destination }: ExportOptions,
): readonly string[] {
  if (!Array.isArray(flows) || flows.length === 0) {
    throw argumentError("exportFlows() takes at least one flow");
  }
  if (withPlainTextCredentials === true) {
    throw argumentError("withPlainTextCredentials is for streaming flows only");
  }
  if (destination !== undefined && text(destination) === undefined) {
    throw argumentError("destination is the path of a file");
  }
  return flows.map((flow: BatchFlow) => {
    const kind = text(record(flow)?.flowType);
    if (kind !== undefined && kind !== "batch") {
      throw argumentError(
        `exportFlows() takes batch flows; ${JSON.stringify(flow.name)} is a ${kind} flow`,
      );
    }
    return store.own(flow, "exportFlows()").flowId;
  });
}
