import type { ColumnOptionModel, ColumnTypesModel } from "../model/stages/types.js";
import { look, nothing, spotsOf, type Told } from "./changes.js";
import { compareSets } from "./value-types.js";

/** An option as one type has it. */
interface Offered {
  readonly option: ColumnOptionModel;
  /** What it sets on that type. */
  readonly effects: string;
}

/** By the option's name. */
type Offer = ReadonlyMap<string, Offered>;

/**
 * What changes of the options of columns. Which groups of types an option names says nothing by itself: it is compared
 * as each type has it that is there on both sides.
 */
export function compareColumnOptions(
  old: ColumnTypesModel,
  now: ColumnTypesModel,
  tell: Told,
): void {
  const at = spotsOf(old, now);
  const [before, after] = [offers(old), offers(now)];
  const types = [...before.keys()].filter((type) => after.has(type));
  const isIn = (of: ColumnTypesModel, name: string): boolean =>
    of.options.some((option) => option.name === name);
  for (const option of old.options) {
    const { key, name } = option;
    const pairs = types.flatMap((type): [Offered, Offered | undefined][] => {
      const one = before.get(type)?.get(name);
      return one?.option === option ? [[one, after.get(type)?.get(name)]] : [];
    });
    const [other = now.options.find((one) => one.key === key)] = pairs.flatMap(([, one]) =>
      one === undefined ? [] : [one.option],
    );
    const path = ["options", key];
    const places = { old: at(...path).old, new: other && at("options", other.key).new };
    const took = new Set(pairs.map(([, one]) => howTaken(option, one?.option)));
    const isLess = took.has("less") || !isIn(now, name);
    if (isLess) {
      tell(
        "column-option-removed",
        `The option ${name} ${isIn(now, name) ? "takes less" : "is gone"}.`,
        `Remove ${name} where it doesn't compile.`,
        places,
      );
    }
    if (pairs.some(([one, next]) => next !== undefined && one.effects !== next.effects)) {
      tell("document-changed", `The option ${name} writes something else.`, look, places);
    } else if (!isLess && other !== undefined && option.doc !== other.doc) {
      tell("documentation", `The option ${name} is described in other words.`, nothing, places);
    }
    if (took.has("more")) {
      tell("column-option-added", `The option ${name} takes more.`, nothing, places);
    }
  }
  for (const { key, name } of now.options) {
    const wasThere = isIn(old, name);
    const isNew = types.some(
      (type) => after.get(type)?.get(name)?.option.key === key && !before.get(type)?.has(name),
    );
    if (wasThere && !isNew) continue;
    const message = wasThere
      ? `More types have the option ${name}.`
      : `There is an option ${name}.`;
    tell("column-option-added", message, nothing, { new: at("options", key).new });
  }
  compareOrder(types, before, after, tell, at);
}

/** The options of each type, in the order in which they take effect. */
function offers({ types, options }: ColumnTypesModel): ReadonlyMap<string, Offer> {
  return new Map(
    types.map(({ name: type, groups }) => {
      const offer = new Map<string, Offered>();
      for (const option of options) {
        if (option.of !== undefined && !option.of.some((group) => groups.includes(group))) continue;
        const effects = option.effects
          .filter(({ group }) => group === undefined || groups.includes(group))
          .map(({ text }) => text)
          .join(" ");
        // Of two of a name, the later counts, in the later's place.
        offer.delete(option.name);
        offer.set(option.name, { option, effects });
      }
      return [type, offer] as const;
    }),
  );
}

function howTaken(
  old: ColumnOptionModel,
  now: ColumnOptionModel | undefined,
): "less" | "more" | "same" {
  if (now === undefined || now.kind !== old.kind) return "less";
  const values = compareSets(old.values ?? [], now.values ?? []);
  return values === "narrower" ? "less" : values === "wider" ? "more" : "same";
}

/** The order in which options take effect: that of what they write. */
function compareOrder(
  types: readonly string[],
  before: ReadonlyMap<string, Offer>,
  after: ReadonlyMap<string, Offer>,
  tell: Told,
  at: ReturnType<typeof spotsOf>,
): void {
  for (const type of types) {
    const [old, now] = [before.get(type), after.get(type)];
    if (old === undefined || now === undefined) continue;
    const was = [...old.keys()].filter((name) => now.has(name));
    const is = [...now.keys()].filter((name) => old.has(name));
    const moved = is.find((name, index) => was[index] !== name);
    if (moved === undefined) continue;
    const [from, to] = [old.get(moved), now.get(moved)];
    tell("parameters-reordered", `The option ${moved} takes effect earlier.`, look, {
      old: from && at("options", from.option.key).old,
      new: to && at("options", to.option.key).new,
    });
    return;
  }
}
