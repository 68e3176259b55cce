import { createRequire } from "node:module";
import type * as OpenApi from "openapi-typescript";
import type typescript from "typescript";
import { layoutTypes } from "./rest-layout.js";

// Both are CommonJS. To import them, Node reads all of their text for the names that they export: half a second.
const require = createRequire(import.meta.url);

/** An OpenAPI document, and how generated code names its file. */
export interface ApiSource {
  readonly document: object;
  readonly from: string;
}

export interface RestTypes {
  readonly text: string;
  /** Whether it is in prettier's form already. */
  readonly isFormatted: boolean;
}

/** Types, or why there are none. */
export type RestOutcome = RestTypes | { readonly mistake: string };

/** The types of REST APIs, in their order. */
export async function renderRestTypes(apis: readonly ApiSource[]): Promise<RestOutcome[]> {
  const outcomes: RestOutcome[] = [];
  for (const api of apis) {
    try {
      outcomes.push(await typesOf(api));
    } catch (error) {
      outcomes.push({ mistake: error instanceof Error ? error.message : String(error) });
    }
  }
  return outcomes;
}

async function typesOf({ document, from }: ApiSource): Promise<RestTypes> {
  const openapi = require("openapi-typescript") as typeof OpenApi;
  const nodes = await openapi.default(document as Parameters<typeof openapi.default>[0], {
    alphabetize: false,
    silent: true,
  });
  const layout = layoutTypes(require("typescript") as typeof typescript, nodes);
  const text = layout ?? openapi.astToString(nodes);
  const head = `// Generated from ${from}. Do not edit; run \`specanvil generate\`.\n\n`;
  return { text: head + text, isFormatted: layout !== undefined };
}
