import { called, type Callee } from "../errors.js";
import { type Identity, systemIdentity } from "../payload/identity.js";
import { Workflow } from "../payload/workflow.js";
import type { PackageDescriptor, StepDescriptor } from "./descriptor.js";
import { chosenSteps } from "./options-object.js";
import { readArguments } from "./read-arguments.js";
import { refuse } from "./refuse.js";
import { type Call, renderWorkflow } from "./render-workflow.js";
import { calls, filling, slotOf, waits } from "./slots.js";

/** What builders are made from, by their descriptors: immutable, each step gives a new one. */
export class WorkflowBuilder {
  readonly #descriptor: PackageDescriptor;
  readonly #calls: readonly Call[];
  #workflow: Workflow | undefined;

  constructor(descriptor: PackageDescriptor, calls: readonly Call[]) {
    this.#descriptor = descriptor;
    this.#calls = calls;
  }

  /**
   * The finished workflow. Twice from one builder gives equal payloads.
   *
   * @param identity - Clock and chance; by default the system's, read once for this builder
   * @throws BuilderError `BUILDER_MISSING_STEP`
   */
  toWorkflow(identity?: Identity): Workflow {
    called.by = this.toWorkflow;
    this.#requireAll();
    const make = (by: Identity): Workflow =>
      new Workflow(
        (epoch, random) => renderWorkflow(this.#descriptor, this.#calls, epoch, random),
        by,
        this.#descriptor.surface,
      );
    return identity ? make(identity) : (this.#workflow ??= make(systemIdentity));
  }

  /** Starts a builder: empty, or with the steps of one options object. */
  static start(descriptor: PackageDescriptor, options: unknown, callee: Callee): WorkflowBuilder {
    called.by = callee;
    const { builder: place, start } = descriptor;
    let builder = new (this.#classOf(descriptor))(descriptor, []);
    if (!start && options === undefined) return builder;
    const slots = [...new Set(builder.#next.map((name) => slotOf(descriptor, name)))];
    const args = readArguments(`${place}()`, start ?? {}, options, slots);
    if (start) builder = builder.#with(["", start, args]);
    const chosen = chosenSteps(descriptor, slots, { ...(options as object) });
    for (const [name, values] of chosen) builder = builder.#take(name, values);
    // An object with arguments of the start alone begins a chain.
    if (!start || chosen.length > 0) builder.#requireAll();
    return builder;
  }

  /** What a builder offers, checks and writes: for tools that go over all of them. */
  static describe(builder: WorkflowBuilder): PackageDescriptor {
    return builder.#descriptor;
  }

  /** The class of a package's builders: a method for each step. */
  static #classOf(descriptor: PackageDescriptor): typeof WorkflowBuilder {
    let Builder = classes.get(descriptor);
    if (!Builder) {
      Builder = class extends WorkflowBuilder {};
      for (const name in descriptor.steps) {
        const step = function (this: WorkflowBuilder, args?: unknown): WorkflowBuilder {
          called.by = step;
          return this.#take(name, args);
        };
        (Builder.prototype as unknown as Record<string, unknown>)[name] = step;
      }
      classes.set(descriptor, Builder);
    }
    return Builder;
  }

  get #taken(): string[] {
    return this.#calls.map(([name]) => name);
  }

  /** The steps that may come now. */
  get #next(): string[] {
    return Object.keys(this.#descriptor.steps).filter((name) => this.#mayCome(name));
  }

  #mayCome(name: string): boolean {
    return waits(this.#descriptor, this.#taken, slotOf(this.#descriptor, name), name);
  }

  #with(call: Call): this {
    const Builder = this.constructor as new (...state: unknown[]) => this;
    return new Builder(this.#descriptor, [...this.#calls, call]);
  }

  /** Takes a step: checks that it may come now and that its arguments are right. */
  #take(name: string, args: unknown): this {
    const { builder, steps } = this.#descriptor;
    const place = `${builder}().${name}()`;
    if (!this.#mayCome(name)) {
      const now = calls(this.#next, ", ") || "toWorkflow()";
      refuse(place, `may not come now; what may: ${now}`, "STEP");
    }
    const step = steps[name] as StepDescriptor;
    return this.#with([name, step, readArguments(place, step, args)]);
  }

  #requireAll(): void {
    const { builder, needs } = this.#descriptor;
    // In the order of the definition, not of the steps that opened them.
    for (const slot in needs) {
      if (waits(this.#descriptor, this.#taken, slot)) {
        const names = calls(filling(this.#descriptor, slot), " or ");
        const text = `is missing ${needs[slot] as string}: ${names}`;
        refuse(`${builder}().toWorkflow()`, text, "MISSING_STEP");
      }
    }
  }
}

const classes = new WeakMap<PackageDescriptor, typeof WorkflowBuilder>();
