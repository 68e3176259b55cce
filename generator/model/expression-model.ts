import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { ExpressionSource } from "../validate/expression-schema.js";
import { encoders } from "./encoders.js";
import { textModel } from "./facts.js";
import type { Report } from "./report.js";
import { parseTemplate, TemplateError } from "./text-template.js";
import type { ArgumentModel, ConditionModel, ExpressionModel, TextPartModel } from "./types.js";

/** What an expression of a step may refer to. */
export interface ExpressionScope {
  readonly args: readonly ArgumentModel[];
  /** Facts that are known now, as parts of a text. */
  readonly facts: ReadonlyMap<string, ExpressionModel>;
  /** Secrets may stand only where the credential takes them unchanged. */
  readonly secrets: boolean;
  /** Only a parameter can be left out: `$name?`. */
  readonly omittable: boolean;
  /** The steps of the builder, where it is known which were taken: at the end. */
  readonly steps?: readonly string[];
}

/** `$name` or `$name?`: a whole value that is an argument. */
const reference = /^\$([A-Za-z][A-Za-z0-9]*)(\?)?$/;

/** Whether a parameter is left out when its argument is not given: `$name?`. */
export function isOmittable(source: ExpressionSource): boolean {
  return typeof source === "string" && reference.exec(source)?.[2] === "?";
}

export function modelExpression(
  source: ExpressionSource,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ExpressionModel {
  if (typeof source === "string") return modelText(source, scope, path, report);
  if (typeof source !== "object" || source === null) return { kind: "literal", value: source };
  const inner: ExpressionScope = { ...scope, secrets: false, omittable: false };
  if ("encode" in source) {
    const encoder = Object.hasOwn(encoders, source.encode) ? encoders[source.encode] : undefined;
    if (encoder === undefined) {
      report.add(
        [...path, "encode"],
        "unknown-encoder",
        `There is no encoder ${JSON.stringify(source.encode)}.`,
        known(Object.keys(encoders), source.encode),
      );
    }
    const of = modelExpression(source.of, inner, [...path, "of"], report);
    return { kind: "encode", encoder: encoder ?? "json", of };
  }
  if ("then" in source) {
    return {
      kind: "choose",
      if:
        "if" in source
          ? modelFlag(source.if, inner, [...path, "if"], report)
          : modelTaken([source.taken].flat(), inner, [...path, "taken"], report),
      then: modelExpression(source.then, inner, [...path, "then"], report),
      else: modelExpression(source.else, inner, [...path, "else"], report),
    };
  }
  const entries = Object.entries(source.map).map(
    ([key, value]) => [key, modelExpression(value, inner, [...path, "map", key], report)] as const,
  );
  return { kind: "map", entries };
}

function modelFlag(
  source: string,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ConditionModel {
  const [, name, mark] = reference.exec(source) ?? [];
  const found = name === undefined ? undefined : argument(name, scope, path, report);
  const isOther = found !== undefined && found.type.kind !== "boolean";
  if (name === undefined || mark !== undefined || isOther) {
    const message = `${JSON.stringify(source)} is no boolean argument.`;
    report.add(path, "wrong-argument", message, "Write $name of a boolean argument.");
  }
  return { kind: "argument", name: name ?? "" };
}

function modelTaken(
  steps: readonly string[],
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ConditionModel {
  for (const [index, name] of steps.entries()) {
    if (scope.steps?.includes(name)) continue;
    const at = steps.length === 1 ? path : [...path, index];
    const message =
      scope.steps === undefined
        ? "Which steps were taken is known at the end of a workflow."
        : `There is no step ${name}.`;
    const fix = scope.steps === undefined ? "Move it to end." : known(scope.steps, name);
    report.add(at, "unknown-step", message, fix);
  }
  return { kind: "taken", steps };
}

function modelText(
  source: string,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ExpressionModel {
  const [, whole, mark] = reference.exec(source) ?? [];
  if (whole !== undefined) {
    if (mark === "?" && !scope.omittable) {
      const message = `${source} leaves a parameter out, and this is no value of a parameter.`;
      report.add(path, "template-syntax", message, `Write $${whole}.`);
    }
    const found = argument(whole, scope, path, report);
    return found === undefined
      ? { kind: "literal", value: null }
      : { kind: "argument", name: found.name };
  }
  try {
    const parts = parseTemplate(source).flatMap((part): readonly TextPartModel[] => {
      if (typeof part === "string") return [{ kind: "literal", value: part }];
      if ("literal" in part || part.filters.length > 0 || part.optional) {
        throw new TemplateError("filters and ? belong into families");
      }
      if (part.fact === "epoch") return [{ kind: "epoch" }];
      const fact = scope.facts.get(part.fact);
      if (fact?.kind === "text") return fact.parts;
      if (fact?.kind === "literal") return [{ kind: "literal", value: String(fact.value) }];
      const found = argument(part.fact, { ...scope, secrets: false }, path, report);
      if (found === undefined) return [];
      refuseInText(found, path, report);
      return [{ kind: "argument", name: found.name }];
    });
    return textModel(parts);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const message = `In ${JSON.stringify(source)}: ${error.message}.`;
    report.add(path, "template-syntax", message, "Mend the text.");
    return { kind: "literal", value: source };
  }
}

/** An argument that exists and may stand here. */
function argument(
  name: string,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ArgumentModel | undefined {
  const found = scope.args.find((item) => item.name === name);
  if (found === undefined) {
    const message = `There is no argument ${name} here.`;
    const isFact = name === "epoch" || scope.facts.has(name);
    const names = scope.args.map((item) => item.name);
    const fix = isFact ? `The fact is written \${${name}}.` : known(names, name);
    report.add(path, "unknown-argument", message, fix);
    return undefined;
  }
  if (found.type.kind === "secret" && !scope.secrets) {
    report.add(
      path,
      "secret-leak",
      `The secret ${name} would stand outside the credential.`,
      "Use it only as a field of credential, or of its extra, by itself.",
    );
  }
  return found;
}

/** Within a text stands only what has one way to be written, and is always there. */
function refuseInText(arg: ArgumentModel, path: Path, report: Report): void {
  if (arg.type.kind === "list") {
    const message = `${arg.name} is a list, which can't stand within a text.`;
    report.add(path, "wrong-argument", message, `Encode it: { encode: json, of: $${arg.name} }.`);
  } else if (arg.optional && arg.default === undefined) {
    const message = `${arg.name} may be left out; the text would have the word null in its place.`;
    report.add(path, "wrong-argument", message, "Require the argument, or give it a default.");
  }
}
