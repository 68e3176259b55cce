import { readdirSync } from "node:fs";
import path from "node:path";
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

/** The packages that have a builder. */
export const packages: readonly string[] = readdirSync(
  path.join(root, "generated/atlan/packages"),
).map((file) => file.replace(/\.ts$/, ""));

/** A program that does nothing but name the builder of a package. */
export function oneBuilder(name: string): string {
  const builder = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `import { ${builder} } from "specanvil/atlan/packages/${name}"; console.log(${builder});`;
}

/** A program that adds one stage, and links it to another of its kind. */
export const oneStage = `
import { batchFlow } from "specanvil/datastage";
import { Sort } from "specanvil/datastage/stages/sort";
const flow = batchFlow("F");
const one = flow.add(Sort, "One", { keyProperties: [{ key: "ID" }] });
one.linkTo(flow.add(Sort, "Other", { keyProperties: [{ key: "ID" }] }));
console.log(JSON.stringify(flow));
`;

/** All stages, and nothing else. */
export const allStages = `
import * as stages from "specanvil/datastage/stages";
console.log(stages);
`;
