import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EnumsMap } from "../../validate/property-schema.js";
import type { GroupSource, StageEnumsSource } from "../../validate/stage-schema.js";
import { connectionRows, connectionSource } from "./connection-file.js";
import { connectionName, EnumNames, membersOf, membersText, type NamedEnum } from "./enum-names.js";
import { readFacts } from "./facts.js";
import { renewed, type Rows } from "./groups.js";
import { type Known, readKnown } from "./known.js";
import { draftStage, stageSource } from "./stage-file.js";
import { block } from "./yaml-text.js";

/** What a conversion wrote: numbers of definitions. */
export interface Converted {
  readonly stages: number;
  readonly connections: number;
  readonly groups: number;
  readonly enums: number;
}

/** Enums that are too many to stand among others. */
const hugeEnum = 100;

/**
 * Writes the definitions of stages and connections from a folder of facts. What people have decided in the definitions
 * that stand there is kept: names of groups and enums and what is in which, documentation, models, rules, and which of
 * the vendor's properties users may set. Comments are not.
 */
export function convert(factsFolder: string, specFolder: string): Converted {
  const facts = readFacts(factsFolder);
  const known = readKnown(specFolder);
  const names = new EnumNames(facts, known);
  const drafts = facts.stages.map((stage) => {
    const draft = draftStage(stage, facts, names, undefined);
    const old = known.stages.get(draft.name);
    return { old, draft: draftStage(stage, facts, names, old) };
  });
  const connections = facts.connections.map((connection) => {
    const old = known.connections.get(connectionName(connection));
    return { connection, old, rows: connectionRows(connection, facts, names, old) };
  });
  const usersOf = (name: string): Rows[] => [
    ...drafts.filter(({ old }) => old?.use?.includes(name)).map(({ draft }) => draft.rows),
    ...connections.filter(({ old }) => old?.use?.includes(name)).map(({ rows }) => rows),
  ];
  const all = [...drafts.map(({ draft }) => draft.rows), ...connections.map(({ rows }) => rows)];
  const groups = known.groups.map((group) => renewed(group, usersOf(group.name), all));
  const file = (part: string, source: { readonly name: string; readonly kind: string }): void => {
    mkdirSync(path.join(specFolder, part), { recursive: true });
    const schema = `# yaml-language-server: $schema=../../schema/${source.kind}.schema.json\n`;
    const text = block(source, new Set(["first", "last", "properties", "models", "enums"]));
    writeFileSync(path.join(specFolder, part, `${source.name}.yaml`), schema + text);
  };
  for (const { draft, old } of drafts)
    file("stages", stageSource(draft, facts, names, groups, old));
  for (const { connection, rows, old } of connections) {
    file("connections", connectionSource(connection, rows, names, groups, old));
  }
  const { inGroups, inFiles } = placeShared(names.all(), groups, known);
  for (const group of groups) {
    const enums = inGroups.get(group.name);
    file("groups", { ...group, ...(enums && { enums }) });
  }
  for (const source of inFiles) file("enums", source);
  return {
    stages: drafts.length,
    connections: connections.length,
    groups: groups.length,
    enums: names.all().length,
  };
}

interface Places {
  readonly inGroups: ReadonlyMap<string, EnumsMap>;
  readonly inFiles: readonly StageEnumsSource[];
}

/** Enums of several definitions: where they stood, in the only group that uses them, or among those for all. */
function placeShared(
  named: readonly NamedEnum[],
  groups: readonly GroupSource[],
  known: Known,
): Places {
  const inGroups = new Map<string, EnumsMap>();
  const files = new Map<string, StageEnumsSource>(
    known.enums.map((source) => [source.name, { ...source, enums: {} }]),
  );
  const into = (name: string, doc: string): EnumsMap => {
    const source = files.get(name) ?? { kind: "stage-enums", name, doc, enums: {} };
    files.set(name, source);
    return source.enums;
  };
  for (const { name, members, owner } of named) {
    if (owner !== undefined) continue;
    const home = known.enums.find(({ enums }) => name in enums);
    const using = groups.filter(({ properties }) =>
      Object.values(properties).some(({ type }) => type === name),
    );
    const [group] = using;
    const old =
      known.groups.find(({ enums = {} }) => name in enums)?.enums?.[name] ?? home?.enums[name];
    const text = withDoc(members, old);
    const isHuge = Object.keys(members).length > hugeEnum;
    if (home !== undefined) into(home.name, home.doc)[name] = text;
    else if (group !== undefined && using.length === 1 && !isHuge) {
      inGroups.set(group.name, { ...inGroups.get(group.name), [name]: text });
    } else if (isHuge) {
      into(name.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase(), `${name}.`)[name] = text;
    } else into("common", "Enums that stages share.")[name] = text;
  }
  return { inGroups, inFiles: [...files.values()] };
}

function withDoc(
  members: NamedEnum["members"],
  old: EnumsMap[string] | undefined,
): EnumsMap[string] {
  const text = membersText(members);
  if (
    old === undefined ||
    Array.isArray(old) ||
    !("values" in old) ||
    typeof old.values !== "object"
  )
    return text;
  return { doc: String(old.doc), values: membersText(membersOf(old)) } as EnumsMap[string];
}
