import { isSingle, slotPartType, slotStepType, slotType } from "../model/type-names.js";
import type { PackageModel, SlotModel, StepModel } from "../model/types.js";
import { intersection, onlyTypes, unionType } from "./layout.js";
import { docComment, quote } from "./literal.js";
import { stepValue } from "./step-value.js";

/** The type of a slot of which an options object chooses steps. */
export interface SlotTypeView {
  readonly name: string;
  /** Declarations, of which the last is that of the type. */
  readonly blocks: readonly string[];
}

/** The slots of an options object: those that are open from the start. */
export function firstSlots(model: Pick<PackageModel, "slots">): SlotModel[] {
  return model.slots.filter((slot) => !slot.later);
}

export function slotTypes(model: PackageModel): SlotTypeView[] {
  return firstSlots(model)
    .filter((slot) => !isSingle(slot))
    .map((slot) => (slot.many ? manyTypeView(model, slot) : slotTypeView(model, slot)));
}

/** The properties of an options object. */
export function optionsProps(
  model: PackageModel,
): { readonly doc: string; readonly signature: string }[] {
  return firstSlots(model).map((slot) => {
    const [step] = slot.steps;
    const single = isSingle(slot) && step !== undefined ? step : undefined;
    const type = single === undefined ? slotType(model.type, slot) : stepValue(single);
    const optional = slot.need === undefined;
    const number = slot.many ? "Any of" : "One of";
    const choice = `${number}: ${slot.steps.map(({ name }) => name).join(", ")}.`;
    const members = optional ? [type, "undefined"] : [type];
    return {
      doc: docComment([single?.doc ?? choice], 2),
      signature: unionType(`${slot.name}${optional ? "?" : ""}:`, members, 2),
    };
  });
}

function slotTypeView(model: PackageModel, slot: SlotModel): SlotTypeView {
  const name = slotType(model.type, slot);
  const steps = slotStepType(model.type, slot);
  const variants = slot.steps.flatMap((step) => stepVariants(model, step));
  const keys = [...new Set(variants.flatMap((variant) => variant.map(({ name: key }) => key)))];
  const doc = docComment([`The choices for \`${slot.name}\`: exactly one.`]);
  const type = onlyTypes(`export type ${name} =`, variants.map(props), [steps]);
  return { name, blocks: [unionType(`type ${steps} =`, keys.map(quote)), `${doc}\n${type}`] };
}

/** Each step, and what it opens, is there or not; of a slot that has to be filled, one at least is. */
function manyTypeView(model: PackageModel, slot: SlotModel): SlotTypeView {
  const name = slotType(model.type, slot);
  const blocks: string[] = [];
  const members = slot.steps.map((step): string[] => {
    const variants = stepVariants(model, step);
    const keys = [...new Set(variants.flat().map((part) => part.name))];
    const part = slotPartType(model.type, slot, step);
    blocks.push(onlyTypes(`type ${part} =`, [...variants.map(props), []], keys.map(quote)));
    return [part];
  });
  const names = slot.steps.map((step) => quote(step.name)).join(" | ");
  if (slot.need !== undefined) members.push([`Some<${names}>`]);
  const number = slot.need === undefined ? "any of them" : "one at least";
  const doc = docComment([`The choices for \`${slot.name}\`: ${number}, each once.`]);
  return { name, blocks: [...blocks, `${doc}\n${intersection(`export type ${name} =`, members)}`] };
}

function props(variant: readonly VariantPart[]): string[] {
  return variant.map(({ name, value, optional }) =>
    optional ? `${name}?: ${value} | undefined` : `${name}: ${value}`,
  );
}

interface VariantPart {
  readonly name: string;
  readonly optional: boolean;
  readonly value: string;
}

/** A step together with each way to fill the slots that it opens. */
function stepVariants(model: PackageModel, step: StepModel): VariantPart[][] {
  let variants: VariantPart[][] = [[{ name: step.name, optional: false, value: stepValue(step) }]];
  for (const opened of step.opens) {
    const slot = model.slots.find((item) => item.name === opened);
    if (slot === undefined) continue;
    const choices = slotChoices(model, slot);
    variants = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
  }
  return variants;
}

function slotChoices(model: PackageModel, slot: SlotModel): VariantPart[][] {
  const choices = slot.steps.flatMap((step) => stepVariants(model, step));
  if (slot.need !== undefined) return choices;
  // What a step requires after it is required only together with it.
  if (choices.some((choice) => choice.length > 1)) return [[], ...choices];
  return choices.map((choice) => choice.map((part) => ({ ...part, optional: true })));
}
