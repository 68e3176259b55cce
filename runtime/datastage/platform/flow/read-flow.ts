import { textOfField } from "../../../client/json-source.js";
import { record, text } from "../../../client/lenient.js";
import type { Read } from "../../../http/read.js";
import type { Made } from "../made.js";
import { descriptionIn, type FlowDocument } from "./flow-document.js";

/** What lists and creates show of a flow, a subflow or another asset. */
export interface AssetItem extends Made {
  readonly name: string;
  readonly description: string | undefined;
  readonly createdAt: string | undefined;
}

/** A flow or subflow with its document. */
export interface ReadFlow extends AssetItem {
  readonly document: FlowDocument;
  /** The bytes of the document. */
  readonly shown: string;
}

export function toAssetItem(json: unknown): AssetItem | undefined {
  const metadata = record(record(json)?.metadata);
  const id = text(metadata?.asset_id);
  const name = text(metadata?.name);
  if (metadata === undefined || id === undefined || name === undefined) return undefined;
  const createdAt = text(metadata.create_time) ?? text(metadata.created_at);
  return { id, name, description: text(metadata.description), createdAt };
}

/** The answer with a document, of which the bytes are kept. */
export const readFlow: Read<ReadFlow> = (body) => {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return "unreadable";
  }
  const item = toAssetItem(json);
  const document = record(record(json)?.attachments);
  const shown = document && textOfField(body, "attachments");
  if (item === undefined || document === undefined || shown === undefined) return "unexpected";
  return {
    value: { ...item, description: item.description ?? descriptionIn(document), document, shown },
  };
};
