import { describe, expect, test } from "vitest";
import {
  reportColumns,
  rulesetColumns,
  verifiedColumns,
} from "../../../runtime/datastage/columns/index.js";
import { brief, field, input, stage, type Props } from "./stage.js";

const a = input("a", "id integer", "amt double");

describe("reports", () => {
  const like = field("", { metadata: { description: "", max_length: 0, is_key: false } });

  test("have always the same columns, which nobody else can change", () => {
    const columns = [field("count double")];
    const fields = reportColumns(stage({}, [a]), { columns });
    expect(fields).toEqual(columns);
    expect(fields?.[0]?.metadata).not.toBe(columns[0]?.metadata);
    expect(reportColumns(stage({}, [a]), {})).toEqual([]);
  });

  test("have those of the chosen sets of rules", () => {
    const data = {
      like,
      list: "sets",
      key: "set",
      columns: [
        ["Street", "A street"],
        ["House", "A house"],
      ],
      sets: { AU: [1, 5, 0, 30], DE: [0, 40] },
    } as const;
    const sets = [{ set: "DE" }, { set: "AU" }, { set: "constructor" }, { other: "AU" }];
    const fields = rulesetColumns(stage({ sets }, [a]), data) ?? [];
    expect(fields.map(({ name, metadata }) => [name, metadata])).toEqual([
      ["Street_DE", { description: "A street", max_length: 40, is_key: false }],
      ["House_AU", { description: "A house", max_length: 5, is_key: false }],
      ["Street_AU", { description: "A street", max_length: 30, is_key: false }],
    ]);
  });

  describe("of addresses", () => {
    const data = {
      table: { like, rows: [["City", 50, "A city"]] as const },
      errors: [field("Error integer")],
    };
    const on = [{ error: "On" }];
    const labels = (...list: readonly string[]) =>
      list.map((text) => {
        const [link_label = "", link_name = ""] = text.split("=");
        return { link_label, link_name };
      });
    const cases: [string, Props, number, string, unknown][] = [
      ["a report", {}, 1, "City string", undefined],
      ["a report, where errors go nowhere", { parseProperties: on }, 1, "City string", undefined],
      [
        "errors on their link",
        { parseProperties: on, outputlinkOrderingList: labels("Output=o", "Error=out") },
        2,
        "Error integer",
        labels("Output=o", "Error=out"),
      ],
      [
        "a report on the link for errors, where the user wants none",
        { outputlinkOrderingList: labels("Output=o", "Error=out") },
        2,
        "City string",
        labels("Output=o", "Error=out"),
      ],
      [
        "neither on another link",
        { parseProperties: on, outputlinkOrderingList: labels("Unnamed 1=out", "Output=o") },
        2,
        "",
        labels("Unnamed 1=out", "Output=o"),
      ],
      [
        "errors where the other link is labelled",
        { parseProperties: on, outputlinkOrderingList: labels("Output=o") },
        2,
        "Error integer",
        labels("Output=o", "Error=out"),
      ],
      [
        "a report where that for errors is labelled",
        { parseProperties: on, outputlinkOrderingList: labels("Error=o") },
        2,
        "City string",
        labels("Error=o", "Output=out"),
      ],
      [
        "nothing filled in where there is one link",
        { outputlinkOrderingList: labels("Output=out") },
        1,
        "City string",
        labels("Output=out"),
      ],
    ];
    test.each(cases)("%s", (_, props, outputs, want, list) => {
      const fields = verifiedColumns(stage(props, [input("a", "id")], "out", outputs), data);
      expect(brief(fields)).toBe(["id<a.id", want].filter(Boolean).join(", "));
      expect(props["outputlinkOrderingList"]).toEqual(list);
    });
  });
});
