import type { CallScope } from "../../../client/call-options.js";
import { readSource, sameJson, writeLike } from "../../../client/json-source.js";
import { secretsIn } from "../../../client/secrets-in.js";
import type { Recovery } from "../../../http/recovery.js";
import { resolveSecrets } from "../../../secret/resolve-secrets.js";
import { ConflictError } from "../errors.js";
import type { FlowBase } from "./batch-flow.js";
import { differences, isShownAs } from "./difference.js";
import type { FlowDocument } from "./flow-document.js";
import type { FlowKind } from "./flow-kind.js";
import type { AssetItem, ReadFlow } from "./read-flow.js";

/** How many places of a difference a message names. */
const mostPlaces = 5;

export interface FlowToSave {
  readonly id: string;
  readonly name: string;
  readonly document: FlowDocument;
  readonly base: FlowBase;
  /** `flow a`, for texts. */
  readonly what: string;
}

/** The JSON of a document as it is sent, and the secrets in it. Everything that is as it was keeps its bytes. */
export async function documentText(
  document: FlowDocument,
  shown?: string,
): Promise<{ text: string; secrets: string[] }> {
  const [secrets, resolved] = await Promise.all([secretsIn(document), resolveSecrets(document)]);
  const json = JSON.stringify(resolved);
  if (shown === undefined) return { text: json, secrets };
  return { text: writeLike(JSON.parse(json) as unknown, readSource(shown)), secrets };
}

/**
 * Replaces a document. What somebody else has saved since it was read is not overwritten, unless by force. Between the
 * look and the save a moment is left, in which the platform can't be kept from taking another save.
 */
export async function saveFlow(
  kind: FlowKind,
  flow: FlowToSave,
  force: boolean,
  scope: CallScope,
): Promise<AssetItem> {
  const { id, name, document, base } = flow;
  const current = force ? undefined : await kind.get(id, scope);
  if (current !== undefined) refuseOverwriting(flow, current);
  const shown = "shown" in base ? base.shown : current?.shown;
  const { text, secrets } = await documentText(document, shown);
  const effect = savedOnce(kind, flow, current);
  return kind.update(id, name, { text, secrets, effect }, scope);
}

function refuseOverwriting({ base, what }: FlowToSave, current: ReadFlow): void {
  const places =
    "shown" in base
      ? base.shown === current.shown
        ? []
        : differences(JSON.parse(base.shown), current.document, "exact", mostPlaces)
      : differences(base.sent, current.document, "fills", mostPlaces);
  if (base.name !== current.name) places.unshift(`the name, ${JSON.stringify(current.name)} now`);
  if (places.length === 0) return;
  throw new ConflictError(
    `The ${what} was changed by somebody else since it was read, at ${places.join("; ")}.`,
    {
      code: "DATASTAGE_CONFLICT",
      hint: "Get it again and change that, or give force to overwrite it. Nothing was sent.",
    },
  );
}

function savedOnce(
  kind: FlowKind,
  { id, name, document, what }: FlowToSave,
  before: ReadFlow | undefined,
): Recovery<AssetItem> {
  return {
    advice: `Look at the ${what} with get() before you save it again.`,
    async lookup({ signal }) {
      const found = await kind.get(id, { signal });
      if (found.name === name && isShownAs(document, found.document)) return found;
      // As before: the save was lost, and may be sent again.
      const isAsBefore =
        before === undefined ||
        (found.name === before.name && sameJson(found.document, before.document));
      if (isAsBefore) return undefined;
      throw new ConflictError(`The ${what} was changed by somebody else meanwhile.`, {
        code: "DATASTAGE_CONFLICT",
        hint: "Get it again and change that.",
      });
    },
  };
}
