import { mayBeNull } from "../model/argument-value.js";
import type { ArgumentModel, Literal, PartModel, RowModel } from "../model/types.js";
import type { Both } from "./both.js";
import { compareArguments } from "./arguments.js";
import type { Spot, Told } from "./changes.js";
import { type Known, membersIn } from "./expressions.js";
import { compareRows } from "./rows.js";
import { compareTypes } from "./value-types.js";

/** The steps that one side has and programs of the other can't have taken, and the old names of others by the new. */
export interface StepNames {
  readonly absent: Both<ReadonlySet<string>>;
  readonly renamed: ReadonlyMap<string, string>;
}

export interface PartSides {
  readonly place: string;
  readonly old: PartModel;
  readonly new: PartModel;
  readonly steps: StepNames;
  /** Where something of the part stands: `["args", "bucket"]`. */
  readonly spots: Both<(path: readonly string[]) => Spot>;
}

/** What takes arguments and writes. */
export function comparePart(sides: PartSides, tell: Told): void {
  const { place, old, new: now, spots } = sides;
  const renamed = renamedArguments(old, now);
  const spot =
    (side: "old" | "new") =>
    (argument: string, field?: string): Spot =>
      spots[side](
        argument === "" ? ["some"] : ["args", argument, ...(field === undefined ? [] : [field])],
      );
  compareArguments(
    { place, old, new: now, renamed, spots: { old: spot("old"), new: spot("new") } },
    tell,
  );
  compareEffects(sides, knownOf(old, now, renamed, sides.steps), tell);
}

/** What each side's programs know of the other. */
export function knownOf(
  old: Pick<PartModel, "args">,
  now: Pick<PartModel, "args">,
  renamed: ReadonlyMap<string, string>,
  steps: StepNames,
): Both<Known> {
  const before = new Set(old.args.map(({ name }) => name));
  const after = new Set(now.args.map(({ name }) => renamed.get(name) ?? name));
  const absent = (args: readonly ArgumentModel[]): ReadonlyMap<string, Literal | undefined> =>
    new Map(args.map((arg) => [arg.name, arg.default?.value]));
  const givenBefore = neverNull(old.args, new Map());
  const givenNow = neverNull(now.args, renamed);
  const given = (args: readonly ArgumentModel[], names: ReadonlyMap<string, string>): Set<string> =>
    new Set(
      args.flatMap(({ name }) => {
        const was = names.get(name) ?? name;
        return givenBefore.has(was) || givenNow.has(was) ? [name] : [];
      }),
    );
  const none: ReadonlyMap<string, string> = new Map();
  return {
    old: {
      absent: absent(old.args.filter(({ name }) => !after.has(name))),
      absentSteps: steps.absent.old,
      given: given(old.args, none),
      renamed: none,
      renamedSteps: none,
      members: membersIn(old),
    },
    new: {
      absent: absent(now.args.filter(({ name }) => !before.has(renamed.get(name) ?? name))),
      absentSteps: steps.absent.new,
      given: given(now.args, renamed),
      renamed,
      renamedSteps: steps.renamed,
      members: membersIn(now),
    },
  };
}

/** Arguments that are never null, by their old names. */
function neverNull(
  args: readonly ArgumentModel[],
  renamed: ReadonlyMap<string, string>,
): Set<string> {
  const given = args.filter((arg) => !mayBeNull(arg));
  return new Set(given.map(({ name }) => renamed.get(name) ?? name));
}

function compareEffects(
  { place, old, new: now, spots }: PartSides,
  known: Both<Known>,
  tell: Told,
): void {
  for (const field of ["set", "replace", "credential"] as const) {
    const spot =
      (side: "old" | "new") =>
      (name: string): Spot =>
        spots[side]([field, name]);
    const noun = field === "credential" ? "field" : "parameter";
    const where = field === "credential" ? `${place}, credential` : place;
    compareRows(
      {
        ...{ place: where, noun, known, old: old.effects[field], new: now.effects[field] },
        spots: { old: spot("old"), new: spot("new") },
        // What is replaced stays where it is.
        ordered: field !== "replace",
      },
      tell,
    );
  }
}

/** The old names of arguments by the new ones: what is of the same type and stands in the same places. */
function renamedArguments(old: PartModel, now: PartModel): Map<string, string> {
  const renamed = new Map<string, string>();
  const gone = old.args.filter(({ name }) => !now.args.some((arg) => arg.name === name));
  for (const arg of now.args) {
    if (old.args.some(({ name }) => name === arg.name)) continue;
    const other = gone.find(
      (each) =>
        ![...renamed.values()].includes(each.name) &&
        compareTypes(each.type, arg.type) === "same" &&
        each.optional === arg.optional &&
        usesOf(each.name, old) === usesOf(arg.name, now),
    );
    if (other !== undefined && usesOf(arg.name, now) !== "") renamed.set(arg.name, other.name);
  }
  return renamed;
}

/** The rows that an argument stands in, without its name. */
function usesOf(name: string, { effects }: PartModel): string {
  const needle = JSON.stringify({ name }).slice(1, -1);
  const rows: readonly RowModel[] = [...effects.set, ...effects.replace, ...effects.credential];
  return rows
    .map((row) => JSON.stringify(row))
    .filter((text) => text.includes(needle))
    .map((text) => text.replaceAll(needle, ""))
    .join("\n");
}
