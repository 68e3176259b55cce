import { createRequire } from "node:module";
import path from "node:path";
import type typescript from "typescript";
import { layoutTypes } from "../../generator/render/rest-layout.js";
import { repository } from "./repository.js";

// The copies that the generator uses.
const require = createRequire(path.join(repository, "generator/package.json"));

/** What is used of it. */
interface OpenApi {
  readonly default: (
    document: object,
    options: { readonly silent: boolean },
  ) => Promise<typescript.Node[]>;
  readonly astToString: (nodes: typescript.Node[]) => string;
}

const openapi = require("openapi-typescript") as OpenApi;

type Nodes = Awaited<ReturnType<typeof openapi.default>>;

async function nodesOf(document: object): Promise<Nodes> {
  return openapi.default(document, { silent: true });
}

export async function layoutOf(document: object): Promise<string | undefined> {
  return layoutTypes(require("typescript") as typeof typescript, await nodesOf(document));
}

/** As the compiler prints it. */
export async function printed(document: object): Promise<string> {
  return openapi.astToString(await nodesOf(document));
}
