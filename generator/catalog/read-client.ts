import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { toolFolder } from "../project.js";
import type { Client } from "./page.js";

/** What the build has made of the folder client/. */
export function readClient(): Client {
  // Beside the compiled code; from sources, under test, where the build has put it.
  const folder = ["catalog/page", "dist/catalog/page"]
    .map((name) => path.join(toolFolder, name))
    .find((one) => existsSync(one));
  const read = (file: string): string => readFileSync(path.join(folder ?? "", file), "utf8");
  return { script: read("client.js"), style: read("style.css") };
}
