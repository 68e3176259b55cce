import { batchFlow, type Partitioning } from "specanvil/datastage";
import { DataSet } from "specanvil/datastage/stages/data-set";
import { Peek } from "specanvil/datastage/stages/peek";
import { Sort } from "specanvil/datastage/stages/sort";
import { WriteRangeMap } from "specanvil/datastage/stages/write-range-map";
import { XmlOutput } from "specanvil/datastage/stages/xml-output";
import { describe, expect, test } from "vitest";

// How a link's rows are spread must fit how the stage runs that they go to.

const targets = {
  "parallel by default": (flow: ReturnType<typeof batchFlow>) => flow.add(Peek, "T"),
  "sequential as it is set": (flow: ReturnType<typeof batchFlow>) =>
    flow.add(Sort, "T", { execmode: "seq" }),
  "sequential by a property of another name": (flow: ReturnType<typeof batchFlow>) =>
    flow.add(DataSet, "T", { executionMode: "seq" }),
  "as a parameter says": (flow: ReturnType<typeof batchFlow>) =>
    flow.add(Sort, "T", { execmode: "#mode#" }),
  "as by default, which null says too": (flow: ReturnType<typeof batchFlow>) =>
    flow.add(Sort, "T", { execmode: null }),
  "sequential by default": (flow: ReturnType<typeof batchFlow>) => flow.add(XmlOutput, "T"),
  "sequential, and nothing else": (flow: ReturnType<typeof batchFlow>) =>
    flow.add(WriteRangeMap, "T"),
};

function link(target: keyof typeof targets, type: string): () => unknown {
  const flow = batchFlow("F");
  const source = flow.add(Peek, "S");
  const node = targets[target](flow);
  return () => source.linkTo(node, { partitioning: { type } as Partitioning });
}

describe("a partitioning that the stage's mode of execution", () => {
  test.each<[keyof typeof targets, string]>([
    ["parallel by default", "sequential"],
    ["sequential as it is set", "hash"],
    ["sequential as it is set", "auto"],
    ["sequential by a property of another name", "hash"],
    ["as by default, which null says too", "sequential"],
    ["sequential by default", "entire"],
    ["sequential, and nothing else", "range"],
  ])("doesn't take is refused: %s, %s", (target, type) => {
    expect(link(target, type)).toThrow(
      expect.objectContaining({ code: "FLOW_PARTITIONING" }) as Error,
    );
  });

  test.each<[keyof typeof targets, string]>([
    ["parallel by default", "roundrobin"],
    ["sequential as it is set", "sequential"],
    ["sequential by default", "sequential"],
    ["sequential by a property of another name", "sequential"],
    ["as a parameter says", "hash"],
    ["as a parameter says", "sequential"],
    ["as by default, which null says too", "hash"],
  ])("takes is written: %s, %s", (target, type) => {
    expect(link(target, type)).not.toThrow();
  });

  test.each<[Partitioning, string]>([
    [{ type: "auto", stable: true } as unknown as Partitioning, "takes no stable"],
    [{ type: "same", sort: true } as unknown as Partitioning, "takes no sort"],
    [{ type: "same", stable: true, unique: false }, ""],
    [{ type: "roundrobin", unique: true }, ""],
    [{ type: "hash", sort: true, stable: true, unique: true, keys: ["A"] }, ""],
  ])("takes, but its type: %j %s", (partitioning, refused) => {
    const flow = batchFlow("F");
    const act = () => flow.add(Peek, "S").linkTo(flow.add(Peek, "T"), { partitioning });
    if (refused === "") expect(act).not.toThrow();
    else expect(act).toThrow(refused);
  });

  test("doesn't take is refused of a link that is led to the stage, which stays where it was", () => {
    const flow = batchFlow("F");
    const peek = flow.add(Peek, "P");
    const to = flow.add(Sort, "T", { execmode: "seq" });
    const link = flow.add(Peek, "S").linkTo(peek, { partitioning: { type: "entire" } });
    expect(() => link.leadTo(to)).toThrow(
      expect.objectContaining({ code: "FLOW_PARTITIONING" }) as Error,
    );
    expect(link.target).toBe(peek);
    expect(flow.links).toEqual([link]);
  });

  test("doesn't take is found when the stage's mode is set after its link", () => {
    const flow = batchFlow("F");
    const to = flow.add(Sort, "T");
    flow.add(Peek, "S").linkTo(to, { name: "L", partitioning: { type: "hash", keys: ["A"] } });
    const found = () => flow.validate().filter(({ code }) => code === "unfit-partitioning");
    expect(found()).toEqual([]);
    to.update({ execmode: "seq" });
    expect(found()).toMatchObject([
      { severity: "warning", stage: "T", link: "L", property: "partitioning" },
    ]);
    to.update({ execmode: "#mode#" });
    expect(found()).toEqual([]);
  });
});
