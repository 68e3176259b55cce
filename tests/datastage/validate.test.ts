import {
  type BatchFlow,
  type Diagnostic,
  FlowError,
  localConnection,
  param,
  schema,
  subflow,
} from "specanvil/datastage";
import { IbmDb2Connection } from "specanvil/datastage/connections/ibm-db2";
import { Copy } from "specanvil/datastage/stages/copy";
import { Funnel } from "specanvil/datastage/stages/funnel";
import { IbmDb2 } from "specanvil/datastage/stages/ibm-db2";
import { Join } from "specanvil/datastage/stages/join";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
import { Transformer } from "specanvil/datastage/stages/transformer";
import { secret } from "specanvil";
import { describe, expect, test } from "vitest";
import { frozenFlow } from "./samples/plain.js";

type Found = Partial<Diagnostic>;

const columns = schema((s) => s.integer("ID").varchar("NAME"));

/** A flow in which all is well: rows, a stage between, a peek. */
function sound(): { flow: BatchFlow; sort: ReturnType<typeof addSort> } {
  const flow = frozenFlow("f");
  const sort = addSort(flow);
  flow.add(RowGenerator, "Rows").linkTo(sort, { name: "in", schema: columns });
  sort.linkTo(flow.add(Peek, "Peek"), { name: "out" });
  return { flow, sort };
}

const addSort = (flow: BatchFlow) => flow.add(Sort, "Sort", { keyProperties: [{ key: "ID" }] });

test("a sound flow has nothing wrong", () => {
  expect(sound().flow.validate()).toEqual([]);
});

