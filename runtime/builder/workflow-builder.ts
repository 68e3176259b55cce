import { called, type Callee } from "../errors.js";
import { type Identity, systemIdentity } from "../payload/identity.js";
import { Workflow } from "../payload/workflow.js";
import type { PackageDescriptor, StepDescriptor } from "./descriptor.js";
import { chosenSteps } from "./options-object.js";
import { readArguments } from "./read-arguments.js";
import { refuse } from "./refuse.js";
import { type Call, renderWorkflow } from "./render-workflow.js";
import { afterStep, calls, filling, firstOpen, needOf, type Open } from "./slots.js";

/** What builders are made from, by their descriptors: immutable, each step gives a new one. */
export class WorkflowBuilder {
  readonly #descriptor: PackageDescriptor;
  readonly #calls: readonly Call[];
  readonly #open: Open;
  #workflow: Workflow | undefined;

  constructor(descriptor: PackageDescriptor, calls: readonly Call[], open: Open) {
    this.#descriptor = descriptor;
    this.#calls = calls;
    this.#open = open;
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
        (epoch, guid) => renderWorkflow(this.#descriptor, this.#calls, epoch, guid),
        by,
        this.#descriptor.surface,
      );
    return identity ? make(identity) : (this.#workflow ??= make(systemIdentity));
  }

  /** Starts a builder: empty, or with the steps of one options object. */
  static start(descriptor: PackageDescriptor, options: unknown, callee: Callee): WorkflowBuilder {
    called.by = callee;
    const { builder: place, start } = descriptor;
    const Builder = classOf(descriptor);
    const open = firstOpen(descriptor);
    if (!start && options === undefined) return new Builder(descriptor, [], open);
    const { steps } = descriptor;
    const slots = new Set(
      Object.keys(steps).flatMap((name) => (open.has(name) ? [steps[name]?.slot ?? name] : [])),
    );
    const args = readArguments(`${place}()`, start ?? {}, options, [...slots]);
    let builder = new Builder(descriptor, start ? [["", start, args]] : [], open);
    const chosen = chosenSteps(descriptor, [...slots], options);
    for (const [name, values] of chosen) builder = builder.#take(name, values);
    // An object with arguments of the start alone begins a chain.
    if (!start || chosen.length > 0) builder.#requireAll();
    return builder;
  }

  /** What a builder offers, checks and writes, as data: for tools that go over all of them. */
  static describe(builder: WorkflowBuilder): PackageDescriptor {
    return builder.#descriptor;
  }

  /** A method of a package's builders. */
  static step(name: string): (this: WorkflowBuilder, args?: unknown) => WorkflowBuilder {
    return function step(args) {
      called.by = step;
      return this.#take(name, args);
    };
  }

  /** Takes a step: checks that it may come now and that its arguments are right. */
  #take(name: string, args: unknown): WorkflowBuilder {
    const { builder, steps } = this.#descriptor;
    const place = `${builder}().${name}()`;
    const step = steps[name] as StepDescriptor;
    if (!this.#open.has(name)) {
      const now = Object.keys(steps).filter((each) => this.#open.has(each));
      const text = calls(now, ", ") || "toWorkflow()";
      refuse(place, `may not come now; what may: ${text}`, "STEP");
    }
    return new (this.constructor as typeof WorkflowBuilder)(
      this.#descriptor,
      [...this.#calls, [name, step, readArguments(place, step, args)]],
      afterStep(this.#descriptor, this.#open, name),
    );
  }

  #requireAll(): void {
    const { builder, needs } = this.#descriptor;
    // In the order of the definition, not of the steps that opened them.
    for (const slot in needs) {
      if (this.#open.has(needOf(slot))) {
        const names = calls(filling(this.#descriptor, [slot]), " or ");
        const text = `is missing ${needs[slot] as string}: ${names}`;
        refuse(`${builder}().toWorkflow()`, text, "MISSING_STEP");
      }
    }
  }
}

const classes = new WeakMap<PackageDescriptor, typeof WorkflowBuilder>();

/** The class of a package's builders: a method for each step. */
function classOf(descriptor: PackageDescriptor): typeof WorkflowBuilder {
  let Builder = classes.get(descriptor);
  if (!Builder) {
    Builder = class extends WorkflowBuilder {};
    const methods = Builder.prototype as unknown as Record<string, unknown>;
    for (const name in descriptor.steps) methods[name] = WorkflowBuilder.step(name);
    classes.set(descriptor, Builder);
  }
  return Builder;
}
