import { type Read, readJson } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { list, record, text } from "../../client/lenient.js";
import type { AdminKind } from "./admin-kind.js";
import type { Entry } from "./near-names.js";

/** How many are asked for by name in one request: more could be longer than a URL may be. */
const atATime = 50;
const pageSize = 100;
/** Where a list that never ends is left. */
const mostPages = 50;

/** Those of these names in their list who are there; of a kind that isn't asked for by name, all of them. */
export async function findEntries(
  api: AtlanApi,
  kind: AdminKind,
  names: readonly string[],
  scope: CallScope,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  if (kind.whole !== undefined) {
    for (let page = 0; page < mostPages; page += 1) {
      const { entries, count } = await ask(api, kind, kind.whole, page * pageSize, scope);
      found.push(...entries);
      if (count < pageSize) break;
    }
    return found;
  }
  for (let from = 0; from < names.length; from += atATime) {
    const some = names.slice(from, from + atATime);
    const wanted = some.length === 1 ? some[0] : { $in: some };
    const filter = JSON.stringify({ [kind.field]: wanted });
    found.push(...(await ask(api, kind, filter, 0, scope)).entries);
  }
  return found;
}

/** Those whose name may be like this one. */
export async function findAlike(
  api: AtlanApi,
  kind: AdminKind,
  name: string,
  scope: CallScope,
): Promise<readonly Entry[]> {
  return (await ask(api, kind, alike(kind, name), 0, scope)).entries;
}

/** A part of a name survives most slips: any of its words; of a single word, either half. */
function alike({ field, alias }: AdminKind, name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const [only = name] = words;
  const middle = Math.ceil(only.length / 2);
  const parts = words.length > 1 ? words : [only.slice(0, middle), only.slice(middle)];
  const conditions = parts
    .map((part) => part.replace(/[%_\\]/g, ""))
    .filter((part) => part !== "")
    .slice(0, 4)
    .flatMap((part) => [field, alias].map((each) => ({ [each]: { $ilike: `%${part}%` } })));
  return JSON.stringify({ $or: conditions });
}

async function ask(
  api: AtlanApi,
  kind: AdminKind,
  filter: string,
  offset: number,
  scope: CallScope,
): Promise<{ readonly entries: readonly Entry[]; readonly count: number }> {
  const query = { count: "true", offset, limit: pageSize, filter } as const;
  return api.get(kind.path, { query }, readEntries(kind), scope);
}

function readEntries({
  field,
  alias,
}: AdminKind): Read<{ readonly entries: readonly Entry[]; readonly count: number }> {
  return readJson((json) => {
    const records: unknown = record(json)?.records;
    // An answer that is no list must not pass for an empty one; null stands for one.
    if (records !== null && !Array.isArray(records)) return undefined;
    const entries = list(records).flatMap((item) => {
      const name = text(record(item)?.[field]);
      return name === undefined ? [] : [{ name, alias: text(record(item)?.[alias]) }];
    });
    return { entries, count: list(records).length };
  });
}
