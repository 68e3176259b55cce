import { describe, expect, test } from "vitest";
import { bundle, oneBuilder, packages } from "../../bench/bundle.js";
import budgets from "./budgets.json" with { type: "json" };

/** Those over 10 kB, and what they had when this was recorded, rounded up: they don't grow. */
const over = budgets["bundles over 10 kB"] as Readonly<Record<string, number>>;

describe("bundles for a browser", () => {
  test.each(packages)("the builder of %s, its share of the runtime included", async (name) => {
    const text = await bundle(oneBuilder(name));
    expect(text).toContain("package.argoproj.io/");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(over[name] ?? 10_000);
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
