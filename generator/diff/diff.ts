import type { GroupModel, StageDataModel } from "../model/stages/types.js";
import type { EntryModel, ModuleModel } from "../model/types.js";
import { type Change, Changes, nothing, type Spot, spotsOf, type Told } from "./changes.js";
import { compareColumnTypes } from "./column-types.js";
import { type AnyEnum, compareEnum, enumsOf, stageEnum } from "./enums.js";
import { comparePackages, type Sides } from "./packages.js";
import { compareStages } from "./stages.js";

/** Every change of meaning between two sets of definitions without mistakes, the worst first. */
export function diffDefinitions(sides: Sides): Change[] {
  const changes = new Changes();
  const [before, after] = [sides.old.modules, sides.new.modules].map(byName);
  for (const [key, old] of before ?? []) {
    const now = after?.get(key);
    const told = teller(changes, old);
    if (now === undefined) {
      if (isUsed(old)) tellRemoved(old, sides, told);
    } else {
      if (isUsed(old) && old.module !== now.module) tellMoved(old, now, told);
      compareModules(old, now, sides, told);
    }
  }
  for (const [key, now] of after ?? []) {
    if (before?.has(key) || !isUsed(now)) continue;
    teller(changes, now)(
      "definition-added",
      `There is ${article(nounOf(now))} ${now.name}.`,
      nothing,
      { new: whole(now) },
    );
  }
  compareAllEnums(sides, changes);
  return changes.placed({
    old: (spot) => sides.old.place(spot),
    new: (spot) => sides.new.place(spot),
  });
}

function byName(modules: readonly ModuleModel[]): Map<string, ModuleModel> {
  return new Map(modules.map((one) => [`${platformOf(one)} ${one.kind} ${one.name}`, one]));
}

function platformOf({ module }: ModuleModel): string {
  return module.split("/")[0] ?? "";
}

/** Whether programs import it by its own name: of groups, stages make use; of modules of enums, only the enums count. */
function isUsed({ kind }: ModuleModel): boolean {
  return ["package", "entry", "stage", "connection", "column-types"].includes(kind);
}

function teller(changes: Changes, owner: ModuleModel): Told {
  return (code, message, migration, { old, new: now }) => {
    changes.add(`${nounOf(owner)} ${owner.name}`, { code, message, migration, old, new: now });
  };
}

