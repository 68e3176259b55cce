import { wholeChain, withoutStep, withStep } from "../chain.js";
import type { PackageData, SlotData, StepData } from "../data.js";
import { chainText } from "../example-text.js";
import { codeBlock, setCode } from "./code-block.js";
import { h } from "./dom.js";

/** An example that changes with the steps that a reader chooses; whatever they choose, it compiles. */
export class ExamplePanel {
  readonly element: HTMLElement;
  readonly #definition: PackageData;
  readonly #choices = h("div", { class: "choices", role: "group", "aria-label": "Steps to show" });
  readonly #code: HTMLElement;
  #chain: readonly StepData[];

  constructor(definition: PackageData) {
    this.#definition = definition;
    this.#chain = wholeChain(definition, []);
    this.#code = codeBlock("", `Example of ${definition.title}`);
    this.element = h("div", { class: "example" }, this.#choices, this.#code);
    this.#show();
  }

  /** Shows a chain with this step. */
  choose(step: StepData): void {
    this.#chain = withStep(this.#definition, this.#chain, step);
    this.#show();
  }

  /** @param used - The name of the control that the reader has just used */
  #change(chain: readonly StepData[], used: string): void {
    this.#chain = chain;
    this.#show();
    this.#choices.querySelector<HTMLElement>(`[name="${CSS.escape(used)}"]`)?.focus();
  }

  #show(): void {
    const { slots, start } = this.#definition;
    const calls = this.#chain.map(({ call }) => call);
    setCode(this.#code, chainText(start.call, calls));
    const open = slots.filter(
      ({ name, later }) => !later || this.#chain.some(({ opens }) => opens.includes(name)),
    );
    this.#choices.replaceChildren(...open.flatMap((slot) => this.#controls(slot)));
  }

  #controls(slot: SlotData): HTMLElement[] {
    const { steps } = this.#definition;
    const choices = steps.filter((step) => step.slot === slot.name);
    const optional = slot.need === undefined;
    if (slot.many || (optional && choices.length === 1)) {
      return choices.map((step) => this.#checkbox(step));
    }
    // Without a choice there is nothing to ask.
    return choices.length === 1 ? [] : [this.#select(slot, choices, optional)];
  }

  #select({ name }: SlotData, choices: readonly StepData[], optional: boolean): HTMLElement {
    const taken = this.#chain.find(({ slot }) => slot === name);
    const none = optional ? [h("option", { value: "" }, "none")] : [];
    const options = choices.map((step) =>
      h("option", { value: step.name, selected: step === taken }, `${step.name}()`),
    );
    const select = h("select", { name }, none, options);
    select.addEventListener("change", () => {
      const step = choices.find((one) => one.name === select.value);
      if (step !== undefined) this.#change(withStep(this.#definition, this.#chain, step), name);
      else if (taken !== undefined) {
        this.#change(withoutStep(this.#definition, this.#chain, taken), name);
      }
    });
    return h("label", { class: "choice" }, name, " ", select);
  }

  #checkbox(step: StepData): HTMLElement {
    const { name } = step;
    const input = h("input", { type: "checkbox", name, checked: this.#chain.includes(step) });
    input.addEventListener("change", () => {
      const change = input.checked ? withStep : withoutStep;
      this.#change(change(this.#definition, this.#chain, step), name);
    });
    return h("label", { class: "choice" }, input, ` ${name}()`);
  }
}
