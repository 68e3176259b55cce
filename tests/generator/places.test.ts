import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readPlainYaml } from "../../generator/load/plain-yaml.js";
import { readPositions } from "../../generator/load/positions.js";
import { readDocument } from "../../generator/load/source-document.js";
import { baseSpec, fullSpec } from "./base-spec.js";
import { repository } from "./repository.js";

// What the fast parser tells of positions is what the other one tells.

type Step = string | number;

function pathsIn(data: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  const inner: readonly (readonly [Step, unknown])[] = Array.isArray(data)
    ? data.map((item, index) => [index, item] as const)
    : typeof data === "object" && data !== null
      ? Object.entries(data)
      : [];
  return [path, ...inner.flatMap(([step, value]) => pathsIn(value, [...path, step]))];
}

const spec = path.join(repository, "spec");
const files = readdirSync(spec, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml") && !file.endsWith(".openapi.yaml"))
  .map((file) => [file, readFileSync(path.join(spec, file), "utf8")] as const);

const strange: readonly (readonly [string, string])[] = [
  ["comments first", "# One.\n\n# Two.\na:\n  # Three.\n  b: 1 # Four.\n"],
  ["nothing", "a:\nb: {}\nc: []\nd: { e, f: , g: }\n"],
  ["blocks", "a: |\n  text\nb: >-\n  text\nc:\n  - |\n    text\n"],
  ["quotes", "'a': \"b\"\n\"c\": 'd ''e'''\nf: [ 'g', \"h\\n\" ]\n"],
  ["lists", "- a\n- - b\n  - c\n-\n  d: e\n- f: g\n  h: i\n"],
  ["flow", "{ a: [ { b: c }, [ d, e ] ], f: { g: h, }, }\n"],
  ["line ends", "a:\r\n  b: c\r\n  d: [e,\r\n    f]\r\n"],
  ["other scripts", 'ключ: "\u{1f600}" \n\u{1f600}: b\n'],
  ["texts on several lines", "a: b\n  c\nd: 'e\n  f'\n"],
  ["keys with question marks", "? a\n: b\n? c\n"],
];

test.each([...Object.entries({ ...baseSpec, ...fullSpec }), ...files, ...strange])(
  "%s",
  (_, text) => {
    const data = readPlainYaml(text, true);
    if (data === undefined) return;
    const bytes = Buffer.from(text);
    const document = readDocument({ file: "f", from: "f", bytes, ordered: true });
    const positions = readPositions(text, true);
    for (const known of pathsIn(data)) {
      for (const way of [known, [...known, "nowhere"], [...known, 7, "nowhere"]]) {
        for (const target of ["value", "key"] as const) {
          const { line, column } = document.at(way, "schema", "", "", target);
          expect([way, target, { line, column }]).toEqual([
            way,
            target,
            positions.placeOf(way, target),
          ]);
        }
      }
    }
  },
);
