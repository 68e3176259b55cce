import { plainLine } from "../plain-text.js";
import type { Change } from "./changes.js";
import { countChanges, ownersText, placesText, summaryText } from "./summary.js";

const groups: readonly (readonly [title: string, is: (change: Change) => boolean])[] = [
  ["Changes the payload in silence", ({ effect }) => effect === "silent"],
  ["Stops compiling", ({ effect }) => effect === "stops compiling"],
  ["Is refused when it runs", ({ effect }) => effect === "refused"],
  ["Minor", ({ level }) => level === "minor"],
  ["Documentation", ({ level }) => level === "patch"],
];

/** Most rows of one table: what nobody reads needs no room in a pull request. */
const mostRows = 100;

/** The changes for a comment on a pull request. */
export function markdownOf(changes: readonly Change[], notes: readonly string[]): string {
  const head = `## Definitions: ${summaryText(countChanges(changes))}`;
  const tables = groups.flatMap(([title, is]) => {
    const found = changes.filter(is);
    return found.length === 0 ? [] : [`### ${title}`, table(found)];
  });
  const end = notes.map((note) => `> ${cell(note)}`);
  return [head, ...tables, ...end].join("\n\n");
}

function table(changes: readonly Change[]): string {
  const rows = changes.slice(0, mostRows).map((change) => {
    const cells = [ownersText(change.owners, 3), change.message, change.migration].map(cell);
    return `| ${cells.join(" | ")} | \`${placesText(change).replaceAll("`", "'")}\` |`;
  });
  const more = changes.length - mostRows;
  const rest = more > 0 ? [`| | … and ${more} more | | |`] : [];
  return ["| where | what | what to do | place |", "|---|---|---|---|", ...rows, ...rest].join(
    "\n",
  );
}

/** A text in a cell: what definitions say must not become markup. */
function cell(text: string): string {
  return plainLine(text).replace(/[\\`*_<>|[\]#&~]/g, (mark) => `\\${mark}`);
}
