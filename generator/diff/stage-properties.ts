import { askedIn } from "../model/stages/asked-properties.js";
import type {
  ConnectionModel,
  PropertyModel,
  ShapeModel,
  StageModel,
} from "../model/stages/types.js";
import { look, nothing, type Spot, type Told } from "./changes.js";
import { compareProperties, typeText } from "./value-types.js";

type Described = StageModel | ConnectionModel;

/** A property as a stage has it, its own or a group's. */
interface Held {
  readonly property: PropertyModel;
  readonly spot: Spot;
  /** The views of the document that hold it; none where it stands wherever what has it stands. */
  readonly views: string;
  /** What it is where it isn't set, in quotes as JSON; undefined where that says nothing about the document. */
  readonly unset: string | undefined;
}

/** What changes of the properties of a stage or connection, wherever they are defined. */
export function compareStageProperties(old: Described, now: Described, tell: Told): void {
  compareHeld(heldBy(old), heldBy(now), "the property", tell);
  if (old.kind === "stage" && now.kind === "stage") {
    compareConditions(old, now, tell);
    compareShapes(old, now, tell);
  }
  compareOrder(old, now, tell);
}

function heldBy(model: Described): ReadonlyMap<string, Held> {
  const { from, groups, without, properties } = model;
  const held = new Map<string, Held>();
  const matters = model.kind === "stage" ? unsetMatters(model) : undefined;
  const add = (all: readonly PropertyModel[], file: string, field: string): void => {
    for (const property of all) {
      held.set(property.name, {
        property,
        spot: { from: file, path: [field, property.name], target: "key" },
        // Of a connection, the document has what is set.
        views: matters === undefined ? "" : [...property.views].sort().join(""),
        unset: matters?.(property) === true ? JSON.stringify(property.default ?? null) : undefined,
      });
    }
  };
  for (const group of groups) add(group.properties, group.from, "properties");
  for (const name of without) held.delete(name);
  add(properties, from, "properties");
  if (model.kind === "stage") add(model.first, from, "first");
  else add(model.last, from, "last");
  return held;
}

