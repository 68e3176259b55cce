import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { catalogData } from "../../generator/catalog/catalog.js";
import type { CatalogData } from "../../generator/catalog/data.js";
import { fullSpec } from "../generator/base-spec.js";
import { modelOf } from "../generator/in-memory.js";
import { temporaryFolder } from "../generator/temporary-project.js";
import {
  attacked,
  executable,
  expectText,
  expectTrue,
  isInView,
  openPage,
  selected,
  startBrowser,
  violations,
  type Watched,
} from "./browser.js";
import { pageOf, repositoryData } from "./repository-data.js";

// The page in a real browser, from the file system, by keys and clicks. Needs Chromium: apt-get install chromium, or
// CHROMIUM.

const skipped = executable === undefined ? " (left out: no Chromium; set CHROMIUM)" : "";

describe.skipIf(executable === undefined)(`the catalog in a browser${skipped}`, () => {
  let browser: Browser;
  let url: string;
  let wide: Watched;

  beforeAll(async () => {
    url = written(repositoryData());
    browser = await startBrowser();
    wide = await openPage(browser, url, { permissions: ["clipboard-read", "clipboard-write"] });
  });
  afterAll(() => browser.close());
  // It asks the network for nothing, and nothing goes wrong, whatever is done with it.
  afterEach(() => expect(wide.complaints.splice(0)).toEqual([]));

  /** The same page at another address, as a reader would type it. */
  async function visit(address: string): Promise<Page> {
    const { page } = wide;
    await page.goto(`${url}#/${address}`);
    return page;
  }

  test("it opens where there is no network, and lists what is defined", async () => {
    const page = await visit("");
    await expectText(page, "h1", "Catalog");
    expect(await page.locator("#main h2").count()).toBeGreaterThan(4);
    await page.getByRole("link", { name: "Snowflake Assets", exact: true }).click();
    await expectText(page, "h1", "Snowflake Assets");
    expect(page.url()).toBe(`${url}#/atlan/packages/snowflake-crawler`);
    expect(await page.title()).toBe("Snowflake Assets · Catalog");
  });

  test("keys alone find a property: /, a few words, arrows, Enter", async () => {
    const page = await visit("");
    await page.keyboard.press("/");
    await page.keyboard.type("sort key", { delay: 5 });
    const first = await page.getByRole("option").first().textContent();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await selected(page)).toBe(first);
    await page.keyboard.type(" order");
    expect(await selected(page)).toContain("SortKey in Sort");
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${url}#/datastage/stages/sort/SortKey/ascDesc`);
    const focused = page.locator("li:focus");
    expect(await focused.textContent()).toMatch(/^ascDesc string.*asc or desc/);
    expect(await isInView(page, "li:focus")).toBe(true);
    expect(await page.locator("#results-panel").isHidden()).toBe(true);
  });

  test("Esc closes the results, then leaves the search", async () => {
    const page = await visit("");
    await page.keyboard.press("/");
    await page.keyboard.type("varchar");
    expect(await page.locator("#search-status").textContent()).toMatch(/match/);
    await page.keyboard.press("Escape");
    expect(await page.locator("#results-panel").isHidden()).toBe(true);
    expect(await page.inputValue("#search")).toBe("varchar");
    await page.keyboard.press("Escape");
    expect(await page.inputValue("#search")).toBe("");
    await expectTrue(page, "document.activeElement === document.body");
  });

  test("what isn't there is said: to a search, and to an old address", async () => {
    const page = await visit("atlan/packages/no-such-package");
    await expectText(page, "h1", "Not found");
    await page.keyboard.press("/");
    await page.keyboard.type("qqqq");
    await expectText(page, "#search-status", "Nothing is called like this. Try a part of it.");
    await page.keyboard.press("Escape");
  });

  test("the back button leads to where the reader was", async () => {
    const page = await visit("datastage/stages/snowflake");
    await page.evaluate("scrollTo(0, 2000)");
    await expectTrue(page, "history.state?.top === 2000");
    await page.locator(".type a").nth(20).click({ force: true });
    await expectTrue(page, "location.hash.split('/').length > 4");
    await page.goBack();
    await expectText(page, "h1", "Snowflake");
    await expectTrue(page, "scrollY > 1500");
  });

  test("the example is what the reader chooses, and goes to the clipboard", async () => {
    const page = await visit("atlan/packages/relational-assets-builder");
    const example = page.locator(".example");
    await example.getByLabel("source").selectOption("objectStore");
    await example.getByLabel("credential").selectOption("gcs");
    await example.getByRole("checkbox", { name: "options()" }).check();
    await example.getByRole("button", { name: "Copy" }).click();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    expect(copied).toMatch(/\.objectStore\(.*\.gcs\(.*\.assetsSemantics\(.*\.options\(/s);
    expect(copied).toContain('import { secret } from "specanvil";');
    await example.getByLabel("source").selectOption("direct");
    expect(await example.getByLabel("credential").count()).toBe(0);
    expect(await example.locator("code").textContent()).not.toContain("gcs");
  });

  test("the diagram leads to its steps, and says in words what it draws", async () => {
    const page = await visit("atlan/packages/relational-assets-builder");
    expect(await page.locator(".diagram desc").textContent()).toContain(
      "credential: exactly one, after objectStore(): s3(), gcs(), adls().",
    );
    await page.locator(".diagram a", { hasText: "s3()" }).click();
    expect(page.url()).toBe(`${url}#/atlan/packages/relational-assets-builder/s3`);
    await expectText(page, "h3:focus code", "s3()");
    const facts = page
      .locator("section", { has: page.locator("h3:focus") })
      .locator("ul")
      .first();
    expect(await facts.textContent()).toMatch(/Fills credential.*Only after objectStore\(\)/);
  });

  test("the first thing that Tab reaches leads past the lists", async () => {
    const { page } = await openPage(browser, url);
    await page.keyboard.press("Tab");
    await expectText(page, ":focus", "Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await expectText(page, "h1", "Catalog");
    await page.context().close();
  });

  test("colours are the system's until somebody chooses, and then stay", async () => {
    const { page } = await openPage(browser, url, { colorScheme: "dark" });
    const ground = (): Promise<unknown> =>
      page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await ground();
    await page.getByRole("button", { name: "Colours: Auto" }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await ground()).toBe(light);
    await page.context().close();
  });

  test("on a phone everything has room, and the list is behind a button", async () => {
    const viewport = { width: 390, height: 844 };
    const { page, complaints } = await openPage(browser, url, { viewport });
    for (const address of ["", "atlan/packages/snowflake-crawler", "datastage/stages/snowflake"]) {
      await page.goto(`${url}#/${address}`);
      expect(await page.evaluate("document.documentElement.scrollWidth"), address).toBe(390);
    }
    await page.getByRole("button", { name: "Menu" }).click();
    await page.locator("#sidebar summary", { hasText: "Connections" }).click();
    await page.locator("#sidebar a[href$='connections/elasticsearch']").click();
    await expectText(page, "h1", "Elasticsearch");
    expect(await page.locator("#sidebar").isHidden()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  // What a page is made of is the same in both; its colours are not.
  test.each<["light" | "dark", RunOptions]>([
    ["light", {}],
    ["dark", { runOnly: ["color-contrast"] }],
  ])("axe finds nothing against it, %s", async (colorScheme, rules) => {
    const { page } = await openPage(browser, url, { colorScheme });
    await page.evaluate(axe.source);
    for (const address of [
      "",
      "atlan/packages/relational-assets-builder/s3",
      "datastage/stages/sort/operator",
      "atlan/enums/CertificateStatus",
    ]) {
      await page.goto(`${url}#/${address}`);
      if (address === "") {
        await page.keyboard.press("/");
        await page.keyboard.type("secret");
      }
      expect(await violations(page, rules), address).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  });

  test("whatever a definition says is shown, and does nothing", async () => {
    const attack = `"><img src=x onerror="attacked=1"><script>attacked=1</script></title><!--`;
    const data = attacked(catalogData(modelOf(fullSpec).modules), attack);
    const { page, complaints } = await openPage(browser, written(data));
    for (const { id, title } of data.definitions) {
      await page.evaluate(`location.hash = ${JSON.stringify(`/${encodeURIComponent(id)}`)}`);
      await expectText(page, "h1", title);
      expect(await page.locator("img, iframe, object, main script, main style").count()).toBe(0);
    }
    expect(await page.evaluate("'attacked' in globalThis")).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** The address of a page with these data. */
function written(data: CatalogData): string {
  const file = path.join(temporaryFolder(afterAll), "index.html");
  writeFileSync(file, pageOf(data));
  return pathToFileURL(file).href;
}
