import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { ConditionSource } from "../validate/expression-schema.js";
import { reportValue, valueOf } from "./argument-value.js";
import type { Report } from "./report.js";
import { argumentIn, type ExpressionScope } from "./scope.js";
import { reference } from "./text-model.js";
import type { ConditionModel, TypeModel } from "./types.js";

const holding: ReadonlySet<TypeModel["kind"]> = new Set(["list", "map", "json"]);

/** What a choice asks: an argument, its value, or whether a step was taken. */
export function modelCondition(
  source: ConditionSource,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ConditionModel {
  if ("taken" in source) return modelTaken([source.taken].flat(), scope, path, report);
  const asked = source.if;
  if (typeof asked === "object" && !Array.isArray(asked)) {
    return modelEqual(asked as Readonly<Record<string, string | boolean>>, scope, path, report);
  }
  const args = [asked as string | readonly string[]].flat().map((item, index) => {
    const at = typeof asked === "string" ? [...path, "if"] : [...path, "if", index];
    const [, name, mark] = reference.exec(item) ?? [];
    if (name === undefined || mark !== undefined) {
      const message = `${JSON.stringify(item)} is no argument.`;
      report.add(at, "wrong-argument", message, "Write $name of an argument.");
      return { name: "", holds: false };
    }
    const found = argumentIn(scope, name, at, report);
    return { name, holds: found !== undefined && holding.has(found.type.kind) };
  });
  return { kind: "given", args };
}

function modelEqual(
  asked: Readonly<Record<string, string | boolean>>,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ConditionModel {
  const [[name, is] = ["", ""]] = Object.entries(asked);
  const at = [...path, "if", name];
  const found = argumentIn(scope, name, at, report);
  const value = found && valueOf(is, found.type);
  if (found !== undefined && value === undefined) {
    reportValue(is, found.type, "wrong-only", at, report);
  }
  return { kind: "equal", name, value: value?.value ?? null };
}

function modelTaken(
  steps: readonly string[],
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ConditionModel {
  for (const [index, name] of steps.entries()) {
    if (scope.steps === "any" || (scope.steps !== "none" && scope.steps.includes(name))) continue;
    const at = [...path, "taken", ...(steps.length === 1 ? [] : [index])];
    const isEarly = scope.steps === "none";
    const message = isEarly
      ? "Before the first step none was taken."
      : `No step ${name} can have been taken.`;
    const fix = scope.steps === "none" ? "Move it to a step or to end." : known(scope.steps, name);
    report.add(at, "unknown-step", message, fix);
  }
  return { kind: "taken", steps };
}
