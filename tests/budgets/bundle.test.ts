import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a browser would load of a program, minified. */
async function bundle(program: string): Promise<string> {
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

describe("bundles for a browser", () => {
  test("one builder, its share of the runtime included, stays below 10 kB", async () => {
    const text = await bundle(
      'import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder"; console.log(relationalAssetsBuilder());',
    );
    expect(text).toContain("csa-relational-assets-builder");
    expect(text.length).toBeLessThanOrEqual(10_000);
  });

  test("one enum brings that enum and nothing else", async () => {
    const text = await bundle(
      'import { AssetRemovalType } from "specanvil/atlan"; console.log(AssetRemovalType.PURGE);',
    );
    expect(text).toContain("purge");
    expect(text.length).toBeLessThan(200);
  });

  test.each(["specanvil", "specanvil/atlan", "specanvil/testing"])(
    "%s needs nothing of Node",
    async (name) => {
      const text = await bundle(`import * as all from "${name}"; console.log(all);`);
      expect(text).not.toMatch(/\bfrom"node:|import\("node:|require\(/);
    },
  );
});
