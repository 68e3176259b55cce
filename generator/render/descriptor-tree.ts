import { groupsOf } from "../model/argument-groups.js";
import { readers } from "../model/encoders.js";
import type {
  ArgumentModel,
  PackageModel,
  PartModel,
  RowModel,
  SlotModel,
  StepModel,
  TypeModel,
} from "../model/types.js";
import { effectsTree, encodersIn, expressionTree, nameText } from "./expression-tree.js";
import { Code, type Tree } from "./literal.js";

/** The descriptor literal of a package: what the runtime interprets. */
export function descriptorTree(model: PackageModel): Tree {
  const end = effectsTree(model.end);
  return {
    builder: model.builder,
    surface: model.surface?.name,
    templateRef: model.templateRef,
    annotations: groups(model.annotations),
    labels: groups(model.labels),
    start: model.start && partTree(model.start),
    slots: Object.fromEntries(model.slots.flatMap(slotEntries)),
    steps: Object.fromEntries(model.steps.map((step) => [step.name, stepTree(model, step)])),
    end: end["set"] === undefined ? undefined : end,
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
    ...partTree(step),
  };
}

function partTree(part: PartModel): { readonly [name: string]: Tree | undefined } {
  const { args, some, effects } = part;
  const rows = args.map((arg) => [arg.name, argumentTree(arg, partnerOf(arg, part))] as const);
  const { replace, set, credential } = effectsTree(effects);
  return {
    args: args.length === 0 ? undefined : Object.fromEntries(rows),
    some: some.length === 0 ? undefined : some,
    replace,
    set,
    each: args.find(({ type }) => type.kind === "list" && type.of.kind === "variants")?.name,
    credential,
  };
}

/** Of those that are given together each names the next one, and the last the first. */
function partnerOf(arg: ArgumentModel, part: PartModel): string | undefined {
  for (const { rule, members } of groupsOf(part)) {
    const index = rule === "with" ? members.indexOf(arg) : -1;
    if (index >= 0) return members[(index + 1) % members.length]?.name;
  }
  return undefined;
}

function argumentTree(arg: ArgumentModel, partner: string | undefined): Tree {
  const type = typeTree(arg.type);
  const rules = {
    default: arg.optional ? (arg.default?.value ?? null) : undefined,
    min: arg.min,
    max: arg.max,
    characters: arg.characters,
    blank: arg.blank ? undefined : false,
    only: arg.only && { argument: arg.only.argument, is: arg.only.is },
    with: partner,
  };
  const { default: usual, ...others } = rules;
  if (Object.values(others).some((rule) => rule !== undefined)) return { type, ...rules };
  if (usual === undefined) return type;
  return usual === null && typeof type === "string" ? `${type}?` : { type, ...rules };
}

function typeTree(type: TypeModel): Tree {
  switch (type.kind) {
    case "list":
      return { list: typeTree(type.of) };
    case "map":
      return { read: new Code(readers.map), of: typeTree(type.of) };
    case "json":
      return { read: new Code(readers.json) };
    case "variants": {
      const items = type.variants.items.map((item) => [item.value, partTree(item)] as const);
      return { variants: Object.fromEntries(items) };
    }
    case "enum": {
      const { definition } = type;
      if (definition.kind === "enum") {
        return { enum: definition.name, values: definition.members.map((member) => member.value) };
      }
      const { name, of, open, values } = definition;
      return open ? { openEnum: of[0] ?? name } : { enum: name, values };
    }
    default:
      return type.kind;
  }
}

// The order of keys is the order of the wire: no key here is a number, which an object would move to the front.

/** Names up to their last slash stand once for all neighbours that begin so. */
function groups(entries: readonly RowModel[]): Tree {
  const found: { readonly beginning: string; readonly rows: [string, Tree][] }[] = [];
  for (const [name, value] of entries) {
    const text = nameText(name);
    const slash = text.slice(0, text.lastIndexOf("/") + 1);
    const beginning = isPlainKey(text.slice(slash.length)) ? slash : "";
    const row: [string, Tree] = [text.slice(beginning.length), expressionTree(value)];
    const last = found.at(-1);
    if (last?.beginning === beginning) last.rows.push(row);
    else found.push({ beginning, rows: [row] });
  }
  return found.map((group) => [group.beginning, Object.fromEntries(group.rows)]);
}

/** Whether an object keeps a key where it is put. */
function isPlainKey(key: string): boolean {
  return key !== "" && key !== "__proto__" && !/^\d+$/.test(key);
}

/** Everything that takes arguments: the start, the steps, the items of lists that are of several kinds. */
export function partsOf({ start, steps, variants }: PackageModel): PartModel[] {
  const items = variants.flatMap((kind) => kind.items);
  return [...(start === undefined ? [] : [start]), ...steps, ...items];
}

/** The functions that a package uses: the runtime bindings that its module imports. */
export function bindingsOf(model: PackageModel): string[] {
  const parts = partsOf(model);
  const encoders = encodersIn([...parts.map(({ effects }) => effects), model.end]);
  const kinds = new Set(parts.flatMap(({ args }) => args.map(({ type }) => type.kind)));
  const reading = Object.entries(readers).filter(([kind]) => kinds.has(kind as TypeModel["kind"]));
  return [...encoders, ...reading.map(([, binding]) => binding)];
}
