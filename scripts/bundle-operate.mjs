// The operator's commands of @specanvil/cli: the folder cli/ with the client inside, so that they work where `specanvil`
// isn't installed. What `--help` needs is a file of its own; the rest is loaded when a command runs. Nothing is minified:
// stacks stay readable.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  absWorkingDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."),
  // The public names of the runtime lead to its sources by the paths of tsconfig.json.
  entryPoints: ["cli/commands.ts"],
  outdir: "generator/dist/operate",
  bundle: true,
  splitting: true,
  chunkNames: "[name]-[hash]",
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["commander", "jiti", "prettier", "undici"],
  logLevel: "warning",
});
