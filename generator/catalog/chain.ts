import type { PackageData, SlotData, StepData } from "./data.js";

// Which steps may come after which. Imports nothing but types: the page and its diagram ask it.

type Chained = Pick<PackageData, "slots" | "steps">;

/** The shortest chain that has a step: what opens its slot, what opens that one's, and so on. */
export function chainTo({ slots, steps }: Chained, step: StepData): StepData[] {
  const slot = slots.find(({ name }) => name === step.slot);
  if (slot?.later !== true) return [step];
  const opener = steps.find(({ opens }) => opens.includes(step.slot));
  return opener === undefined ? [step] : [...chainTo({ slots, steps }, opener), step];
}

/** The slots that may be filled after a chain, with the steps that may do it. */
export function openAfter(
  { slots, steps }: Chained,
  chain: readonly StepData[],
): { readonly slot: SlotData; readonly steps: readonly StepData[] }[] {
  const opened = new Set(chain.flatMap(({ opens }) => opens));
  return slots.flatMap((slot) => {
    if (slot.later && !opened.has(slot.name)) return [];
    const taken = chain.filter((step) => step.slot === slot.name);
    if (taken.length > 0 && !slot.many) return [];
    const free = steps.filter((step) => step.slot === slot.name && !taken.includes(step));
    return free.length === 0 ? [] : [{ slot, steps: free }];
  });
}

/** Of the slots that are open after a chain, those without which it has no end. */
function missingAfter(of: Chained, chain: readonly StepData[]): SlotData[] {
  return openAfter(of, chain)
    .map(({ slot }) => slot)
    .filter(({ name, need }) => need !== undefined && !chain.some((step) => step.slot === name));
}

/**
 * A chain that has an end: these steps, and the first step of each slot that must be filled and isn't. In the order of
 * the definition, which puts what opens a slot before what fills it.
 */
export function wholeChain(of: Chained, chosen: readonly StepData[]): StepData[] {
  const chain = of.steps.filter((step) => chosen.includes(step));
  const [missing] = missingAfter(of, chain);
  const step = missing && of.steps.find(({ slot }) => slot === missing.name);
  return step === undefined ? chain : wholeChain(of, [...chain, step]);
}

/** A whole chain, with a step in it: what it needs before it comes too, what can't stand beside it goes. */
export function withStep(of: Chained, chain: readonly StepData[], step: StepData): StepData[] {
  const slot = of.slots.find(({ name }) => name === step.slot);
  const isOpen = slot?.later !== true || chain.some(({ opens }) => opens.includes(step.slot));
  const opener = isOpen ? undefined : of.steps.find(({ opens }) => opens.includes(step.slot));
  const before = opener === undefined ? chain : withStep(of, chain, opener);
  const kept = slot?.many === true ? before : before.filter((one) => one.slot !== step.slot);
  return wholeChain(of, stillOpen(of, [...kept, step]));
}

/** A whole chain without a step, if it may be without. */
export function withoutStep(of: Chained, chain: readonly StepData[], step: StepData): StepData[] {
  const kept = chain.filter((one) => one !== step);
  return wholeChain(of, stillOpen(of, kept));
}

/** The steps whose slots are open from the start, or opened by others of them. */
function stillOpen(of: Chained, chain: readonly StepData[]): readonly StepData[] {
  const kept = chain.filter((step) => {
    const slot = of.slots.find(({ name }) => name === step.slot);
    return slot?.later !== true || chain.some(({ opens }) => opens.includes(step.slot));
  });
  return kept.length === chain.length ? chain : stillOpen(of, kept);
}
