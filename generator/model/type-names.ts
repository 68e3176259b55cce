import type { Path } from "../load/source-document.js";
import { type ArgumentGroup, groupsOf } from "./argument-groups.js";
import { pascal } from "./names.js";
import type { PartModel, SlotModel, StepModel, VariantModel, VariantsModel } from "./types.js";

interface Named {
  readonly name: string;
}

/** The type of a step's arguments. */
export function argsType(step: Named): string {
  return `${pascal(step.name)}Args`;
}

/** Of those, the ones without a condition. */
export function baseType(step: Named): string {
  return `${pascal(step.name)}Base`;
}

/** Of those, the ones of a rule: while it is met and while it isn't, or for each argument that may be the one. */
export function groupType(step: Named, args: readonly Named[], met: "With" | "Without"): string {
  return `${pascal(step.name)}${met}${args.map((arg) => pascal(arg.name)).join("And")}`;
}

/** The choices that an options object has for a slot. */
export function slotType(builderType: string, slot: Named): string {
  return `${builderType}${pascal(slot.name)}`;
}

/** The steps among those choices. */
export function slotStepType(builderType: string, slot: Named): string {
  return `${slotType(builderType, slot)}Step`;
}

/** What an options object has for one step of a slot that takes many. */
export function slotPartType(builderType: string, slot: Named, step: Named): string {
  return `${slotType(builderType, slot)}${pascal(step.name)}`;
}

/**
 * The one of these arguments that is given. The last type is the one that the compiler names where none is: it is
 * called by them all.
 */
export function someType(step: Named, members: readonly Named[], member: Named): string {
  const named = member === members.at(-1) ? members : [member];
  return `${pascal(step.name)}With${named.map((arg) => pascal(arg.name)).join("Or")}`;
}

/** A slot with one step that opens nothing takes that step's arguments directly. */
export function isSingle(slot: SlotModel): boolean {
  const [step] = slot.steps;
  return !slot.many && slot.steps.length === 1 && step?.opens.length === 0;
}

/** The part of an options object that is not asked for at the start. */
export function slotsType(builderType: string): string {
  return `${builderType}Slots`;
}

/** What is open of a slot before any of its steps: of one that takes many, each step by itself. */
export function openings(slot: SlotModel): string[] {
  if (!slot.many) return [slot.name];
  const steps = slot.steps.map((step) => `${step.name}()`);
  return slot.need === undefined ? steps : [slot.name, ...steps];
}

/** What a step closes. */
export function closings(slots: readonly SlotModel[], step: StepModel): string[] {
  const slot = slots.find(({ name }) => name === step.slot);
  if (slot?.many !== true) return [step.slot];
  return slot.need === undefined ? [`${step.name}()`] : [slot.name, `${step.name}()`];
}

/** A type that a generated module declares, and what in the definition it is named after. */
export interface DeclaredType {
  readonly name: string;
  readonly owner: string;
  readonly path: Path;
}

/** Every type that the module of a package declares under a name that the definition decides. */
export function declaredTypes(
  type: string,
  start: PartModel | undefined,
  steps: readonly StepModel[],
  slots: readonly SlotModel[],
  variants: readonly VariantsModel[],
): DeclaredType[] {
  const ofPackage = { owner: "The package", path: ["name"] };
  const bound = start !== undefined && groupsOf(start).length > 0;
  const options = [`${type}Options`, ...(bound ? [slotsType(type)] : [])];
  return [
    ...[type, ...(steps.length === 0 ? [] : options)].map((name) => ({
      name,
      ...ofPackage,
    })),
    ...(start === undefined ? [] : stepTypes(start).map((name) => ({ name, ...ofPackage }))),
    ...steps.flatMap((step) => {
      const owner = { owner: `The step ${step.name}`, path: step.path };
      return stepTypes(step).map((name) => ({ name, ...owner }));
    }),
    ...variants.flatMap(({ name: kind, items }) => {
      const owner = { owner: `The variants ${kind}`, path: ["variants", kind] };
      const inner = items.flatMap((item) => partTypes(item, variantType(item)));
      return [kind, ...inner].map((name) => ({ name, ...owner }));
    }),
    ...slots
      .filter((slot) => !slot.later && !isSingle(slot))
      .flatMap((slot) => {
        const owner = { owner: `The slot ${slot.name}`, path: ["slots", slot.name] };
        const inner = slot.many
          ? slot.steps.map((step) => slotPartType(type, slot, step))
          : [slotStepType(type, slot)];
        return [slotType(type, slot), ...inner].map((name) => ({ name, ...owner }));
      }),
  ];
}

/** The type of an item of one kind. */
export function variantType({ name }: VariantModel): string {
  return name;
}

function stepTypes(part: PartModel): string[] {
  return part.args.length === 0 ? [] : partTypes(part, argsType(part));
}

function partTypes(part: PartModel, type: string): string[] {
  const groups = groupsOf(part);
  if (groups.length === 0) return [type];
  return [type, baseType(part), ...groups.flatMap((group) => groupTypes(part, group))];
}

/** The types of a rule, of which one holds. */
function groupTypes(part: Named, { rule, members }: ArgumentGroup): string[] {
  if (rule === "some") return members.map((member) => someType(part, members, member));
  return [groupType(part, members, "With"), groupType(part, members, "Without")];
}
