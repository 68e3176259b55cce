import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as atlan from "specanvil/atlan";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

// The constants of the vendor's SDK, as our study of it has written them down.

const root = fileURLToPath(new URL("../..", import.meta.url));
const facts = path.join(root, "../shared/reference/atlan-packages/facts");

type Values = Readonly<Record<string, string>>;

interface Connector {
  readonly value: string;
  readonly category: string;
}

interface Reference {
  readonly shared: Readonly<Record<string, Readonly<Record<string, string | Connector>>>>;
  readonly packageLocal: Readonly<Record<string, Readonly<Record<string, Values>>>>;
}

interface FieldNames {
  readonly Asset: Readonly<Record<string, { readonly wire: string }>>;
  readonly perTypeExtras: Readonly<Record<string, FieldNames["Asset"]>>;
}

const ours = atlan as unknown as Readonly<Record<string, Values | undefined>>;

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(facts, file), "utf8"));
}

/** Names and values in their order. */
function rows(values: object | undefined): [string, unknown][] {
  return Object.entries(values ?? {});
}

describe.runIf(existsSync(facts))("the vendor's constants", () => {
  if (!existsSync(facts)) return;
  const { shared, packageLocal } = read("enums.json") as Reference;
  const { Asset, perTypeExtras } = read("asset-field-names.json") as FieldNames;

  test.each(Object.entries(shared))("%s", (name, values) => {
    const wanted = rows(values).map(([member, value]) => [
      member,
      typeof value === "string" ? value : (value as Connector).value,
    ]);
    expect(rows(ours[name])).toEqual(wanted);
  });

  const local = Object.entries(packageLocal).flatMap(([owner, enums]) =>
    // Its two enums of assets are one here, and its members are written as those of others are.
    owner === "LineageGenerator"
      ? []
      : rows(enums).map(
          ([name, values]) => [owner.replace(/Crawler$/, "") + name, values] as const,
        ),
  );
  test.each(local)("%s", (name, values) => {
    expect(rows(ours[name])).toEqual(rows(values as Values));
  });

  test("the values of the Lineage Generator", () => {
    const { OutputType, SourceAssetType, TargetAssetType } = packageLocal.LineageGenerator ?? {};
    expect(Object.values(atlan.LineageOutput)).toEqual(Object.values(OutputType ?? {}));
    for (const types of [SourceAssetType, TargetAssetType]) {
      expect(Object.values(atlan.LineageAssetType)).toEqual(Object.values(types ?? {}));
    }
  });

  test("the category of each connector", () => {
    const text = readFileSync(path.join(root, "spec/atlan/connectors.yaml"), "utf8");
    const { enums } = parse(text) as {
      readonly enums: {
        readonly AtlanConnectorType: {
          readonly values: Readonly<Record<string, { readonly facts: object }>>;
        };
      };
    };
    const wanted = rows(shared.AtlanConnectorType).map(([member, connector]) => [
      member,
      { category: (connector as Connector).category },
    ]);
    const found = Object.entries(enums.AtlanConnectorType.values);
    expect(found.map(([member, connector]) => [member, connector.facts])).toEqual(wanted);
  });

  const fields = [["Asset", Asset] as const, ...Object.entries(perTypeExtras)];
  test.each(fields)("the attributes of %s", (type, attributes) => {
    const wanted = Object.entries(attributes).map(([member, { wire }]) => [member, wire]);
    expect(new Map(Object.entries(ours[`${type}Field`] ?? {}))).toEqual(new Map(wanted as []));
  });
});

if (!existsSync(facts)) test.skip("the vendor's constants: ../shared is not there");
