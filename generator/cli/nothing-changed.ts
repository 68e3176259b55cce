import { count } from "./count.js";

/** What a run says that had nothing to do. */
export function nothingChanged(definitions: number, files: number): string {
  return `Nothing has changed: ${count(definitions, "definition")}, ${count(files, "file")}.`;
}