function compareHeld(
  old: ReadonlyMap<string, Held>,
  now: ReadonlyMap<string, Held>,
  noun: string,
  tell: Told,
): void {
  const isGone = (name: string, { property }: Held): boolean => {
    const other = now.get(name)?.property;
    return !property.hidden && (other === undefined || other.hidden);
  };
  const isNew = (name: string, { property }: Held): boolean => {
    const other = old.get(name)?.property;
    return !property.hidden && (other === undefined || other.hidden);
  };
  const gone = [...old].filter(([name, held]) => isGone(name, held));
  const added = new Map([...now].filter(([name, held]) => isNew(name, held)));
  for (const [name, held] of gone) {
    const to = [...added].find(
      ([next, other]) => !old.has(next) && !now.has(name) && isSame(held, other),
    );
    if (to === undefined) {
      tell(
        "property-removed",
        `${capital(noun)} ${name} is gone.`,
        `Remove ${name}; nothing takes its place.`,
        { old: held.spot },
      );
      continue;
    }
    const [next, other] = to;
    added.delete(next);
    const at = { old: held.spot, new: other.spot };
    tell(
      "property-renamed",
      `${capital(noun)} ${name} is called ${next}.`,
      `Rename ${name} to ${next}.`,
      at,
    );
    compareOne(held, other, `${noun} ${next}`, tell);
  }
  for (const [name, { spot }] of added) {
    tell("property-added", `There is ${noun.replace("the", "a")} ${name}.`, nothing, { new: spot });
  }
  for (const [name, held] of now) {
    const other = old.get(name);
    if (other !== undefined) compareOne(other, held, `${noun} ${name}`, tell);
    else if (isAlwaysThere(held)) {
      tell("document-changed", `The document has ${held.property.wire}, which nobody sets.`, look, {
        new: held.spot,
      });
    }
  }
  for (const [name, held] of old) {
    if (now.has(name) || !isAlwaysThere(held)) continue;
    const message = `The document lacks ${held.property.wire}, which nobody sets.`;
    tell("document-changed", message, look, { old: held.spot });
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isSame({ property: old }: Held, { property: now }: Held): boolean {
  return compareProperties(old.type, now.type) === "same" && old.wire === now.wire;
}

/**
 * Whether the document can tell what a property is where it isn't set: it stands there all the same, is told to the
 * stage behind a link, or asked for by that or by a condition. Groups are shared, so that a stage is asked, not its group.
 */
function unsetMatters({ when }: StageModel): (property: PropertyModel) => boolean {
  const conditions = new Set(askedIn(Object.values(when).flatMap(Object.values)));
  return ({ name, views, asked }) => asked || /[A-Zai]/.test(views) || conditions.has(name);
}

/** Whether the document has it though nobody sets it. */
function isAlwaysThere({ property, views, unset = "null" }: Held): boolean {
  const isCounted = property.type.kind === "plain" && /^(in|out)puts$/.test(property.type.name);
  return /[A-Za]/.test(views) && (isCounted || unset !== "null");
}

function compareOne(before: Held, after: Held, it: string, tell: Told): void {
  const [old, now] = [before.property, after.property];
  const at = { old: before.spot, new: after.spot };
  const named = capital(it);
  const isShown = !old.hidden && !now.hidden;
  if (isShown) {
    const types = compareProperties(old.type, now.type);
    const [was, is] = [typeText(old.type), typeText(now.type)];
    const fit = `Give it a value of ${is}.`;
    if (types === "other") tell("type-changed", `${named} is ${is}, not ${was}.`, fit, at);
    if (types === "narrower")
      tell("type-narrowed", `${named} takes ${is}, no longer every ${was}.`, fit, at);
    if (types === "stricter")
      tell("bounds-narrowed", `${named} takes ${is}, no longer every ${was}.`, fit, at);
    if (types === "wider")
      tell("type-widened", `${named} takes ${is}, more than ${was}.`, nothing, at);
  }
  if (before.views !== after.views) {
    tell("document-changed", `${named} stands in other places of the document.`, look, at);
  }
  if (old.wire !== now.wire) {
    tell(
      "parameter-renamed",
      `${named} is ${now.wire} in the document, not ${old.wire}.`,
      look,
      at,
    );
  }
  if (JSON.stringify(old.renames ?? {}) !== JSON.stringify(now.renames ?? {})) {
    tell("parameter-renamed", `${named} has parts with other names in the document.`, look, at);
  }
  const { unset: was } = before;
  const { unset: is } = after;
  // Where it begins to matter, or ends to, its views or the conditions have changed.
  const isOther = was !== undefined && is !== undefined && was !== is;
  if (isOther) {
    tell(
      "default-changed",
      `${named} is ${is} where it isn't set, not ${was}.`,
      `Set it to ${was} to keep what it was.`,
      at,
    );
  }
  const isTold =
    isOther || compareProperties(old.type, now.type) !== "same" || old.type.kind === "enum";
  if (isShown && !isTold && old.doc !== now.doc) {
    tell("documentation", `${named} is described in other words.`, nothing, at);
  }
}

/** When properties that aren't set stand in a view. */
function compareConditions(old: StageModel, now: StageModel, tell: Told): void {
  const views = new Set([...Object.keys(old.when), ...Object.keys(now.when)]);
  const [before, after] = [heldBy(old), heldBy(now)];
  for (const view of views) {
    const names = new Set([
      ...Object.keys(old.when[view] ?? {}),
      ...Object.keys(now.when[view] ?? {}),
    ]);
    for (const name of names) {
      const [was, is] = [old, now].map(({ when }) => JSON.stringify(when[view]?.[name]));
      const at = { old: before.get(name)?.spot, new: after.get(name)?.spot };
      if (was === is || at.old === undefined || at.new === undefined) continue;
      tell(
        "document-changed",
        `The property ${name} stands there without being set under other conditions.`,
        look,
        at,
      );
    }
  }
}

function compareShapes(old: StageModel, now: StageModel, tell: Told): void {
  const parts = ({ name, parts: all }: ShapeModel, from: string): ReadonlyMap<string, Held> =>
    new Map(
      all.map((property) => [
        property.name,
        {
          ...{ property, views: "", unset: undefined },
          spot: { from, path: ["models", name, property.name], target: "key" },
        },
      ]),
    );
  for (const shape of now.shapes) {
    const other = old.shapes.find(({ name }) => name === shape.name);
    if (other === undefined) continue;
    compareHeld(parts(other, old.from), parts(shape, now.from), `the part of ${shape.name},`, tell);
  }
}

/** The order of properties that stand before or behind the others; these are in the order of their names. */
function compareOrder(old: Described, now: Described, tell: Told): void {
  const [before, after] = [old, now].map((model) => {
    const place = model.kind === "stage" ? "first" : "last";
    const grouped = model.groups
      .filter((group) => group.place === place)
      .flatMap(({ properties }) => properties);
    const own = model.kind === "stage" ? model.first : model.last;
    return [...new Set([...grouped, ...own].map(({ name }) => name))];
  });
  const [known, same] = [heldBy(old), heldBy(now)];
  const kept = (names: readonly string[] = []): string[] =>
    names.filter((name) => known.has(name) && same.has(name));
  const [was, is] = [kept(before), kept(after)];
  const moved = is.find((name, index) => was[index] !== name) ?? was[is.length];
  if (moved === undefined) return;
  const at = { old: known.get(moved)?.spot, new: same.get(moved)?.spot };
  tell("parameters-reordered", `The property ${moved} stands elsewhere in the document.`, look, at);
}
