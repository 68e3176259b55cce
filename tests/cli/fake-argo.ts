import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Manifest } from "../../cli/lint/manifests.js";

/** A program that answers as Argo's command line would, and remembers what it was given. */
export interface FakeArgo {
  readonly program: string;
  /** The manifests of its last call, in order. */
  readonly given: () => readonly Manifest[];
}

/**
 * @param answer - Body of a function of `files`, their paths, and `manifests`; it prints, and returns the exit code
 */
export function fakeArgo(folder: string, name: string, answer = "return 0"): FakeArgo {
  const program = path.join(folder, name);
  const memory = `${program}.given.json`;
  const text = `const fs = require("node:fs");
const path = require("node:path");
const [command, ...args] = process.argv.slice(2);
if (command === "version") {
  console.log("argo: v3.6.7");
  process.exit();
}
const folder = args.at(-1);
const files = fs.readdirSync(folder)
  .sort((a, b) => parseInt(a) - parseInt(b))
  .map((file) => path.join(folder, file));
const manifests = files.map((file) => JSON.parse(fs.readFileSync(file, "utf8")));
fs.writeFileSync(${JSON.stringify(memory)}, JSON.stringify(manifests));
process.exitCode = (() => { ${answer} })();
`;
  writeFileSync(`${program}.cjs`, text);
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${program}.cjs' "$@"\n`);
  chmodSync(program, 0o755);
  return { program, given: () => JSON.parse(readFileSync(memory, "utf8")) as Manifest[] };
}
