import { build } from "esbuild";
import { root } from "./root.js";
import { atMost, type Row } from "./row.js";

const program = `
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
console.log(relationalAssetsBuilder());
`;

/** What a browser would load of one builder. */
export async function sizeRows(): Promise<Row[]> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // What is published, not the sources that the paths of tsconfig.json lead to.
    tsconfigRaw: {},
    write: false,
  });
  return [
    atMost(
      "bundle of one builder, minified",
      outputFiles[0]?.contents.length ?? Infinity,
      "bytes",
      10_000,
    ),
  ];
}
