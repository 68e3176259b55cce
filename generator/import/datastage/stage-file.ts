import type { EnumsMap, ModelsMap, PropertySource } from "../../validate/property-schema.js";
import type { GroupSource, StageSource } from "../../validate/stage-schema.js";
import { type EnumNames, membersText } from "./enum-names.js";
import type { Facts, FactStage } from "./facts.js";
import { fit, type Rows } from "./groups.js";
import { merged, plainRows } from "./merge.js";
import { mainViews, RowWriter } from "./rows.js";
import { camel, kebab, pascal } from "./words.js";

/** A stage of the facts on its way to a definition. */
export interface StageDraft {
  readonly stage: FactStage;
  readonly name: string;
  readonly rows: Rows;
  /** Properties that stand before the others, in the vendor's order. */
  readonly first: readonly string[];
  /** Properties that no view holds. */
  readonly ignored: readonly string[];
}

const mainNames = { p: "node", s: "source", t: "target" } as const;

/** The properties of a stage, written out; what people decided about them is in. */
export function draftStage(
  stage: FactStage,
  facts: Facts,
  names: EnumNames,
  old: StageSource | undefined,
): StageDraft {
  const name = kebab(stage.stage);
  const writer = new RowWriter(facts, names, pascal(name));
  const said: Rows = { ...old?.first, ...old?.properties };
  const held = stage.props.filter(({ vis }) => vis !== "conn");
  const rows: Record<string, PropertySource> = {};
  const ignored: string[] = [];
  for (const property of held) {
    const row = writer.row(stage, property);
    const key = camel(property.n);
    // What has no view but a type that was decided reaches the document in a way of its own.
    if (row !== undefined) rows[key] = merged(row, said[key]);
    else if (said[key] !== undefined) rows[key] = said[key];
    else ignored.push(key);
  }
  // What rules alone use is people's.
  for (const [key, row] of Object.entries(said)) if (row.in === "nowhere") rows[key] = row;
  return { stage, name, rows, ignored, first: firstOf(held.map(({ n }) => n)) };
}

/** Most properties that can stand before those in order; more are a few that are out of order, which doesn't matter. */
const mostFirst = 20;

/** The names before the longest sorted end of a list. */
function firstOf(names: readonly string[]): string[] {
  const isOrdered = (at: number): boolean => (names[at - 1] ?? "") < (names[at] ?? "");
  let start = names.length - 1;
  while (start > 0 && (isOrdered(start) || start > mostFirst)) start -= 1;
  return names.slice(0, Math.max(start, 0)).map(camel);
}

/** A stage as its file has it. */
export function stageSource(
  draft: StageDraft,
  facts: Facts,
  names: EnumNames,
  groups: readonly GroupSource[],
  old: StageSource | undefined,
): StageSource {
  const { stage, name, rows, ignored, first } = draft;
  // A group that stands first is for those whose properties of it stand there.
  const isFitting = (group: GroupSource): boolean =>
    !group.first || Object.keys(group.properties).every((key) => !rows[key] || first.includes(key));
  const { use, without, rows: own } = fit(rows, groups.filter(isFitting));
  const ahead = new Set(
    groups
      .filter((group) => group.first && use.includes(group.name))
      .flatMap(({ properties }) => Object.keys(properties)),
  );
  const shared = new Set(
    groups.filter((group) => use.includes(group.name)).flatMap((group) => group.ignored ?? []),
  );
  const leads = first.filter((key) => own[key] !== undefined && !ahead.has(key));
  const pick = (keys: (key: string) => boolean): Rows =>
    plainRows(Object.fromEntries(Object.entries(own).filter(([key]) => keys(key))), {
      ...old?.first,
      ...old?.properties,
    });
  const left = ignored.filter((key) => !shared.has(key));
  const { models, enums } = parts(draft, facts, names, old);
  const usualImage = stage.img.endsWith(`/palette/${stage.op ?? ""}.svg`);
  return {
    kind: "stage",
    name,
    label: stage.stage,
    ...(old?.doc === undefined ? {} : { doc: old.doc }),
    op: stage.op ?? "",
    type: stage.kind,
    ...(usualImage ? {} : { image: stage.img }),
    links: linksOf(stage),
    ...(stage.conn === undefined ? {} : { connection: name }),
    main: [...mainViews(stage)].map((letter) => mainNames[letter as "p" | "s" | "t"]),
    ...(old?.columns && { columns: old.columns }),
    ...(old?.derive && { derive: old.derive }),
    ...(old?.encode && { encode: old.encode }),
    ...(use.length === 0 ? {} : { use }),
    ...(without.length === 0 ? {} : { without }),
    ...(left.length === 0 ? {} : { ignored: left }),
    ...(leads.length === 0 ? {} : { first: pick((key) => leads.includes(key)) }),
    properties: pick((key) => !leads.includes(key)),
    ...(Object.keys(models).length === 0 ? {} : { models }),
    ...(Object.keys(enums).length === 0 ? {} : { enums }),
  };
}

/** Models of the facts, or as people have made them; and the enums that only this stage has. */
function parts(
  { stage, name }: StageDraft,
  facts: Facts,
  names: EnumNames,
  old: StageSource | undefined,
): { readonly models: ModelsMap; readonly enums: EnumsMap } {
  const writer = new RowWriter(facts, names, pascal(name));
  const models: ModelsMap = {};
  const enums: EnumsMap = {};
  for (const { name: own, members, owner } of names.all()) {
    if (owner === `stages/${name}`) enums[own] = membersText(members);
  }
  for (const [key, { kind, f = [], m = {} }] of Object.entries(stage.complex ?? {})) {
    if (kind === "enum" && key !== "BufMode") enums[pascal(name) + key] = membersText(m);
    if (kind !== "model" || key.endsWith("Conn")) continue;
    const made = writer.modelName(key);
    const inner = new RowWriter(facts, names, pascal(name));
    const known = old?.models?.[made];
    models[made] = Object.fromEntries(
      f.map((part) => [camel(part.n), merged(inner.part(part), known?.[camel(part.n)])]),
    );
    for (const { n, t } of f) {
      const texts = /^literal:(.*)$/.exec(t)?.[1];
      if (texts === undefined) continue;
      const values = JSON.parse(texts) as (string | number)[];
      const entries = values.map((value) => [
        typeof value === "number" ? `bytes_${value}` : value,
        value,
      ]);
      enums[pascal(name) + pascal(n)] = membersText(
        Object.fromEntries(entries) as Record<string, string>,
      );
    }
  }
  return {
    models: { ...models, ...extra(old?.models, models) },
    enums: { ...enums, ...extra(old?.enums, enums) },
  };
}

function extra<T extends object>(old: T | undefined, made: T): T {
  const entries = Object.entries(old ?? {}).filter(([key]) => !(key in made));
  return Object.fromEntries(entries) as T;
}

function linksOf({ card }: FactStage): StageSource["links"] {
  const range = (count: FactStage["card"]["in"]): StageSource["links"]["in"] => {
    if (count === null) return [0, "many"];
    const least = Math.max(typeof count[0] === "number" ? count[0] : 0, 0);
    const most = typeof count[1] === "number" && count[1] >= 0 ? count[1] : "many";
    return least === most ? least : [least, most];
  };
  const links = {
    in: range(card.in),
    out: range(card.out),
    reference: range(card.ref),
    reject: range(card.rej),
  };
  return Object.fromEntries(Object.entries(links).filter(([, count]) => count !== 0));
}
