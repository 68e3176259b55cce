import type { Change } from "./changes.js";
import type { Level } from "./kinds.js";

export interface Counts extends Readonly<Record<Level, number>> {
  /** Of the breaking ones, those that change the payload and nothing else. */
  readonly silent: number;
}

export function countChanges(changes: readonly Change[]): Counts {
  const count = (level: Level): number => changes.filter((change) => change.level === level).length;
  const silent = changes.filter(({ effect }) => effect === "silent").length;
  return { breaking: count("breaking"), silent, minor: count("minor"), patch: count("patch") };
}

/** `2 breaking (1 in silence), 3 minor, 0 patch` */
export function summaryText({ breaking, silent, minor, patch }: Counts): string {
  const quietly = silent === 0 ? "" : ` (${silent} in silence)`;
  return `${breaking} breaking${quietly}, ${minor} minor, ${patch} patch`;
}

/** How bad a change is, in a word or two: `breaking, silent`. */
export function gradeOf({ level, effect }: Change): string {
  return effect === "none" ? level : `${level}, ${effect}`;
}

/** Whose users meet a change: `package sample`, `8 stages: copy, sort, …`. */
export function ownersText(owners: readonly string[], most: number): string {
  const [first = ""] = owners;
  if (owners.length <= 1) return first;
  const names = owners.slice(0, most).map((owner) => owner.slice(owner.lastIndexOf(" ") + 1));
  const more = owners.length > most ? ` and ${owners.length - most} more` : "";
  return `${owners.length} definitions: ${names.join(", ")}${more}`;
}

/** `spec/a.yaml:1:2 → spec/a.yaml:3:4` */
export function placesText({ old, new: now }: Change): string {
  const text = (place: Change["old"]): string =>
    place === undefined ? "" : `${place.file}:${place.line}:${place.column}`;
  if (now === undefined) return `${text(old)} (gone)`;
  return old === undefined ? `${text(now)} (new)` : `${text(old)} → ${text(now)}`;
}
