import type { CallOptions } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import { snapshot } from "../../../client/snapshot.js";
import type { JobSettings } from "../../api/configuration.js";
import { argumentError } from "../error-kinds.js";
import {
  blankDocument,
  documentOf,
  type FlowDocument,
  type FlowSource,
  isSource,
  withDescription,
} from "./flow-document.js";

export interface CreateFlowOptions extends CallOptions {
  /** The name of `flow` by default. */
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** `"batch"` is the only kind that can be created. */
  readonly flowType?: "batch" | undefined;
  /** The environment that its jobs run in. */
  readonly environment?: string | null | undefined;
  /** A built flow, or a document; without it, the flow has no stages. */
  readonly flow?: FlowSource | FlowDocument | undefined;
}

/** What `createFlow` takes, for each of many. */
export type FlowToSubmit = FlowSource | Omit<CreateFlowOptions, keyof CallOptions>;

/** A flow that is about to be created. */
export interface NewFlow {
  readonly name: string;
  readonly document: FlowDocument;
  readonly settings: JobSettings;
}

/**
 * What is given, as it is now: its owner may change it afterwards.
 *
 * @throws InvalidRequestError `DATASTAGE_ARGUMENT`, and as a built flow that has mistakes does
 */
export function newFlow(given: CreateFlowOptions | FlowSource, method: string): NewFlow {
  if (record(given) === undefined) throw argumentError(`${method} takes a flow, or its name`);
  const options: CreateFlowOptions = "toDocument" in given ? { flow: given } : given;
  const { flow, flowType = "batch", environment } = options;
  const source = isSource(flow) ? flow : undefined;
  const name = text(options.name ?? source?.name);
  if (name === undefined) throw argumentError(`${method} takes a name`);
  // From JavaScript: IBM's own client makes a streaming flow where the kind isn't given.
  if ((flowType as string) !== "batch") {
    throw argumentError(`${method} makes batch flows, not ${JSON.stringify(flowType)}`);
  }
  const description = options.description ?? source?.description;
  const document =
    flow === undefined
      ? blankDocument(description ?? "")
      : withDescription(documentNow(flow, method), description);
  const settings = { ...source?.jobSettings, ...(environment && { environment }) };
  return { name, document, settings };
}

/** What gives a document gives one that stays as it is. */
function documentNow(flow: FlowSource | FlowDocument, method: string): FlowDocument {
  const document = documentOf(flow, method);
  return document === flow ? snapshot(document) : document;
}
