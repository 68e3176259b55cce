import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { ConditionSource, ExpressionSource } from "../validate/expression-schema.js";
import { mayBeNull } from "./argument-value.js";
import { modelCondition } from "./condition-model.js";
import { encoders } from "./encoders.js";
import type { Report } from "./report.js";
import { argumentIn, type ExpressionScope } from "./scope.js";
import { modelText, reference } from "./text-model.js";
import type { ExpressionModel } from "./types.js";

/** Resolves how a value is made; reports what it can't refer to, and what can't stand in its place. */
export function modelExpression(
  source: ExpressionSource,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ExpressionModel {
  if (typeof source === "string") {
    const [, name, mark] = reference.exec(source) ?? [];
    return name === undefined
      ? modelText(source, scope, path, report)
      : modelReference(name, mark === "?", scope, path, report);
  }
  if (typeof source !== "object" || source === null) return { kind: "literal", value: source };
  if ("encode" in source) return modelEncoded(source, scope, path, report);
  if ("map" in source) {
    const inner = { ...scope, secrets: false, omittable: true };
    return {
      kind: "map",
      entries: Object.entries(source.map).map(([key, value]) => [
        key,
        modelExpression(value, inner, [...path, "map", key], report),
      ]),
    };
  }
  return modelChoice(source, scope, path, report);
}

type Choice = Extract<ExpressionSource, ConditionSource>;

function modelChoice(
  source: Choice,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ExpressionModel {
  const inner = { ...scope, secrets: false };
  if ((source.then === undefined || source.else === undefined) && !scope.omittable) {
    const missing = source.then === undefined ? "then" : "else";
    const message = `Without ${missing} the choice leaves something out, and nothing can be left out here.`;
    report.add(path, "wrong-omission", message, `Add ${missing}.`);
  }
  const branch = (field: "then" | "else"): ExpressionModel | undefined => {
    const value = source[field];
    return value === undefined
      ? undefined
      : modelExpression(value, inner, [...path, field], report);
  };
  return {
    kind: "choose",
    if: modelCondition(source, inner, path, report),
    then: branch("then"),
    else: branch("else"),
  };
}

function modelEncoded(
  source: Extract<ExpressionSource, { readonly encode: string }>,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ExpressionModel {
  const encoder = Object.hasOwn(encoders, source.encode) ? encoders[source.encode] : undefined;
  if (encoder === undefined) {
    const message = `There is no encoder ${JSON.stringify(source.encode)}.`;
    const names = known(Object.keys(encoders), source.encode);
    report.add([...path, "encode"], "unknown-encoder", message, names);
  }
  if (encoder?.gives === "structure" && !scope.structured) {
    const message = `${source.encode} gives an object, which doesn't go over the wire as it is.`;
    const fix = `Write it as a text: { encode: json, of: { encode: ${source.encode}, … } }.`;
    report.add([...path, "encode"], "wrong-argument", message, fix);
  }
  const at = [...path, "of"];
  const takes = encoder?.takes ?? [];
  const structured = encoder?.writes === true || takes.includes("map");
  const inner = { ...scope, secrets: false, omittable: false, structured };
  const of = modelExpression(source.of, inner, at, report);
  const argument =
    of.kind === "argument" ? scope.args.find(({ name }) => name === of.name) : undefined;
  if (takes.length > 0 && (argument === undefined || !takes.includes(argument.type.kind))) {
    const noun = argument === undefined ? "a value" : `a ${argument.type.kind}`;
    const message = `${source.encode} takes an argument that is a ${takes.join(" or ")}, not ${noun}.`;
    report.add(at, "wrong-argument", message, "Use another encoder, or another argument.");
  }
  const others = [
    argument?.type.kind === "list" ? encoder?.ofList : undefined,
    argument !== undefined && !mayBeNull(argument) ? encoder?.ofGiven : undefined,
  ];
  const binding = others.find((name) => name !== undefined) ?? encoder?.binding ?? "json";
  return { kind: "encode", encoder: binding, of };
}

/** `$name` or `$name?`: a whole value that is an argument, or a value of the family. */
function modelReference(
  name: string,
  optional: boolean,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ExpressionModel {
  const value = scope.args.some((item) => item.name === name) ? undefined : scope.values?.get(name);
  if (value !== undefined) return value();
  if (optional && !scope.omittable) {
    const message = `$${name}? leaves something out, and nothing can be left out here.`;
    report.add(path, "wrong-omission", message, `Write $${name}.`);
  }
  const found = argumentIn(scope, name, path, report);
  if (found === undefined) return { kind: "literal", value: null };
  const { kind } = found.type;
  if ((kind === "map" || kind === "json") && !scope.structured) {
    const message = `${name} is an object, which doesn't go over the wire as it is.`;
    report.add(path, "wrong-argument", message, `Encode it: { encode: json, of: $${name} }.`);
  }
  if (kind === "list" && found.type.of.kind === "variants") {
    const message = `What the items of ${name} write follows what the step sets.`;
    report.add(path, "wrong-argument", message, "Remove it here; the variants have set.");
  }
  return { kind: "argument", name, optional };
}
