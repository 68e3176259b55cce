import { choiceEncoders } from "../model/encoders.js";
import type {
  ArgumentModel,
  ConditionModel,
  EffectModel,
  ExpressionModel,
  PackageModel,
  SlotModel,
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
    start: model.start && { args: argumentRows(model.start), ...effectsTree(model.start.effects) },
    slots: Object.fromEntries(model.slots.flatMap(slotEntries)),
    steps: Object.fromEntries(model.steps.map((step) => [step.name, stepTree(model, step)])),
    end: model.end.length === 0 ? undefined : effectsTree(model.end),
  };
}

/** A slot that takes several steps has one for each of them beside it. */
function slotEntries(slot: SlotModel): [string, Tree][] {
  const later = slot.later || undefined;
  const own: [string, Tree] = [slot.name, { need: slot.need, later }];
  if (!slot.many) return [own];
  return [
    own,
    ...slot.steps.map(({ name }): [string, Tree] => [`${name}()`, { of: slot.name, later }]),
  ];
}

function stepTree({ slots }: PackageModel, step: StepModel): Tree {
  const opens = slots
    .filter((slot) => step.opens.includes(slot.name))
    .flatMap((slot) => slotEntries(slot).map(([name]) => name));
  const isMany = slots.some((slot) => slot.name === step.slot && slot.many);
  return {
    slot: isMany ? `${step.name}()` : step.slot,
    opens: opens.length === 0 ? undefined : opens,
    args: argumentRows(step),
    ...effectsTree(step.effects),
  };
}

function argumentRows({ args }: StepModel): Tree | undefined {
  if (args.length === 0) return undefined;
  return Object.fromEntries(args.map((arg) => [arg.name, argumentTree(arg)]));
}

function effectsTree(effects: readonly EffectModel[]): {
  readonly [name: string]: Tree | undefined;
} {
  const set = effects.filter((effect) => effect.kind === "set");
  const credential = effects.filter((effect) => effect.kind === "credential");
  return {
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
  const { default: usual, ...others } = rules;
  if (Object.values(others).some((rule) => rule !== undefined)) return { type, ...rules };
  if (usual === undefined) return type;
  return usual === null && typeof type === "string" ? `${type}?` : { type, ...rules };
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
  return [parameter, given ? `$${value.name}?` : expressionTree(value)];
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
    case "literal": {
      const { value } = expression;
      // As a part of a text, a dollar sign is one.
      return typeof value === "string" && value.startsWith("$") ? [value] : value;
    }
    case "argument":
      return `$${expression.name}`;
    case "map":
      return { map: rows(expression.entries) };
    case "encode":
      return { encode: new Code(expression.encoder), of: expressionTree(expression.of) };
    case "choose": {
      const choice = {
        if: conditionTree(expression.if),
        then: expressionTree(expression.then),
        else: expressionTree(expression.else),
      };
      return { encode: new Code(choiceEncoders.choose), of: { map: choice } };
    }
    case "text":
      return expression.parts.map((part): Tree => {
        if (part.kind === "literal") return part.value;
        return part.kind === "epoch" ? { epoch: true } : { arg: part.name };
      });
  }
}

/** At the end of a workflow, each step that was taken is an argument that is true. */
function conditionTree(condition: ConditionModel): Tree {
  if (condition.kind === "argument") return `$${condition.name}`;
  const taken = condition.steps.map((step) => [step, `$${step}()?`] as const);
  const [[, only] = []] = taken;
  if (taken.length === 1 && only !== undefined) return only;
  return { encode: new Code(choiceEncoders.any), of: { map: Object.fromEntries(taken) } };
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
    } else if (expression.kind === "choose") {
      found.add(choiceEncoders.choose);
      if (expression.if.kind === "taken" && expression.if.steps.length > 1) {
        found.add(choiceEncoders.any);
      }
      visit(expression.then);
      visit(expression.else);
    }
  };
  const { start, steps, end } = model;
  const all = [...(start?.effects ?? []), ...steps.flatMap((step) => step.effects), ...end];
  for (const effect of all) {
    if (effect.kind === "set") visit(effect.value);
    else for (const [, value] of effect.fields) visit(value);
  }
  return [...found];
}
