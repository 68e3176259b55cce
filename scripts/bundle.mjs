// The JavaScript of the library: the runtime as one file for each entry point, with what they share in chunks, and each
// generated module by itself. Loading a module costs Node half a millisecond, and the runtime has some seventy. Nothing
// is minified: stacks stay readable. Declarations come from tsc.
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

await build({
  ...shared,
  entryPoints: [
    "runtime/index.ts",
    "runtime/builder/index.ts",
    "runtime/atlan/index.ts",
    "runtime/testing/index.ts",
    "runtime/testing/vitest.ts",
  ],
  bundle: true,
  splitting: true,
  chunkNames: "runtime/chunks/[hash]",
  external: ["vitest"],
});
await build({ ...shared, entryPoints: ["generated/**/*.ts"], bundle: false });
