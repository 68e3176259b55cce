import type { PackageModel, PartModel, VariantModel, VariantsModel } from "../model/types.js";
import { type Both, eachSide } from "./both.js";
import { nothing, type Spot, type Told } from "./changes.js";
import { PackageSpots } from "./package-spots.js";
import { comparePart, knownOf, type StepNames } from "./parts.js";
import { compareRows, type RowSides } from "./rows.js";
import type { Side } from "./side.js";
import { compareSlots, renamedSlots } from "./slots.js";
import { compareSteps, renamedSteps } from "./steps.js";

export type Sides = Both<Side>;

/** What changes for whoever builds workflows of a package. */
export function comparePackages(
  old: PackageModel,
  now: PackageModel,
  sides: Sides,
  tell: Told,
): void {
  const spots = { old: new PackageSpots(sides.old, old), new: new PackageSpots(sides.new, now) };
  const slots = renamedSlots(old, now);
  const renamed = renamedSteps(old, now, slots);
  const names: StepNames = { absent: absentSteps(old, now, renamed), renamed };
  const models = { old, new: now };
  compareSlots(
    {
      ...models,
      renamed: slots,
      spots: eachSide(spots, (spot) => (slot: string, field?: string) => {
        const path = ["slots", slot, ...(field === undefined ? [] : [field])];
        return { ...spot.own(...path), ...(field === undefined && { target: "key" as const }) };
      }),
    },
    tell,
  );
  compareSteps(
    {
      ...{ ...models, names, slots },
      spots: eachSide(spots, (spot) => spot.step.bind(spot)),
    },
    tell,
  );
  compareStart(old, now, names, spots, tell);
  compareVariants(old.variants, now.variants, names, spots, tell);
  compareEnd(old, now, names, spots, tell);
  compareTexts(old, now, sides, spots, tell);
  if (describe(old) !== describe(now)) {
    const at = eachSide(spots, (spot) => spot.own("doc"));
    tell("documentation", "It is described in other words.", nothing, at);
  }
}

function describe({ title, doc, surface }: PackageModel): string {
  return [title, doc, surface?.name, surface?.doc].map((text) => text?.trim()).join("\n");
}

function absentSteps(
  old: PackageModel,
  now: PackageModel,
  renamed: ReadonlyMap<string, string>,
): StepNames["absent"] {
  const before = new Set(old.steps.map(({ name }) => name));
  const after = new Set(now.steps.map(({ name }) => renamed.get(name) ?? name));
  return {
    old: new Set([...before].filter((name) => !after.has(name))),
    new: new Set(
      now.steps.flatMap(({ name }) => (before.has(renamed.get(name) ?? name) ? [] : [name])),
    ),
  };
}

type Spots = Both<PackageSpots>;

const noEffects = { set: [], replace: [], credential: [] };

function compareStart(
  old: PackageModel,
  now: PackageModel,
  steps: StepNames,
  spots: Spots,
  tell: Told,
): void {
  if (old.start === undefined && now.start === undefined) return;
  const none = (name: string): PartModel => ({ name, args: [], some: [], effects: noEffects });
  const sides = {
    place: `${now.builder}()`,
    old: old.start ?? none(old.builder),
    new: now.start ?? none(now.builder),
  };
  const at = eachSide(
    spots,
    (spot) =>
      (path: readonly string[]): Spot =>
        spot.start(path),
  );
  comparePart({ ...sides, steps, spots: at }, tell);
}

function compareVariants(
  old: readonly VariantsModel[],
  now: readonly VariantsModel[],
  steps: StepNames,
  spots: Spots,
  tell: Told,
): void {
  const [before, after] = [itemsOf(old, spots.old), itemsOf(now, spots.new)];
  for (const [name, { item, spot }] of before) {
    const other = after.get(name);
    if (other === undefined) {
      const fix = `Remove the items of type ${JSON.stringify(item.value)}.`;
      tell("variant-removed", `Items ${name} are gone.`, fix, { old: spot([]) });
      continue;
    }
    const sides = { old: item, new: other.item, steps, spots: { old: spot, new: other.spot } };
    comparePart({ place: `items ${name}`, ...sides }, tell);
    if (item.doc.trim() === other.item.doc.trim()) continue;
    const at = { old: spot(["doc"]), new: other.spot(["doc"]) };
    tell("documentation", `Items ${name} are described in other words.`, nothing, at);
  }
  for (const [name, { spot }] of after) {
    if (!before.has(name))
      tell("variant-added", `There are items ${name}.`, nothing, { new: spot([]) });
  }
}

interface Item {
  readonly item: VariantModel;
  readonly spot: (path: readonly string[]) => Spot;
}

function itemsOf(all: readonly VariantsModel[], spots: PackageSpots): Map<string, Item> {
  return new Map(
    all.flatMap((kind) =>
      kind.items.map((item, index): [string, Item] => [
        item.name,
        { item, spot: (path) => spots.item(kind.name, index, path) },
      ]),
    ),
  );
}

function compareEnd(
  old: PackageModel,
  now: PackageModel,
  steps: StepNames,
  spots: Spots,
  tell: Told,
): void {
  const none: Pick<PartModel, "args"> = { args: [] };
  const known = knownOf(old.start ?? none, now.start ?? none, new Map(), steps);
  const rows: RowSides = {
    ...{
      place: "end",
      noun: "parameter",
      old: old.end.set,
      new: now.end.set,
      known,
      ordered: true,
    },
    spots: eachSide(
      spots,
      (spot) =>
        (name: string): Spot =>
          spot.own("end", "set", name),
    ),
  };
  compareRows(rows, tell);
}

/** What every workflow of the package carries. */
function compareTexts(
  old: PackageModel,
  now: PackageModel,
  sides: Sides,
  spots: Spots,
  tell: Told,
): void {
  const compare = "Compare the payloads; programs don't have to change.";
  if (old.templateRef !== now.templateRef) {
    const at = eachSide(spots, (spot) => spot.own("package"));
    tell(
      "template-changed",
      `Workflows run ${now.templateRef}, not ${old.templateRef}.`,
      compare,
      at,
    );
  }
  const known = knownOf({ args: [] }, { args: [] }, new Map(), {
    absent: { old: new Set(), new: new Set() },
    renamed: new Map(),
  });
  for (const [field, noun] of [
    ["annotations", "annotation"],
    ["labels", "label"],
  ] as const) {
    const at = (name: string): Both<Spot> =>
      textSpots(
        eachSide(spots, (spot) => spot.text(field, name)),
        sides,
      );
    compareRows(
      {
        ...{ place: field, noun, old: old[field], new: now[field], known, ordered: true },
        spots: { old: (name) => at(name).old, new: (name) => at(name).new },
      },
      tell,
    );
  }
}

/** The first of what a text may owe itself to that differs. */
function textSpots({ old, new: now }: Both<readonly Spot[]>, sides: Sides): Both<Spot> {
  const differs = (spot: Spot, index: number): boolean => {
    const other = now[index];
    return JSON.stringify(sides.old.read(spot)) !== JSON.stringify(other && sides.new.read(other));
  };
  const index = Math.max(old.findIndex(differs), 0);
  return { old: old[index] as Spot, new: (now[index] ?? now[0]) as Spot };
}
