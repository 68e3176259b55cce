import { readdirSync } from "node:fs";
import { answer } from "./atlan-packages.js";

// The door for checks from outside: lines of a vendor-side oracle on standard input, one answer a line on standard
// output. `npm run -s conform -- atlan-packages`

const [suite, ...others] = process.argv.slice(2);
if (suite !== "atlan-packages" || others.length > 0) {
  process.stderr.write("Usage: npm run -s conform -- atlan-packages < LINES\n");
  process.exit(2);
}

const folder = new URL("../../../dist/generated/atlan/packages/", import.meta.url);
const packages = readdirSync(folder)
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.slice(0, -".js".length));

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

let pending = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  // Not readline: it also breaks lines at U+2028, which JSON may contain.
  const lines = (pending + String(chunk)).split("\n");
  pending = lines.pop() ?? "";
  for (const line of lines) await reply(line);
}
await reply(pending);

async function reply(line: string): Promise<void> {
  if (line.trim() === "") return;
  process.stdout.write(`${ascii(await answer(line, packages))}\n`);
}

/** For readers that take U+0085 or U+2028 for the end of a line. */
function ascii(text: string): string {
  return text.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
