import type { ArgumentModel, PartModel } from "../model/types.js";
import type { Both } from "./both.js";
import { nothing, type Spot, type Told } from "./changes.js";
import { compareTypes, typeText } from "./value-types.js";

/** An argument on both sides. */
interface Pair {
  readonly old: ArgumentModel;
  readonly new: ArgumentModel;
}

export interface ArgumentSides {
  /** `step store()`: begins the sentence. */
  readonly place: string;
  readonly old: Pick<PartModel, "args" | "some">;
  readonly new: Pick<PartModel, "args" | "some">;
  /** Old names of arguments by the new ones. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly spots: Both<(argument: string, field?: string) => Spot>;
}

/** What changes for whoever gives the arguments. */
export function compareArguments(sides: ArgumentSides, tell: Told): void {
  const { place, old, new: now, renamed, spots } = sides;
  const before = new Map(old.args.map((arg) => [arg.name, arg]));
  const kept = new Set<string>();
  for (const arg of now.args) {
    const name = renamed.get(arg.name) ?? arg.name;
    const other = before.get(name);
    if (other === undefined) {
      const at = { new: spots.new(arg.name) };
      if (mayLack(arg))
        tell(
          "argument-added",
          `${place}: there is an argument ${arg.name}.`,
          `Nothing has to be done; ${arg.name} may be given.`,
          at,
        );
      else
        tell(
          "argument-demanded",
          `${place}: the argument ${arg.name} must be given.`,
          `Give ${arg.name}: ${typeText(arg.type)}.`,
          at,
        );
      continue;
    }
    kept.add(name);
    const pair = { old: other, new: arg };
    if (name !== arg.name) {
      const at = { old: spots.old(name), new: spots.new(arg.name) };
      tell(
        "argument-renamed",
        `${place}: the argument ${name} is called ${arg.name}.`,
        `Rename ${name} to ${arg.name}.`,
        at,
      );
    }
    compareOne(pair, sides, tell);
  }
  for (const { name } of old.args) {
    if (kept.has(name)) continue;
    tell(
      "argument-removed",
      `${place}: the argument ${name} is gone.`,
      `Remove ${name}; nothing takes its place.`,
      { old: spots.old(name) },
    );
  }
  compareSome(sides, tell);
}

/** Whether programs that don't know it still compile. */
function mayLack({ optional, only }: ArgumentModel): boolean {
  return optional && only === undefined;
}

function compareOne(
  { old, new: now }: Pair,
  { place, spots, renamed }: ArgumentSides,
  tell: Told,
): void {
  const { name } = now;
  const at = (field?: string): Both<Spot> => ({
    old: spots.old(old.name, field),
    new: spots.new(name, field),
  });
  const it = `${place}: the argument ${name}`;
  const types = compareTypes(old.type, now.type);
  const [from, to] = [typeText(old.type), typeText(now.type)];
  const fit = `Give ${name} a value of ${to}.`;
  if (types === "other") tell("type-changed", `${it} is ${to}, not ${from}.`, fit, at("type"));
  if (types === "narrower")
    tell("type-narrowed", `${it} takes ${to}, no longer every ${from}.`, fit, at("type"));
  if (types === "wider")
    tell("type-widened", `${it} takes ${to}, more than ${from}.`, nothing, at("type"));
  if (old.optional && !now.optional)
    tell("argument-required", `${it} must be given.`, defaultKept(old), at());
  if (!old.optional && now.optional)
    tell("argument-optional", `${it} may be left out.`, nothing, at());
  // Of a required argument no program had the default.
  if (old.optional && now.optional && !sameDefault(old, now)) {
    const [was, is] = [old, now].map((arg) => arg.default?.text ?? "nothing");
    tell(
      "default-changed",
      `${it} is ${is ?? ""} where it is left out, not ${was ?? ""}.`,
      defaultKept(old),
      at("default"),
    );
  }
  compareBounds({ old, new: now }, it, at, tell);
  compareRules({ old, new: now }, it, renamed, at, tell);
  if (old.doc.trim() !== now.doc.trim())
    tell("documentation", `${it} is described in other words.`, nothing, at("doc"));
}

function defaultKept({ name, default: usual }: ArgumentModel): string {
  if (usual === undefined) return `Give ${name} where it was left out.`;
  return `Give ${name}: ${usual.text} where it was left out, to keep what it was.`;
}

/** Of an enum, the same member: what it is on the wire is told of the enum. */
function sameDefault(
  { default: old, type }: ArgumentModel,
  { default: now, type: other }: ArgumentModel,
): boolean {
  if (
    type.kind === "enum" &&
    other.kind === "enum" &&
    type.definition.name === other.definition.name
  ) {
    return old?.text === now?.text;
  }
  return old?.value === now?.value;
}

function compareBounds(
  { old, new: now }: Pair,
  it: string,
  at: (field: string) => Both<Spot>,
  tell: Told,
): void {
  const above = (a: number | undefined, b: number | undefined): number =>
    (a ?? -Infinity) - (b ?? -Infinity);
  const below = (a: number | undefined, b: number | undefined): number =>
    (b ?? Infinity) - (a ?? Infinity);
  // Above 0 where fewer values are allowed than before. Infinity less itself is no number, and no difference.
  const bounds = [
    ["min", above(now.min, old.min) || 0],
    ["max", below(now.max, old.max) || 0],
    ["characters", now.characters === old.characters ? 0 : now.characters === undefined ? -1 : 1],
    ["blank", Number(old.blank) - Number(now.blank)],
  ] as const;
  for (const [field, tighter] of bounds) {
    const [was, is] = [old[field], now[field]].map((bound) => String(bound ?? "any"));
    const message = `${it} has ${field} ${is ?? ""}, not ${was ?? ""}.`;
    // How many items a list has, the compiler counts.
    const isCounted = field === "min" && now.type.kind === "list";
    const code = isCounted ? "items-demanded" : "bounds-narrowed";
    const fix = `Look where ${now.name} may have a value beyond it.`;
    if (tighter > 0) tell(code, message, fix, at(field));
    if (tighter < 0) tell("bounds-widened", message, nothing, at(field));
  }
}

type Rule = Pick<ArgumentModel, "only" | "with" | "optional">;

function compareRules(
  { old, new: now }: Pair,
  it: string,
  renamed: ReadonlyMap<string, string>,
  at: (field: string) => Both<Spot>,
  tell: Told,
): void {
  const before = (name: string | undefined): string | undefined =>
    name && (renamed.get(name) ?? name);
  const texts = {
    only: [onlyText(old, (name) => name), onlyText(now, before)],
    with: [old.with, before(now.with)],
  } as const;
  for (const [field, [was, is]] of Object.entries(texts)) {
    if (was === is) continue;
    // What was required under a condition is required always, once that is gone.
    const isFree = is === undefined && (now.optional || field === "with");
    if (isFree)
      tell("rule-removed", `${it} doesn't depend on ${was ?? ""} any more.`, nothing, at(field));
    else
      tell(
        "rule-added",
        is === undefined
          ? `${it} must be given, not only with ${was ?? ""}.`
          : `${it} goes only with ${is}.`,
        `Look at each call that has ${now.name}, or lacks it.`,
        at(field),
      );
  }
}

function onlyText(
  { only }: Rule,
  name: (argument: string) => string | undefined,
): string | undefined {
  return only && `${name(only.argument) ?? ""} ${only.text}`;
}

/** One at least of some arguments is given. */
function compareSome({ place, old, new: now, renamed, spots }: ArgumentSides, tell: Told): void {
  const after = now.some.map((name) => renamed.get(name) ?? name);
  const at = { old: spots.old(""), new: spots.new("") };
  const lost = old.some.filter(
    (name) => !after.includes(name) && now.args.some((arg) => arg.name === name),
  );
  const gained = after.filter((name) => !old.some.includes(name));
  const one = `one at least of ${now.some.join(", ")}`;
  const isFresh = old.some.length === 0;
  if (after.length > 0 && (isFresh || lost.length > 0)) {
    tell("rule-added", `${place}: ${one} is given.`, `Give ${one}.`, at);
  } else if (old.some.length > 0 && (after.length === 0 || gained.length > 0)) {
    const message = after.length === 0 ? "no argument has to be given" : `${one} is enough`;
    tell("rule-removed", `${place}: ${message}.`, nothing, at);
  }
}
