import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { median, timeProcesses } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

const rounds = 7;

/** What somebody types who looks for properties, a letter at a time. */
const queries = ["sort key order", "s3 secret key", "enable", "jdbc connection url"];

/** What a reader of the catalog waits for: until it is made, until it shows, and at each key of a search. */
export async function catalogRows(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-bench-"));
  try {
    const cli = path.join(root, "generator/bin/specanvil.js");
    const args = [cli, "catalog", "--out", folder];
    const { build } = timeProcesses({ build: { program: process.execPath, args, cwd: root } }, 5);
    const file = path.join(folder, "index.html");
    return [
      limited("catalog of the whole spec: built", build, "ms", "≤", 3000),
      limited("… its size", statSync(file).size, "bytes", "≤", 3_000_000),
      ...(await browserRows(pathToFileURL(file).href)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function browserRows(url: string): Promise<Row[]> {
  const executablePath = [process.env["CHROMIUM"], "/usr/bin/chromium"].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (executablePath === undefined) {
    console.error("The catalog in a browser is left out: no Chromium (set CHROMIUM).");
    return [];
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const paints: number[] = [];
    for (let round = 0; round < rounds; round += 1) paints.push(await firstPaint(browser, url));
    const page = await browser.newPage();
    await page.goto(url);
    const keys = (await Promise.all(queries.map((query) => timeKeys(page, query)))).flat();
    return [
      limited("… first paint from disk", median(paints), "ms", "≤", 1000),
      limited("… search, slowest of all keys", Math.max(...keys), "ms", "≤", 50),
      { measure: "… search, a key", value: median(keys), unit: "ms" },
    ];
  } finally {
    await browser.close();
  }
}

/** From the start of the navigation until there is something to see. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  const time = await page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const one of list.getEntriesByName("first-contentful-paint")) resolve(one.startTime);
    }).observe({ type: "paint", buffered: true });
  })`);
  await page.close();
  return time;
}

/** Each key of a query, until its results are laid out. */
async function timeKeys(page: Page, query: string): Promise<number[]> {
  return page.evaluate<number[]>(`(() => {
    const input = document.querySelector("#search");
    const query = ${JSON.stringify(query)};
    return [...query].map((_, index) => {
      input.value = query.slice(0, index + 1);
      const start = performance.now();
      input.dispatchEvent(new Event("input"));
      document.querySelector("#results").getBoundingClientRect();
      return performance.now() - start;
    });
  })()`);
}
