import type {
  ArgumentModel,
  EffectModel,
  ExpressionModel,
  PackageModel,
  StepModel,
  TypeModel,
} from "../model/types.js";
import { Code, type Tree } from "./literal.js";

/** The descriptor literal of a package: what the runtime interprets. */
export function descriptorTree(model: PackageModel): Tree {
  return {
    builder: model.builder,
    packageName: model.packageName,
    templateRef: model.templateRef,
    workflowName: expressionTree(model.workflowName),
    annotations: pairs(model.annotations),
    labels: pairs(model.labels),
    slots: Object.fromEntries(
      model.slots.map((slot) => [slot.name, { need: slot.need, later: slot.later || undefined }]),
    ),
    steps: Object.fromEntries(model.steps.map((step) => [step.name, stepTree(step)])),
  };
}

function stepTree(step: StepModel): Tree {
  return {
    slot: step.slot,
    opens: step.opens.length === 0 ? undefined : step.opens,
    args:
      step.args.length === 0
        ? undefined
        : Object.fromEntries(step.args.map((arg) => [arg.name, argumentTree(arg)])),
    effects: step.effects.map(effectTree),
  };
}

function argumentTree(arg: ArgumentModel): Tree {
  return {
    type: typeTree(arg.type),
    optional: arg.optional || undefined,
    default: arg.default?.value,
    min: arg.min,
    max: arg.max,
    characters: arg.characters,
    only: arg.only && { argument: arg.only.argument, is: arg.only.is },
  };
}

function typeTree(type: TypeModel): Tree {
  if (type.kind === "list") return { list: typeTree(type.of) };
  if (type.kind !== "enum") return type.kind;
  const { definition } = type;
  if (definition.kind === "union") return { openEnum: definition.of[0] ?? definition.name };
  return { enum: definition.name, values: definition.members.map((member) => member.value) };
}

function effectTree(effect: EffectModel): Tree {
  if (effect.kind === "credential") return { credential: pairs(effect.fields) };
  return {
    set: effect.parameter,
    to: expressionTree(effect.value),
    omit: effect.omitNull ? "null" : undefined,
  };
}

function pairs(entries: readonly (readonly [string, ExpressionModel])[]): Tree {
  return entries.map(([name, value]) => [name, expressionTree(value)]);
}

function expressionTree(expression: ExpressionModel): Tree {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "argument":
      return { arg: expression.name };
    case "map":
      return { map: pairs(expression.entries) };
    case "encode":
      return { encode: new Code(expression.encoder), of: expressionTree(expression.of) };
    case "text":
      return {
        text: expression.parts.map((part): Tree => {
          if (part.kind === "literal") return part.value;
          return part.kind === "epoch" ? { epoch: true } : { arg: part.name };
        }),
      };
  }
}

/** The encoders that a package uses: the runtime bindings that its module imports. */
export function encodersOf(model: PackageModel): string[] {
  const found = new Set<string>();
  const visit = (expression: ExpressionModel): void => {
    if (expression.kind === "encode") {
      found.add(expression.encoder);
      visit(expression.of);
    } else if (expression.kind === "map") {
      for (const [, value] of expression.entries) visit(value);
    }
  };
  for (const effect of model.steps.flatMap((step) => step.effects)) {
    if (effect.kind === "set") visit(effect.value);
    else for (const [, value] of effect.fields) visit(value);
  }
  return [...found];
}
