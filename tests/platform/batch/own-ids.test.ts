import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codes, connect, journalFile, projectOf, resumed } from "./batch.js";

const id = (digit: string): string => `${digit.repeat(8)}-1111-2222-3333-${digit.repeat(12)}`;
const [a, b, c, d] = ["a", "b", "c", "d"].map(id) as [string, string, string, string];

interface Parts {
  readonly own?: readonly [document: string, pipeline: string, node: string];
  /** The node that a comment is about. */
  readonly about?: string;
  readonly parameters?: object;
}

/** A flow that refers to some of its own ids, and to things of its project. */
function flow({ own = [a, a, b], about = b, parameters = {} }: Parts = {}) {
  const [document, pipeline, node] = own;
  const comments = [{ id: "", associated_id_refs: [{ node_ref: about }] }];
  return {
    name: "a",
    flow: {
      id: document,
      primary_pipeline: pipeline,
      pipelines: [
        { id: pipeline, nodes: [{ id: node, parameters }], app_data: { ui_data: { comments } } },
      ],
    },
  };
}

const dataSet = (of: string): Parts => ({ parameters: { dataset: { id: of } } });

// Each is given with the journal of the first; the second time, nobody has heard what became of it.
test.each<[string, Parts, Parts, "same" | "another"]>([
  ["the same ids", {}, {}, "same"],
  ["other ids of its own", {}, { own: [c, c, d], about: d }, "same"],
  ["an id of its own that stands twice, and one that doesn't", {}, { about: a }, "another"],
  ["one id where there were two", { own: [a, c, b] }, { own: [a, a, b] }, "another"],
  [
    "the same thing of its project",
    dataSet(a),
    { ...dataSet(c), own: [c, c, d], about: d },
    "same",
  ],
  ["another thing of its project", dataSet(c), dataSet(d), "another"],
])("a flow with %s", async (_, before, now, want) => {
  const [project, platform] = await connect();
  const journal = journalFile();
  await project.flows.submitAll([flow(before)], { journal });
  const again = project.flows.submitAll([flow(now)], { journal });
  if (want === "same") expect(resumed(await again)).toEqual([true]);
  else await expect(again).rejects.toMatchObject({ code: "JOURNAL_MISMATCH" });
  expect(platform.flows).toHaveLength(1);
});

test.each<[string, Parts, Parts, unknown]>([
  ["other ids of its own", {}, { own: [c, c, d], about: d }, [true, undefined]],
  ["a reference to something else", {}, { about: a }, [undefined, "DATASTAGE_CONFLICT"]],
  ["one id where there are two", {}, { own: [a, c, b] }, [undefined, "DATASTAGE_CONFLICT"]],
  ["another thing of its project", dataSet(c), dataSet(d), [undefined, "DATASTAGE_CONFLICT"]],
])("a flow of the same name and time, with %s", async (_, sent, theirs, want) => {
  const [project, platform] = await connect();
  const journal = journalFile();
  await project.flows.submitAll([flow(sent)], { journal });
  const begun = readFileSync(journal, "utf8").split("\n").slice(0, 2).join("\n");
  writeFileSync(journal, `${begun}\n`);
  platform.flows[0]?.versions.push(flow(theirs).flow);
  // As another process, which hasn't made it.
  const other = await projectOf(platform);
  const results = await other.flows.submitAll([flow(sent)], { journal });
  expect([...resumed(results), ...codes(results)]).toEqual(want);
});