function nounOf({ kind }: ModuleModel): string {
  return kind === "column-types" ? "types of columns" : kind;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function whole({ from }: ModuleModel): Spot {
  return { from, path: ["name"] };
}

function tellRemoved(old: ModuleModel, { new: now }: Sides, tell: Told): void {
  const called = (one: ModuleModel): string | undefined =>
    one.kind === "package" ? one.title : "label" in one ? one.label : undefined;
  const heir = now.modules.find(
    (one) => one.kind === old.kind && called(old) !== undefined && called(one) === called(old),
  );
  const fix =
    heir === undefined
      ? "Remove what uses it; nothing takes its place."
      : `Use ${heir.name}, which is called the same.`;
  tell("definition-removed", `The ${nounOf(old)} ${old.name} is gone.`, fix, { old: whole(old) });
}

function tellMoved(old: ModuleModel, now: ModuleModel, tell: Told): void {
  const at = { old: whole(old), new: whole(now) };
  tell(
    "definition-moved",
    `Its module is ${now.module}, not ${old.module}.`,
    `Import it from ${now.module}.`,
    at,
  );
}

function compareModules(old: ModuleModel, now: ModuleModel, sides: Sides, tell: Told): void {
  if (old === now || isShared(old, sides)) return;
  if (old.kind === "package" && now.kind === "package") comparePackages(old, now, sides, tell);
  if (old.kind === "entry" && now.kind === "entry") compareEntries(old, now, tell);
  if (old.kind === "group" && now.kind === "group") compareWords(old, now, tell);
  if (old.kind === "stage-data" && now.kind === "stage-data") compareData(old, now, tell);
  if (old.kind === "column-types" && now.kind === "column-types")
    compareColumnTypes(old, now, tell);
  if (old.kind === "stage" && now.kind === "stage") compareStages(old, now, tell);
  if (old.kind === "connection" && now.kind === "connection") compareStages(old, now, tell);
}

/** Whether a stage or connection is made of the same bytes on both sides: itself, and its groups. */
function isShared(model: ModuleModel, { old, new: now }: Sides): boolean {
  if (model.kind !== "stage" && model.kind !== "connection") return false;
  return [model, ...model.groups].every(({ from }) => old.shares(from, now));
}

function compareWords(old: GroupModel, now: GroupModel, tell: Told): void {
  if (old.doc.trim() === now.doc.trim()) return;
  const at = spotsOf(old, now)("doc");
  tell("documentation", "It is described in other words.", nothing, at);
}

function compareData(old: StageDataModel, now: StageDataModel, tell: Told): void {
  for (const [name, data] of Object.entries(now.data)) {
    if (!Object.hasOwn(old.data, name)) continue;
    if (JSON.stringify(data) === JSON.stringify(old.data[name])) continue;
    const at = spotsOf(old, now)("data", name);
    tell(
      "document-changed",
      `The data ${name} is another one.`,
      "Compare the documents of the stages that use it.",
      at,
    );
  }
}

function compareEntries(old: EntryModel, now: EntryModel, tell: Told): void {
  const parts = (entry: EntryModel): Map<string, string> =>
    new Map([
      ...entry.enums.map(({ name }) => [`the enums of ${name}`, "enums"] as const),
      ...entry.include.map((name) => [name, "include"] as const),
    ]);
  const [before, after] = [parts(old), parts(now)];
  for (const [part, field] of before) {
    if (after.has(part)) continue;
    const fix = "Import them from their own module.";
    tell("export-removed", `It doesn't pass on ${part}.`, fix, {
      old: { from: old.from, path: [field] },
    });
  }
  for (const [part, field] of after) {
    if (before.has(part)) continue;
    tell("export-added", `It passes on ${part}.`, nothing, {
      new: { from: now.from, path: [field] },
    });
  }
  if (old.doc.trim() === now.doc.trim()) return;
  const at = spotsOf(old, now)("doc");
  tell("documentation", "It is described in other words.", nothing, at);
}

/** Enums by their own names: which file of definitions has them is a matter of its own. */
function compareAllEnums(sides: Sides, changes: Changes): void {
  const [before, after] = [sides.old.modules, sides.new.modules].map(allEnums);
  for (const [key, old] of before ?? []) {
    const now = after?.get(key);
    const tell: Told = (code, message, migration, at) => {
      changes.add(`enum ${old.name}`, { code, message, migration, old: at.old, new: at.new });
    };
    if (now !== undefined) compareEnum(old, now, tell);
    else
      tell("enum-removed", `The enum ${old.name} is gone.`, `Remove what names ${old.name}.`, {
        old: old.spot([]),
      });
  }
  for (const [key, { name, spot }] of after ?? []) {
    if (before?.has(key)) continue;
    changes.add(`enum ${name}`, {
      ...{ code: "enum-added", message: `There is an enum ${name}.`, migration: nothing },
      ...{ old: undefined, new: spot([]) },
    });
  }
}

function allEnums(modules: readonly ModuleModel[]): Map<string, AnyEnum> {
  const all = modules.flatMap((one): [string, AnyEnum][] => {
    const key = (name: string): string => `${platformOf(one)} ${name}`;
    if (one.kind === "enums") return enumsOf(one).map((each) => [key(each.name), each]);
    if (!("enums" in one) || one.kind === "entry" || one.kind === "stage-index") return [];
    return one.enums.map((each) => [key(each.name), stageEnum(each, one.from)]);
  });
  return new Map(all);
}
