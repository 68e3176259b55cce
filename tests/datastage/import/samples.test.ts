import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { FlowDocument } from "specanvil/datastage";
import { readFlow } from "specanvil/datastage/read";
import { expect, test } from "vitest";
import { nothingBeside } from "../../../cli/import/datastage/attempt.js";
import { flowProgram } from "../../../cli/import/datastage/flow-program.js";
import { formatted } from "../../../cli/import/print/format.js";
import { canonical } from "../canonical.js";
import { documentOf } from "./run-program.js";

// The programs of the documents in ../documents are goldens; they, and those of the vendor's samples where ../shared has
// them, make the documents that they were made from.

const own = fileURLToPath(new URL("../documents/", import.meta.url));
const vendor = fileURLToPath(
  new URL("../../../../shared/reference/datastage-flows/samples/", import.meta.url),
);
const files = [own, vendor]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /^s\d.*\.json$/.test(file))
      .map((file) => [path.basename(file, ".json"), path.join(folder, file)] as const),
  );

test.each(files)("%s", async (name, file) => {
  const document = JSON.parse(readFileSync(file, "utf8")) as FlowDocument;
  const program = flowProgram(readFlow(document, { name }), `${name}.json`, nothingBeside);
  if (file.startsWith(own)) {
    const golden = fileURLToPath(new URL(`programs/${name}.ts.golden`, import.meta.url));
    await expect(await formatted(program.text)).toMatchFileSnapshot(golden);
  }
  expect(canonical(await documentOf(program))).toEqual(canonical(document));
  expect(program.notes.filter((note) => !note.startsWith("a secret"))).toEqual([]);
});
