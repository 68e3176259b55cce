import { createRequire } from "node:module";
import path from "node:path";
import { part } from "../part.js";
import { type Finding, ok, warning, wrong } from "./finding.js";

/** The oldest that work: of Node, as package.json has it; of TypeScript, the oldest that is tested. */
export const oldest = { node: "20.19", typescript: "5.9" } as const;

export function nodeFinding(version: string): Finding {
  if (isAtLeast(version, oldest.node)) return ok("Node", version);
  return wrong("Node", `${version} is too old.`, `Install Node ${oldest.node} or newer.`);
}

/** @param folder from which programs import it */
export function typescriptFinding(folder: string): Finding {
  const version = typescriptIn(folder);
  const install = "npm install --save-dev typescript";
  if (version === undefined) {
    const problem = "It isn't installed in this folder: nothing checks programs before they run.";
    return warning("TypeScript", problem, `${install}, unless all programs are JavaScript.`);
  }
  if (isAtLeast(version, oldest.typescript)) return ok("TypeScript", version);
  const problem = `${version} is older than what is tested: types may be wrong.`;
  return warning("TypeScript", problem, `${install}@${oldest.typescript}, or newer.`);
}

function typescriptIn(folder: string): string | undefined {
  try {
    const require = createRequire(path.join(folder, "program.js"));
    const version = part(require("typescript/package.json"), "version");
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}

/** @param least major and minor */
function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
