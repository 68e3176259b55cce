import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Tests run from source: the public names of the package lead to it, as in tsconfig.json. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^specanvil$/, replacement: source("./runtime/index.ts") },
      { find: /^specanvil\/builder$/, replacement: source("./runtime/builder/index.ts") },
      {
        find: /^specanvil\/datastage\/platform$/,
        replacement: source("./runtime/datastage/platform/index.ts"),
      },
      { find: /^specanvil\/node$/, replacement: source("./runtime/node/index.ts") },
      { find: /^specanvil\/testing$/, replacement: source("./runtime/testing/index.ts") },
      {
        find: /^specanvil\/testing\/vitest$/,
        replacement: source("./runtime/testing/vitest.ts"),
      },
      { find: /^specanvil\/atlan\/client$/, replacement: source("./runtime/atlan/index.ts") },
      { find: /^specanvil\/atlan$/, replacement: source("./generated/atlan/index.ts") },
      {
        find: /^specanvil\/atlan\/packages\/(.*)$/,
        replacement: source("./generated/atlan/packages/$1.ts"),
      },
      {
        find: /^specanvil\/datastage\/flow$/,
        replacement: source("./runtime/datastage/index.ts"),
      },
      {
        find: /^specanvil\/datastage\/(stage|columns|encoders|graph)$/,
        replacement: source("./runtime/datastage/$1/index.ts"),
      },
      {
        find: /^specanvil\/datastage\/(stages|connections)$/,
        replacement: source("./generated/datastage/$1/index.ts"),
      },
      {
        find: /^specanvil\/datastage\/(by-name|read|(?:stages|connections)\/.*)$/,
        replacement: source("./generated/datastage/$1.ts"),
      },
      { find: /^specanvil\/datastage$/, replacement: source("./generated/datastage/index.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/support/record-leaks.ts"],
    // Two cores: one worker for each.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
