import { readdirSync } from "node:fs";
import type { Connection, Stage } from "specanvil/datastage/stage";
import { answer } from "./atlan-packages.js";
import type { Registry } from "./datastage/build-flow.js";
import { constantsIn } from "./datastage/constants.js";
import { answerFlow } from "./datastage/flows.js";
import { answerStage } from "./datastage-stages.js";

// The door for checks from outside: lines of a vendor-side oracle on standard input, one answer a line on standard
// output. `npm run -s conform -- atlan-packages`, `datastage-stages`, `datastage-flows`

const generated = new URL("../../../dist/generated/", import.meta.url);

/** What answers a line, by the name of its suite; made when it is needed. */
const suites: Readonly<Record<string, () => Promise<(line: string) => Promise<string>>>> = {
  "atlan-packages": () => {
    const packages = readdirSync(new URL("atlan/packages/", generated))
      .filter((file) => file.endsWith(".js"))
      .map((file) => file.slice(0, -".js".length));
    return Promise.resolve((line) => answer(line, packages));
  },
  "datastage-stages": async () => {
    const registry = await readRegistry();
    return (line) => answerStage(line, registry);
  },
  "datastage-flows": async () => {
    const registry = await readRegistry();
    return (line) => answerFlow(line, registry);
  },
};

const [name = "", ...others] = process.argv.slice(2);
const suite = suites[name];
if (suite === undefined || others.length > 0) {
  const names = Object.keys(suites).join("|");
  process.stderr.write(`Usage: npm run -s conform -- ${names} < LINES\n`);
  process.exit(2);
}
const answerLine = await suite();

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
  process.stdout.write(`${ascii(await answerLine(line))}\n`);
}

/** For readers that take U+0085 or U+2028 for the end of a line. */
function ascii(text: string): string {
  return text.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Every stage and connection, found as the vendor's SDK finds them: capitals, blanks and slashes don't count. */
async function readRegistry(): Promise<Registry> {
  const [{ allStages }, { allConnections }, index] = await Promise.all([
    load<{ allStages: readonly Stage[] }>("datastage/all-stages.js"),
    load<{ allConnections: readonly Connection[] }>("datastage/all-connections.js"),
    load<Readonly<Record<string, unknown>>>("datastage/stages/index.js"),
  ]);
  const key = (text: string): string => text.toLowerCase().replace(/[\s/]/g, "");
  const stages = new Map(allStages.map((stage) => [key(stage.name), stage]));
  const connections = new Map(allConnections.map((one) => [one.name, one]));
  return {
    stage: (label) => stages.get(key(label)),
    connection: (kind) => connections.get(kind),
    constants: constantsIn(index),
  };
}

async function load<T>(file: string): Promise<T> {
  return (await import(new URL(file, generated).href)) as T;
}
