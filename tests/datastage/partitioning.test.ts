import { batchFlow, type Partitioning } from "specanvil/datastage";
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
  ])("takes is written: %s, %s", (target, type) => {
    expect(link(target, type)).not.toThrow();
  });
});
