import { plainLine } from "../plain-text.js";

/** The lines in which two texts differ, as a reader of a terminal wants them: a little context, `-` found, `+` wanted. */
export function difference(found: string, wanted: string, most = 40): string {
  if (found.replaceAll("\r\n", "\n") === wanted) return "@@ only the line ends differ @@";
  const before = found.split("\n");
  const after = wanted.split("\n");
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const context = before.slice(Math.max(0, start - 2), start).map((line) => `  ${line}`);
  const removed = before.slice(start, before.length - end).map((line) => `- ${line}`);
  const added = after.slice(start, after.length - end).map((line) => `+ ${line}`);
  const lines = [
    `@@ line ${start + 1} @@`,
    ...context,
    ...clipped(removed, most),
    ...clipped(added, most),
  ];
  // Of the found text nothing is known: it must not steer the terminal.
  return lines.map((line) => line.split("\t").map(plainLine).join("\t")).join("\n");
}

function clipped(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `  … and ${lines.length - most} more lines`];
}
