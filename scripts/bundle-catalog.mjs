// What the catalog's page runs in a browser, and how it looks: one script and one style sheet, which `specanvil catalog`
// puts into the page.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  absWorkingDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."),
  entryPoints: {
    client: "generator/catalog/client/main.ts",
    style: "generator/catalog/client/style.css",
  },
  outdir: "generator/dist/catalog/page",
  bundle: true,
  minify: true,
  format: "iife",
  // What knows light-dark(), which the colours need.
  target: ["chrome123", "firefox120", "safari17.5"],
  logLevel: "warning",
});
