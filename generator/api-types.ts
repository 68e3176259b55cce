import { Beside } from "./beside.js";
import { type Input, isApi } from "./load/find-inputs.js";
import type { LoadedApi } from "./load/load.js";
import type { ApiSource, RestOutcome, RestTypes } from "./render/rest-types.js";
import { apiMistakes } from "./validate/api.js";

// Types of APIs take longest, most of it to load what makes them, and need nothing but their documents: they are made
// beside the rest, all on one thread.

type Thread = Beside<readonly ApiSource[], readonly RestOutcome[]>;

/** Begins to load what makes the types of APIs, where one of these inputs is a document of one. */
export function expectTypes(inputs: readonly Input[]): Thread | undefined {
  if (!inputs.some(isApi)) return undefined;
  const thread = newThread();
  thread.begin();
  return thread;
}

/** Once for each document. What is wrong is told when the types are asked for. */
export function beginTypes(apis: readonly LoadedApi[], thread = newThread()): void {
  const good = apis.filter((api) => !begun.has(api) && isGood(api));
  if (good.length === 0) return void thread.close();
  const sources = good.map(({ document: { data, from } }) => ({ document: data as object, from }));
  const all = thread.run(sources);
  for (const [index, api] of good.entries()) {
    const types = all.then((outcomes) => typesOf(outcomes[index]));
    types.catch(() => undefined);
    begun.set(api, types);
  }
}

const begun = new WeakMap<LoadedApi, Promise<RestTypes>>();

/** @throws Error if the document can't be turned into types */
export async function restTypes(api: LoadedApi): Promise<RestTypes> {
  if (!begun.has(api)) beginTypes([api]);
  return (await begun.get(api)) ?? typesOf(undefined);
}

/** Whether a document is so far without a mistake. */
export function isGood(api: LoadedApi): boolean {
  return apiMistakes(api).length === 0;
}

function newThread(): Thread {
  return new Beside("./render/rest-types.js", "renderRestTypes");
}

function typesOf(outcome: RestOutcome | undefined): RestTypes {
  if (outcome !== undefined && "text" in outcome) return outcome;
  throw new Error(outcome?.mistake ?? "its types were never made");
}
