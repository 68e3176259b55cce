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
    templateRef: model.templateRef,
    annotations: groups(model.annotations),
    labels: groups(model.labels),
    slots: Object.fromEntries(
      model.slots.map((slot) => [slot.name, { need: slot.need, later: slot.later || undefined }]),
    ),
    steps: Object.fromEntries(model.steps.map((step) => [step.name, stepTree(step)])),
  };
}

function stepTree(step: StepModel): Tree {
  const set = step.effects.filter((effect) => effect.kind === "set");
  const credential = step.effects.filter((effect) => effect.kind === "credential");
  return {
    slot: step.slot,
    opens: step.opens.length === 0 ? undefined : step.opens,
    args:
      step.args.length === 0
        ? undefined
        : Object.fromEntries(step.args.map((arg) => [arg.name, argumentTree(arg)])),
    set: set.length === 0 ? undefined : Object.fromEntries(set.map(parameterEntry)),
    credential:
      credential.length === 0 ? undefined : rows(credential.flatMap((effect) => effect.fields)),
  };
}

function argumentTree(arg: ArgumentModel): Tree {
  const type = typeTree(arg.type);
  const rules = {
    default: arg.optional ? (arg.default?.value ?? null) : undefined,
    min: arg.min,
    max: arg.max,
    characters: arg.characters,
    only: arg.only && { argument: arg.only.argument, is: arg.only.is },
  };
  return Object.values(rules).every((rule) => rule === undefined) ? type : { type, ...rules };
}

function typeTree(type: TypeModel): Tree {
  if (type.kind === "list") return { list: typeTree(type.of) };
  if (type.kind !== "enum") return type.kind;
  const { definition } = type;
  if (definition.kind === "enum") {
    return { enum: definition.name, values: definition.members.map((member) => member.value) };
  }
  const { name, of, open, values } = definition;
  return open ? { openEnum: of[0] ?? name } : { enum: name, values };
}

function parameterEntry(effect: Extract<EffectModel, { kind: "set" }>): [string, Tree] {
  const { parameter, value, omitNull } = effect;
  const given = omitNull && value.kind === "argument";
  return [parameter, given ? { given: value.name } : expressionTree(value)];
}

type Entries = readonly (readonly [string, ExpressionModel])[];

// The order of keys is the order of the wire: no key here is a number, which an object would move to the front.
function rows(entries: Entries): Tree {
  return Object.fromEntries(entries.map(([name, value]) => [name, expressionTree(value)]));
}

/** Names up to their last slash stand once for all neighbours that begin so. */
function groups(entries: Entries): Tree {
  const found: { readonly beginning: string; readonly rows: [string, ExpressionModel][] }[] = [];
  for (const [name, value] of entries) {
    const slash = name.slice(0, name.lastIndexOf("/") + 1);
    const beginning = isPlainKey(name.slice(slash.length)) ? slash : "";
    const row: [string, ExpressionModel] = [name.slice(beginning.length), value];
    const last = found.at(-1);
    if (last?.beginning === beginning) last.rows.push(row);
    else found.push({ beginning, rows: [row] });
  }
  return found.map((group) => [group.beginning, rows(group.rows)]);
}

/** Whether an object keeps a key where it is put. */
function isPlainKey(key: string): boolean {
  return key !== "" && key !== "__proto__" && !/^\d+$/.test(key);
}

function expressionTree(expression: ExpressionModel): Tree {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "argument":
      return { arg: expression.name };
    case "map":
      return { map: rows(expression.entries) };
    case "encode":
      return { encode: new Code(expression.encoder), of: expressionTree(expression.of) };
    case "text":
      return expression.parts.map((part): Tree => {
        if (part.kind === "literal") return part.value;
        return part.kind === "epoch" ? { epoch: true } : { arg: part.name };
      });
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
