import { secret } from "specanvil";
import { batchFlow, localConnection, parameterSet, type Schema } from "specanvil/datastage";
import { PostgresqlConnection } from "specanvil/datastage/connections/postgresql";
import { Copy } from "specanvil/datastage/stages/copy";
import { Peek } from "specanvil/datastage/stages/peek";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
import { XmlOutput } from "specanvil/datastage/stages/xml-output";
import { describe, expect, test } from "vitest";
import { frozenFlow } from "./samples/plain.js";
import * as samples from "./samples/plain.js";

// A document is its caller's: what becomes of it changes no flow, and no other document.

/** Writes to all that can be written to. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) spoil(part, seen);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push("spoilt");
  else Object.assign(value, { spoilt: true });
}

const flows = {
  linear: samples.linear,
  join: samples.join,
  lookup: samples.lookup,
  reject: samples.reject,
  transformer: samples.transformer,
  switchAndFilter: samples.switchAndFilter,
  copyAndFunnel: samples.copyAndFunnel,
  "columns of every kind": () => {
    const flow = frozenFlow("columns", { compileMode: "ELT" });
    const copy = flow.add(Copy, "C");
    flow.add(RowGenerator, "R").linkTo(copy, {
      name: "in",
      schema: (s) =>
        s
          .varchar("A", { length: 5, key: true, nullable: true })
          .timestamp("T", { microseconds: true }),
    });
    copy.linkTo(flow.add(Peek, "P"), { name: "given", schema: (s) => s.varchar("A") });
    copy.linkTo(flow.add(Sort, "S", { keyProperties: [{ key: "A" }] }), { name: "followed" });
    flow.parameter("p", { type: "list", value: "v", validValues: ["v", "w"] });
    flow.useParameterSet(
      parameterSet({ name: "set", assetId: "a", parameters: [{ name: "x", type: "string" }] }),
    );
    flow.comment("text").about(copy);
    const db = localConnection(PostgresqlConnection, { password: secret.env("P") });
    flow.add(Postgresql, "Db", {}, { connection: db }).linkTo(flow.add(Peek, "Q"));
    flow
      .add(RowGenerator, "L")
      .linkTo(flow.add(XmlOutput, "X"), { partitioning: { type: "sequential", keys: ["A"] } });
    return flow;
  },
};

test.each(Object.entries(flows))("of %s", (_, make) => {
  const flow = make();
  const document = flow.toDocument();
  const before = JSON.stringify(document);
  spoil(document);
  expect(JSON.stringify(flow.toDocument())).toBe(before);
});

describe("a schema that is given as an object", () => {
  const given = (): Schema => ({
    fields: [
      {
        name: "A",
        type: "string",
        nullable: false,
        metadata: { description: "" },
        app_data: { type_code: "STRING" },
      },
    ],
  });

  test("stays its owner's", () => {
    const schema = given();
    const flow = batchFlow("F");
    flow.add(RowGenerator, "R").linkTo(flow.add(Peek, "P"), { schema });
    const document = flow.toDocument();
    spoil(document);
    expect(schema).toEqual(given());
    spoil(schema);
    expect(flow.toDocument().schemas[0]?.fields).toEqual(given().fields);
  });

  test("of a class stays its owner's too, to add to and to change", () => {
    class Mine implements Schema {
      readonly fields = [...given().fields];
    }
    const [mine, flow] = [new Mine(), batchFlow("F")];
    flow.add(RowGenerator, "R").linkTo(flow.add(Peek, "P"), { schema: mine });
    mine.fields.push(...given().fields);
    Object.assign(mine.fields[0] ?? {}, { name: "B" });
    expect(mine.fields.map(({ name }) => name)).toEqual(["B", "A"]);
    expect(flow.toDocument().schemas[0]?.fields).toEqual(given().fields);
  });

  test("of columns of a class leaves them as they are", () => {
    const column = Object.assign(Object.create({ of: "a class" }) as object, given().fields[0]);
    const fields = [column] as unknown as Schema["fields"];
    const flow = batchFlow("F");
    flow.add(RowGenerator, "R").linkTo(flow.add(Peek, "P"), { schema: { fields } });
    expect(Object.isFrozen(column)).toBe(false);
    expect(flow.toDocument().schemas[0]?.fields).toEqual(given().fields);
  });

  test("is shared where nobody can change it", () => {
    const flow = batchFlow("F");
    const copy = flow.add(Copy, "C");
    const link = flow.add(RowGenerator, "R").linkTo(copy, { schema: given() });
    expect(copy.linkTo(flow.add(Peek, "P"), { schema: link.columns as Schema }).columns).toBe(
      link.columns,
    );
  });
});
