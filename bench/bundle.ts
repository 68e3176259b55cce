import { build } from "esbuild";
import { root } from "./root.js";

/** What a browser would load of a program, minified. */
export async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // What is published, not the sources that the paths of tsconfig.json lead to.
    tsconfigRaw: {},
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** A program that does nothing but name one builder. */
export const oneBuilder = `
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
console.log(relationalAssetsBuilder());
`;
