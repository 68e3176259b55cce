import type { Path } from "../load/source-document.js";
import type { Place } from "../load/positions.js";
import type { Both } from "./both.js";
import { type ChangeCode, type Effect, kinds, type Level } from "./kinds.js";

/** A part of a definition, before anybody asks where it stands. */
export interface Spot {
  /** The definition, as generated code names it. */
  readonly from: string;
  readonly path: Path;
  readonly target?: "value" | "key";
}

/** What differs, before it is placed. */
export interface Finding {
  readonly code: ChangeCode;
  /** `step store(): the argument bucket is gone.` The same for all owners. */
  readonly message: string;
  /** What whoever is concerned does. */
  readonly migration: string;
  readonly old: Spot | undefined;
  readonly new: Spot | undefined;
}

/** Where it stood or stands. */
export type Placed = Place & { readonly file: string };

/** A change that users of definitions meet. */
export interface Change {
  readonly code: ChangeCode;
  readonly level: Level;
  readonly effect: Effect;
  /** The definitions whose users meet it: `package sample`. */
  readonly owners: readonly string[];
  readonly message: string;
  readonly migration: string;
  readonly old: Placed | undefined;
  readonly new: Placed | undefined;
}

/** Collects findings; what several definitions share is found with each and counts once. */
export class Changes {
  readonly #found = new Map<string, { readonly finding: Finding; readonly owners: Set<string> }>();

  add(owner: string, finding: Finding): void {
    const key = JSON.stringify([finding.code, finding.message, finding.old, finding.new]);
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { finding, owners: new Set([owner]) });
    else known.owners.add(owner);
  }

  /** The worst first: breaking in silence, breaking, minor, patch; then by place. */
  placed(places: Both<(spot: Spot) => Placed>): Change[] {
    const all = [...this.#found.values()].map(({ finding, owners }): Change => {
      const { level, effect } = kinds[finding.code];
      return {
        ...{ code: finding.code, level, effect, owners: [...owners] },
        ...{ message: finding.message, migration: finding.migration },
        old: finding.old && places.old(finding.old),
        new: finding.new && places.new(finding.new),
      };
    });
    return all.sort((a, b) => rank(a) - rank(b) || (placeOf(a) < placeOf(b) ? -1 : 1));
  }
}

function rank({ level, effect }: Change): number {
  const levels = ["breaking", "minor", "patch"] as const;
  return 2 * levels.indexOf(level) + (effect === "silent" ? 0 : 1);
}

/** A key by which places sort as a reader wants them. */
function placeOf({ old, new: now, code, message }: Change): string {
  const { file = "", line = 0, column = 0 } = now ?? old ?? {};
  const digits = [line, column].map((number) => String(number).padStart(8, "0"));
  return [file, ...digits, code, message].join(" ");
}

/** What differs in a part of a definition is told here. */
export interface Told {
  (
    code: ChangeCode,
    message: string,
    migration: string,
    places: { readonly old?: Spot | undefined; readonly new?: Spot | undefined },
  ): void;
}

/** What whoever writes documents does. */
export const look = "Compare the documents; programs don't have to change.";

/** What stands at the same path of both sides. */
export function spotsOf(
  old: { readonly from: string },
  now: { readonly from: string },
): (...path: Path) => Both<Spot> {
  return (...path) => ({ old: { from: old.from, path }, new: { from: now.from, path } });
}

/** What whoever is not concerned does. */
export const nothing = "Nothing has to be done.";
