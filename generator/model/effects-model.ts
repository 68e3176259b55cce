import type { Path } from "../load/source-document.js";
import type { ExpressionSource } from "../validate/expression-schema.js";
import type { StepSource } from "../validate/step-schema.js";
import { modelExpression } from "./expression-model.js";
import type { Report } from "./report.js";
import type { ExpressionScope } from "./scope.js";
import { modelName } from "./text-model.js";
import type { EffectsModel, NameModel, RowModel } from "./types.js";

type Rows = { readonly [name: string]: ExpressionSource };

/** What expressions of a part may refer to, wherever they stand in it. */
export type PartScope = Pick<ExpressionScope, "args" | "facts" | "values" | "steps">;

export const noEffects: EffectsModel = { replace: [], set: [], credential: [] };

/** What a part writes. */
export function modelEffects(
  source: Pick<StepSource, "replace" | "set" | "credential">,
  part: PartScope,
  path: Path,
  report: Report,
): EffectsModel {
  const plain = { ...part, secrets: false, omittable: false, structured: false };
  const omittable = { ...plain, omittable: true };
  const rows = (of: Rows, scope: ExpressionScope, at: Path): RowModel[] =>
    Object.entries(of).map(([name, value]) => [
      literal(name),
      modelExpression(value, scope, [...at, name], report),
    ]);
  const set = Object.entries(source.set ?? {}).map(([name, value]): RowModel => {
    const at = [...path, "set", name];
    return [modelName(name, plain, at, report), modelExpression(value, omittable, at, report)];
  });
  const replace = rows(source.replace ?? {}, plain, [...path, "replace"]);
  if (source.credential === undefined) return { replace, set, credential: [] };

  const open = { ...plain, secrets: true };
  const { extra, ...fields } = source.credential;
  const at: Path = [...path, "credential"];
  const given = Object.entries(fields).filter(([, value]) => value !== undefined) as [
    string,
    ExpressionSource,
  ][];
  const credential = rows(Object.fromEntries(given), open, at);
  if (extra !== undefined) {
    const entries = rows(extra, { ...open, omittable: true }, [...at, "extra"]);
    const inner = entries.map(([name, value]) => [String(valueOf(name)), value] as const);
    credential.push([literal("extra"), { kind: "map", entries: inner }]);
  }
  return { replace, set, credential };
}

function literal(value: string): NameModel {
  return { kind: "literal", value };
}

function valueOf(name: NameModel): unknown {
  return name.kind === "literal" ? name.value : "";
}
