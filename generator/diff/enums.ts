import type { EnumModel, EnumsModel, UnionModel } from "../model/types.js";
import type { StageEnumModel } from "../model/stages/types.js";
import type { Both } from "./both.js";
import { nothing, type Spot, type Told } from "./changes.js";
import { compareEnums, compareSets, valuesOf } from "./value-types.js";

/** An enum of either kind, by what its users see. */
export interface AnyEnum {
  readonly name: string;
  readonly doc: string;
  readonly module: string;
  readonly members: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly doc?: string | undefined;
  }[];
  /** Where it takes others together. */
  readonly union: UnionModel | undefined;
  /** Whether a move to another module reaches those who import it. */
  readonly imported: boolean;
  readonly spot: (path: readonly string[]) => Spot;
}

export function enumsOf({ enums, module, from }: EnumsModel): AnyEnum[] {
  return enums.map((one: EnumModel | UnionModel): AnyEnum => ({
    ...{ name: one.name, doc: one.doc, module, imported: true },
    members: one.kind === "enum" ? one.members : [],
    union: one.kind === "union" ? one : undefined,
    spot: (path) => ({ from, path: ["enums", one.name, ...path] }),
  }));
}

/** Enums of stages are passed on by the modules of those that use them. */
export function stageEnum({ name, doc, members, module }: StageEnumModel, from: string): AnyEnum {
  return {
    ...{ name, doc, module, union: undefined, imported: false },
    members: members.map(([member, value]) => ({ name: member, value })),
    spot: (path) => ({ from, path: ["enums", name, ...path] }),
  };
}

export function compareEnum(old: AnyEnum, now: AnyEnum, tell: Told): void {
  const at = (...path: string[]): Both<Spot> => ({
    old: old.spot(path),
    new: now.spot(path),
  });
  if (old.imported && old.module !== now.module) {
    tell(
      "enum-moved",
      `It is in the module ${now.module}, not in ${old.module}.`,
      `Import it from ${now.module}, or from the entry.`,
      at(),
    );
  }
  if ((old.union === undefined) !== (now.union === undefined)) {
    const is =
      now.union === undefined ? "It has members of its own" : "It takes other enums together";
    tell("type-changed", `${is}.`, "Look at each place that names it.", at());
  } else if (old.union !== undefined && now.union !== undefined) {
    compareUnion(old.union, now.union, at(), tell);
  }
  compareMembers(old, now, tell);
  if (old.doc.trim() !== now.doc.trim()) {
    tell("documentation", "It is described in other words.", nothing, at("doc"));
  }
}

function compareUnion(old: UnionModel, now: UnionModel, at: Both<Spot>, tell: Told): void {
  if (!old.open && now.open) tell("enum-opened", "It takes unlisted values.", nothing, at);
  if (old.open && !now.open)
    tell(
      "enum-closed",
      "It takes no unlisted values any more.",
      "Name a member instead of unlisted(…).",
      at,
    );
  // Values that other members of the same enums have now are told of these enums.
  const [before, after] = [old, now].map((one) => ({ ...one, open: false }));
  if (before === undefined || after === undefined || compareSets(old.of, now.of) === "same") return;
  const values = compareEnums(before, after);
  const lost = valuesOf(old).filter((value) => !valuesOf(now).includes(value));
  if (values === "narrower")
    tell("type-narrowed", `It doesn't take ${listed(lost)} any more.`, "Name other members.", at);
  if (values === "wider") tell("type-widened", "It takes more values.", nothing, at);
}

function listed(values: readonly string[]): string {
  const most = 5;
  const shown = values
    .slice(0, most)
    .map((value) => JSON.stringify(value))
    .join(", ");
  return values.length > most ? `${shown} and ${values.length - most} more` : shown;
}

function compareMembers(old: AnyEnum, now: AnyEnum, tell: Told): void {
  // A union has none of its own.
  if (old.union !== undefined || now.union !== undefined) return;
  const before = new Map(old.members.map((member) => [member.name, member]));
  const after = new Map(now.members.map((member) => [member.name, member]));
  const added = now.members.filter(({ name }) => !before.has(name));
  const path = (name: string): readonly string[] => ["values", name];
  for (const member of old.members) {
    const { name, value } = member;
    const other = after.get(name);
    if (other === undefined) {
      const to = added.find((one) => one.value === value);
      if (to === undefined) {
        tell(
          "member-removed",
          `The member ${name} is gone.`,
          `Name another member, or give ${JSON.stringify(value)} to nothing that takes ${old.name}.`,
          { old: old.spot(path(name)) },
        );
        continue;
      }
      added.splice(added.indexOf(to), 1);
      const at = { old: old.spot(path(name)), new: now.spot(path(to.name)) };
      tell(
        "member-renamed",
        `The member ${name} is called ${to.name}.`,
        `Write ${now.name}.${to.name}.`,
        at,
      );
      continue;
    }
    const at = { old: old.spot(path(name)), new: now.spot(path(name)) };
    if (other.value !== value) {
      tell(
        "member-value",
        `${name} is ${JSON.stringify(other.value)} on the wire, not ${JSON.stringify(value)}.`,
        `Where ${JSON.stringify(value)} is meant, look for a member that has it; where it stands as a text, it doesn't compile.`,
        at,
      );
    } else if (member.doc?.trim() !== other.doc?.trim()) {
      tell("documentation", `${name} is described in other words.`, nothing, at);
    }
  }
  for (const { name } of added) {
    tell("member-added", `There is a member ${name}.`, nothing, { new: now.spot(path(name)) });
  }
}
