import { names } from "../../../datastage/columns/random-props.js";
import type { Random } from "../../../datastage/columns/random.js";
import type { ColumnFacts, Facts } from "./facts.js";
import { awkward, texts } from "./values.js";

/** Random columns in the oracle's coding, with any keywords that their types have; each name once. */
export function randomColumns(random: Random, { columns }: Facts): Column[] {
  const count = random.chance(0.03) ? 0 : 1 + random.below(5);
  const share = random.one([0, 0.03, 0.1]);
  return random
    .shuffled([...names, ...(random.chance(0.3) ? awkward : [])], 1)
    .slice(0, count)
    .map((name) => {
      const type = random.one(columns.addFieldTypes);
      return {
        type: random.chance(0.1) ? type.toLowerCase() : type,
        name,
        ...(random.chance(0.3) && { nullable: random.chance(0.7) }),
        ...(random.chance(0.1) && { source: random.one(["l1.id", "id", "nowhere"]) }),
        ...keywords(random, columns, type, share),
      };
    });
}

export interface Column {
  readonly type: string;
  readonly name: string;
  readonly [keyword: string]: unknown;
}

function keywords(random: Random, facts: ColumnFacts, type: string, share: number): object {
  const known = Object.entries(facts.kwargs).filter(
    ([name]) =>
      !(name in facts.kwNeverWork) && facts.kwUnsupportedBy[name]?.includes(type) !== true,
  );
  const made: Record<string, unknown> = Object.fromEntries(
    known
      .filter(() => random.chance(share))
      .map(([name, kind]) => [name, keyword(random, facts, kind)]),
  );
  if (made["extended_type"] !== undefined) {
    made["extended_type"] = random.one(["microseconds", "timezone", "microseconds,timezone"]);
  }
  // The vendor writes an alphabet of `None` where none is given, which is refused here.
  if (made["generate_algorithm"] !== undefined) made["alphabet"] ||= "abc";
  return made;
}

function keyword(random: Random, { enums }: ColumnFacts, kind: string): unknown {
  const [, name] = /^enum:FIELD\.(\w+)$/.exec(kind) ?? [];
  if (name !== undefined)
    return { $enum: `FIELD.${name}.${random.one(Object.keys(enums[name] ?? {}))}` };
  if (kind === "bool") return random.chance(0.8);
  if (kind === "int") return random.one([0, 1, 5, 20, 255]);
  if (kind === "list") return random.many(3, () => random.one([...texts, 7]));
  return random.one(texts);
}
