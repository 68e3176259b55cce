import { describe, expect, test } from "vitest";
import { allConnections } from "../../../generated/datastage/all-connections.js";
import { allStages } from "../../../generated/datastage/all-stages.js";
import { checkProps, propertiesOf, stageParts } from "../../../runtime/datastage/stage/index.js";

// What holds for every generated stage and connection.

const types = "string int float bool enum list map any secret inputs outputs".split(" ");

describe.each([...allStages, ...allConnections])("$name", (described) => {
  const properties = [...propertiesOf(described).values()];

  test("its rows can be read", () => {
    for (const { name, views, required, type, wire } of properties) {
      expect([name, views]).toEqual([name, expect.stringMatching(/^[piosta]*$/)]);
      expect([name, [...required].every((view) => views.includes(view))]).toEqual([name, true]);
      expect([name, types.includes(type)]).toEqual([name, true]);
      expect([name, wire]).not.toEqual([name, ""]);
    }
  });

  test("its defaults are values that it takes", () => {
    // The vendor's own defaults needn't be constants of their enums, nor of the type that their property has.
    const props = Object.fromEntries(
      properties
        .filter(({ type }) => type === "string" || type === "bool")
        .map(({ name, fallback }) => [name, fallback]),
    );
    expect(checkProps(described, props)).toEqual([]);
  });
});

test("names are found by those who ignore capitals, blanks and slashes", () => {
  const keys = allStages.map(({ name }) => name.toLowerCase().replace(/[\s/]/g, ""));
  expect(new Set(keys).size).toBe(allStages.length);
});

test("a stage with a connection names one that there is", () => {
  const names = new Set<string | undefined>(allConnections.map(({ name }) => name));
  const without = allStages.filter(
    ({ connection }) => connection !== undefined && !names.has(connection),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});

test("conditions ask for properties that the stage has, and are for ones that it has", () => {
  for (const stage of allStages) {
    const known = propertiesOf(stage);
    for (const conditions of Object.values(stage.when ?? {})) {
      for (const [property, condition] of Object.entries(conditions)) {
        const asked = condition === false ? [] : Object.keys(condition);
        for (const name of [property, ...asked])
          expect([stage.name, name, known.has(name)]).toEqual([stage.name, name, true]);
      }
    }
  }
});

test("without links, settings or connection a stage is what the vendor gives it", () => {
  const sort = allStages.find(({ name }) => name === "Sort");
  if (sort === undefined) throw new Error("Sort is gone.");
  const { node } = stageParts(sort, {}, { inputs: 1, outputs: 1, references: 0, rejects: 0 });
  expect(JSON.stringify(node)).toBe(
    '{"currentOutputLinkType":"PRIMARY","enableFlowAcpControl":true,"enableSchemalessDesign":false,"input_count":1,' +
      '"operator":"tsort","outputAcpShouldHide":true,"output_count":1,"max_mem_buf_size":3145728,"buf_free_run":50,' +
      '"queue_upper_size":0,"disk_write_inc":1048576}',
  );
});
