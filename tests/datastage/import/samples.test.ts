import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { resolveSecrets, Secret } from "specanvil";
import type { FlowDocument } from "specanvil/datastage";
import { readFlow } from "specanvil/datastage/read";
import { afterEach, expect, test, vi } from "vitest";
import { flowProgram } from "../../../cli/import/datastage/flow-program.js";
import { formatted } from "../../../cli/import/print/format.js";
import { canonical } from "../canonical.js";
import { runProgram } from "./run-program.js";

// The programs of the documents in ../documents are goldens; they, and those of the vendor's samples where ../shared has
// them, make the documents that they were made from.

const nothing = { subflow: () => undefined, parameterSet: () => undefined };
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

afterEach(() => vi.unstubAllEnvs());

test.each(files)("%s", async (name, file) => {
  const document = JSON.parse(readFileSync(file, "utf8")) as FlowDocument;
  const { text, secrets, notes } = flowProgram(
    readFlow(document, { name }),
    `${name}.json`,
    nothing,
  );
  if (file.startsWith(own)) {
    const golden = fileURLToPath(new URL(`programs/${name}.ts.golden`, import.meta.url));
    await expect(await formatted(text)).toMatchFileSnapshot(golden);
  }
  for (const [variable, value] of secrets) {
    vi.stubEnv(variable, Secret.is(value) ? await Secret.reveal(value) : value);
  }
  const made = await resolveSecrets((await runProgram(text)).toDocument());
  expect(canonical(made)).toEqual(canonical(document));
  expect(notes.filter((note) => !note.startsWith("a secret"))).toEqual([]);
});
