import { describe, expect, test } from "vitest";
import { bundle, oneBuilder } from "../../bench/bundle.js";

describe("bundles for a browser", () => {
  test("one builder, its share of the runtime included, stays below 10 kB", async () => {
    const text = await bundle(oneBuilder);
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
