import { known } from "../../diagnostics/known.js";
import type { StageSource } from "../../validate/stage-schema.js";
import type { Report } from "../report.js";
import type { Conditions, Data, GroupModel } from "./types.js";

/**
 * When properties that aren't set stand in a view, by view and property.
 *
 * @param all - Every property of the stage: what a condition asks for must be one; undefined for a group, of which the
 *   stages that use it are asked
 */
export function modelConditions(
  source: Pick<StageSource, "first" | "properties">,
  all: ReadonlyMap<string, unknown> | undefined,
  report: Report,
): Conditions {
  const when: Record<string, Record<string, Data>> = {};
  for (const part of ["first", "properties"] as const) {
    for (const [name, { when: conditions = {} }] of Object.entries(source[part] ?? {})) {
      for (const [view, condition] of Object.entries(conditions)) {
        const letter = view.charAt(0);
        when[letter] = { ...when[letter], [name]: condition === "never" ? false : condition };
        if (condition === "never" || all === undefined) continue;
        for (const asked of Object.keys(condition)) {
          if (all.has(asked)) continue;
          const path = [part, name, "when", view, asked];
          const message = `The condition asks for ${asked}, which it doesn't have.`;
          report.add(path, "unknown-property", message, known(all.keys(), asked), "key");
        }
      }
    }
  }
  return when;
}

/** The conditions of a stage and of its groups: those of properties that it has otherwise don't count. */
export function allConditions(
  groups: readonly GroupModel[],
  own: readonly string[],
  conditions: Conditions,
): Conditions {
  const when: Record<string, Record<string, Data>> = {};
  const add = (from: Conditions, except: readonly string[]): void => {
    for (const [view, properties] of Object.entries(from)) {
      const kept = Object.entries(properties).filter(([name]) => !except.includes(name));
      if (kept.length > 0) when[view] = { ...when[view], ...Object.fromEntries(kept) };
    }
  };
  for (const group of groups) add(group.when, own);
  add(conditions, []);
  return when;
}
