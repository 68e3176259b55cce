import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type FlowDocument, FlowError } from "specanvil/datastage";
import { readFlow } from "specanvil/datastage/read";
import { expect, test } from "vitest";
import { nothingBeside } from "../../../cli/import/datastage/attempt.js";
import { flowProgram } from "../../../cli/import/datastage/flow-program.js";
import { answerFlow } from "../../conform/datastage/flows.js";
import { registry } from "../../conform/datastage/registry.js";
import { canonical } from "../canonical.js";
import { randomFlow } from "../columns/random-flows.js";
import { Random } from "../columns/random.js";
import { mutated } from "./mutated.js";
import { documentOf } from "./run-program.js";

// The seed of a failure repeats it: IMPORT_SEED; IMPORT_FLOWS says how many.
const seed = Number(process.env["IMPORT_SEED"] ?? Date.now() % 1_000_000);
const count = Number(process.env["IMPORT_FLOWS"] ?? 12);

/** The document that the program of a document makes; undefined for one that is refused. */
async function again(document: unknown, place: string): Promise<FlowDocument | undefined> {
  let made;
  try {
    made = flowProgram(readFlow(document, { name: "f" }), "f.json", nothingBeside);
  } catch (error) {
    if (error instanceof FlowError) return undefined;
    throw error;
  }
  expect(
    made.notes.filter((note) => note.includes("doesn't make the same")),
    place,
  ).toEqual([]);
  return documentOf(made);
}

test("programs of random flows make the same documents", async () => {
  const random = new Random(seed);
  let made = 0;
  // Some are refused: how many of a few, nobody can say.
  for (let id = 0; made < count && id < 30 * count; id += 1) {
    const answer = await answerFlow(JSON.stringify(randomFlow(random, id)), registry);
    const { ok } = JSON.parse(answer) as { ok?: FlowDocument };
    const result = ok && (await again(ok, `IMPORT_SEED=${seed}, flow ${id}`));
    if (result === undefined || ok === undefined) continue;
    made += 1;
    expect(canonical(result), `IMPORT_SEED=${seed}, flow ${id}`).toEqual(canonical(ok));
  }
  expect(made, `IMPORT_SEED=${seed}`).toBe(count);
});

test("programs of documents that nobody knows make the same documents", async () => {
  const folder = fileURLToPath(new URL("../documents/", import.meta.url));
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !file.includes("chain"))
    .map((file) => readFileSync(`${folder}${file}`, "utf8"));
  const random = new Random(seed + 1);
  let made = 0;
  for (let id = 0; made < count && id < 30 * count; id += 1) {
    const document = mutated(random, JSON.parse(random.one(texts)) as FlowDocument);
    const wanted = JSON.stringify(document);
    const result = await again(document, `IMPORT_SEED=${seed}, document ${id}`);
    if (result === undefined) continue;
    made += 1;
    expect(canonical(result), `IMPORT_SEED=${seed}, document ${id}`).toEqual(
      canonical(JSON.parse(wanted) as FlowDocument),
    );
  }
  expect(made, `IMPORT_SEED=${seed}`).toBe(count);
});
