// The JavaScript of the library: the runtime as one file for each entry point, and each generated module by itself.
// Loading a module costs Node half a millisecond, and the runtime has some seventy. What a builder needs is built
// first, as few files; client and test helpers import it from there, so that there is one copy of everything. Nothing is
// minified: stacks stay readable. Declarations come from tsc.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const shared = {
  absWorkingDir: root,
  outbase: ".",
  outdir: "dist",
  format: "esm",
  target: "es2022",
  logLevel: "warning",
};
const bundled = {
  ...shared,
  bundle: true,
  splitting: true,
  chunkNames: "runtime/chunks/[hash]",
  metafile: true,
};

/** What `specanvil` exports; what recognizes secrets of any copy of it is small and needs no copy of its own. */
const core = /^(errors|payload\/[a-z-]+|secret\/(?!is-secret)[a-z-]+)\.js$/;

/** Takes what `specanvil` exports from there, by the package's own name: files of this build lie at any depth. */
const fromCore = {
  name: "from-core",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path: specifier, resolveDir }) => {
      const file = path.relative(path.join(root, "runtime"), path.resolve(resolveDir, specifier));
      return core.test(file.split(path.sep).join("/"))
        ? { path: "specanvil", external: true }
        : undefined;
    });
  },
};

await bundle({ entryPoints: ["runtime/index.ts", "runtime/builder/index.ts"] });
await bundle({
  entryPoints: [
    "runtime/atlan/index.ts",
    "runtime/datastage/platform/index.ts",
    "runtime/node/index.ts",
    "runtime/testing/index.ts",
    "runtime/testing/vitest.ts",
  ],
  external: ["node:*", "undici", "vitest"],
  plugins: [fromCore],
});
await bundle({
  entryPoints: ["", "columns/", "encoders/", "graph/", "stage/"].map(
    (part) => `runtime/datastage/${part}index.ts`,
  ),
  plugins: [fromCore],
});
await build({ ...shared, entryPoints: ["generated/**/*.ts"], bundle: false });

/** Builds, and gives classes their names back: one that names itself becomes `var Flow = class _Flow`, and prints so. */
async function bundle(options) {
  const { metafile } = await build({ ...bundled, ...options });
  for (const output of Object.keys(metafile.outputs)) {
    const file = path.join(root, output);
    const text = await readFile(file, "utf8");
    const names = [...text.matchAll(/^var (\w+) = class _\1\b/gm)].map(([, name]) => name);
    if (names.length === 0) continue;
    const own = new RegExp(`\\b_(${names.join("|")})\\b`, "g");
    await writeFile(file, text.replace(own, "$1"));
  }
}
