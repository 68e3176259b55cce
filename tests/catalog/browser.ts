import { existsSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** Chromium as Debian has it, or the one that CHROMIUM names; undefined where there is none. */
export const executable = [process.env["CHROMIUM"], "/usr/bin/chromium"].find(
  (file) => file !== undefined && existsSync(file),
);

export function startBrowser(): Promise<Browser> {
  // In a container root has no sandbox to give.
  return chromium.launch({ executablePath: executable ?? "", args: ["--no-sandbox"] });
}

/** A page, and what it did that no page of the catalog may: ask the network, report an error. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** Data with an attack in each text, the names by which parts find each other included. */
export function attacked<T>(value: T, attack: string, key = ""): T {
  if (typeof value === "string") {
    return (key === "kind" || key === "place" ? value : value + attack) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => attacked(one, attack)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, attacked<unknown>(one, attack, name)]),
  ) as T;
}

/** What axe finds against a page into which it was loaded. */
export async function violations(page: Page, rules: RunOptions): Promise<string[]> {
  const options = JSON.stringify({ ...rules, resultTypes: ["violations"] });
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Waits until an expression is true in the page; Playwright's own waiting is refused by the page's security policy. */
export async function expectTrue(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(expression), { timeout: 15_000 }).toBe(true);
}

/** Waits until an element has this text. */
export async function expectText(page: Page, selector: string, text: string): Promise<void> {
  const found = `document.querySelector(${JSON.stringify(selector)})?.textContent.trim()`;
  await expect.poll(() => page.evaluate(found), { timeout: 15_000 }).toBe(text);
}

/** The result that Enter would open. */
export function selected(page: Page): Promise<string | null> {
  return page.locator("[role=option][aria-selected=true]").textContent();
}

export function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const { top, bottom } = document.querySelector("${selector}").getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`);
}
