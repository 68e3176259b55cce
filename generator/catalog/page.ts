import { createHash } from "node:crypto";
import type { CatalogData } from "./data.js";

/** What the page runs and how it looks: bundled when the tool is built. */
export interface Client {
  readonly script: string;
  readonly style: string;
}

/**
 * The catalog as one file that opens from anywhere. It asks the network for nothing, and its policy makes the browser
 * hold it to that: it runs this one script, and loads nothing.
 *
 * @param layout - The compiled template
 */
export function catalogPage(
  data: CatalogData,
  { script, style }: Client,
  layout: (view: object) => string,
): string {
  const policy = [
    "default-src 'none'",
    `script-src '${fingerprint(script)}'`,
    `style-src '${fingerprint(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return layout({ title: "Catalog", policy, style, script, data: scriptData(data) });
}

/** Whether a file is a catalog, of these definitions or of others. */
export function isCatalog(text: string): boolean {
  return text.includes('<meta name="generator" content="specanvil catalog">');
}

function fingerprint(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** JSON within a script element, which it can't end: no definition can write a tag. */
function scriptData(data: CatalogData): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]|\p{Surrogate}/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
