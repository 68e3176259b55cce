import { describe, expect, test } from "vitest";
import { allStages, bundle, oneBuilder, oneStage, packages } from "../../bench/bundle.js";
import budgets from "./budgets.json" with { type: "json" };

/** Those over 10 kB, and what they had when this was recorded, rounded up: they don't grow. */
const over = budgets["bundles over 10 kB"] as Readonly<Record<string, number>>;

describe("bundles for a browser", () => {
  test.each(packages)("the builder of %s, its share of the runtime included", async (name) => {
    const text = await bundle(oneBuilder(name));
    expect(text).toContain("package.argoproj.io/");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(over[name] ?? 10_000);
  });

  // The bar of `npm run bench -- batch-flows` is 14 kB; until it holds, nothing may make it worse.
  test("a flow with one kind of stage doesn't grow", async () => {
    const text = await bundle(oneStage);
    expect(text).toContain("PxSort");
    expect(text).not.toContain("PxFunnel");
    expect(text.length).toBeLessThanOrEqual(73_000);
  });

  test("all stages stay below 800 kB", async () => {
    const text = await bundle(allStages);
    expect(text).toContain("PxFunnel");
    expect(text.length).toBeLessThanOrEqual(800_000);
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