const cases: Readonly<Record<string, readonly [act: () => BatchFlow, wanted: readonly Found[]]>> = {
  "a cycle": [
    () => {
      const flow = frozenFlow("f");
      const [a, b, c] = [flow.add(Funnel, "A"), flow.add(Copy, "B"), flow.add(Copy, "C")];
      flow.add(RowGenerator, "Rows").linkTo(a, { schema: columns });
      a.linkTo(b);
      b.linkTo(c);
      c.linkTo(a);
      return flow;
    },
    [
      {
        code: "cycle",
        severity: "error",
        message: expect.stringContaining('"A" → "B" → "C" → "A"') as never,
      },
    ],
  ],
  "links that are missing": [
    () => {
      const flow = frozenFlow("f");
      const join = flow.add(Join, "Join");
      flow.add(RowGenerator, "Rows").linkTo(join, { schema: columns });
      join.linkTo(flow.add(Peek, "Peek"));
      flow.add(Sort, "Alone");
      return flow;
    },
    [
      {
        code: "missing-link",
        severity: "warning",
        stage: "Join",
        message: 'Join "Join" needs 2 links in, and has 1.',
      },
      { code: "missing-link", stage: "Alone", message: 'Sort "Alone" needs 1 link in, and has 0.' },
      {
        code: "missing-link",
        stage: "Alone",
        message: 'Sort "Alone" needs 1 link out, and has 0.',
      },
    ],
  ],
  "names that are there twice": [
    () => {
      const { flow } = sound();
      flow
        .add(RowGenerator, "Rows")
        .linkTo(flow.add(Peek, "Other"), { name: "in", schema: columns });
      return flow;
    },
    [
      { code: "duplicate-stage", stage: "Rows" },
      { code: "duplicate-link", stage: "Rows", link: "in" },
    ],
  ],
  "a key that no column is": [
    () => {
      const { flow, sort } = sound();
      sort.update({ keyProperties: [{ key: "ID" }, { key: "NOPE" }, { key: "#p#" }] });
      flow.parameter("p");
      return flow;
    },
    [{ code: "unknown-column", stage: "Sort", property: "keyProperties", column: "NOPE" }],
  ],
  "a partition key that no column is": [
    () => {
      const { flow } = sound();
      flow.links
        .find(({ name }) => name === "in")
        ?.partition({ type: "hash", keys: ["ID", "NOPE"] });
      return flow;
    },
    [{ code: "unknown-column", stage: "Sort", link: "in", column: "NOPE" }],
  ],
  "sources and derivations of columns that aren't there": [
    () => {
      const flow = frozenFlow("f");
      const transform = flow.add(Transformer, "T");
      flow.add(RowGenerator, "Rows").linkTo(transform, { name: "in", schema: columns });
      transform.linkTo(flow.add(Peek, "Peek"), {
        name: "out",
        schema: (s) =>
          s
            .integer("A", { source: "in.GONE", derivation: 'in.ID + Len("in.TEXT")' })
            .integer("B", { derivation: "in.ID + in.LOST * other.X" }),
      });
      return flow;
    },
    [
      { code: "unknown-column", stage: "T", link: "out", column: "A" },
      { code: "unknown-column", stage: "T", link: "out", column: "B" },
    ],
  ],
  "parameters that are unused, and unknown": [
    () => {
      const { flow, sort } = sound();
      flow.parameter("unused");
      flow.parameter("used");
      sort.update({ workspace: "/tmp/#used#/#nope#/#set.x#/#$APT_HOME#", memory: param("used") });
      return flow;
    },
    [
      {
        code: "unknown-parameter",
        stage: "Sort",
        property: "workspace",
        message: expect.stringContaining("#nope#") as never,
      },
      {
        code: "unknown-parameter",
        stage: "Sort",
        message: expect.stringContaining("#set.x#") as never,
      },
      { code: "unused-parameter", property: "unused" },
    ],
  ],
  "a secret that will stand in clear": [
    () => {
      const { flow } = sound();
      const connection = localConnection(IbmDb2Connection, { password: secret.env("DB2") });
      flow.add(IbmDb2, "Db2", {}, { connection }).linkTo(flow.add(Peek, "P"), { schema: columns });
      return flow;
    },
    [{ code: "clear-secret", stage: "Db2", property: "password" }],
  ],
  "a subflow that is empty, inside another one": [
    () => {
      const flow = frozenFlow("f");
      flow.subflow("Outer").inside.subflow("Inner");
      return flow;
    },
    [{ code: "empty-subflow", severity: "error", stage: "Outer / Inner" }],
  ],
  "a link to a subflow with two entries": [
    () => {
      const flow = frozenFlow("f");
      const box = flow.subflow("Box");
      for (const label of ["a", "b"]) {
        box.inside.entry(label).linkTo(box.inside.add(Peek, `P${label}`));
      }
      flow.add(RowGenerator, "Rows").linkTo(box, { name: "l", schema: columns });
      return flow;
    },
    [{ code: "unknown-link", severity: "error", stage: "Box", link: "l" }],
  ],
  "a link that is mapped to none inside": [
    () => {
      const flow = frozenFlow("f");
      const box = flow.subflow("Box");
      box.inside.entry("in").linkTo(box.inside.add(Peek, "P"), { name: "inner" });
      flow.add(RowGenerator, "Rows").linkTo(box, { name: "l", mapTo: "nope", schema: columns });
      return flow;
    },
    [{ code: "unknown-link", severity: "error", stage: "Box", link: "l" }],
  ],
  "an entry that leads nowhere": [
    () => {
      const flow = frozenFlow("f");
      const { inside } = flow.subflow("Box");
      inside.entry("in");
      inside.add(RowGenerator, "R").linkTo(inside.exit("out"), { schema: columns });
      return flow;
    },
    [{ code: "missing-link", severity: "error", stage: "Box / in" }],
  ],
  "a subflow that the project doesn't have": [
    () => {
      const flow = frozenFlow("f");
      flow.use(subflow("Clean"), "Use");
      return flow;
    },
    [{ code: "unknown-subflow", severity: "error", stage: "Use" }],
  ],
};

describe("flow.validate() finds", () => {
  test.each(Object.entries(cases))("%s", (_, [build, wanted]) => {
    expect(build().validate()).toEqual(
      wanted.map((each) => expect.objectContaining(each) as never),
    );
  });
});

test("toDocument() refuses a flow with errors, all at once, and takes one with warnings", () => {
  const flow = frozenFlow("f");
  flow.subflow("Empty");
  flow.use(subflow("Clean"), "Use");
  flow.add(Sort, "Alone");
  let caught: unknown;
  try {
    flow.toDocument();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(FlowError);
  const { code, diagnostics, message } = caught as FlowError;
  expect([code, diagnostics.map((each) => each.code)]).toEqual([
    "FLOW_INVALID",
    ["empty-subflow", "unknown-subflow"],
  ]);
  expect(message).toContain('Subflow "Empty" is empty');
  const warned = frozenFlow("g");
  warned.add(Sort, "Alone");
  expect(warned.validate()).toHaveLength(2);
  expect(warned.toDocument().pipelines[0]?.nodes).toHaveLength(1);
});
