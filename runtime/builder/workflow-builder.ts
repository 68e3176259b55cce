import { called, type Callee } from "../errors.js";
import { type Identity, systemIdentity } from "../payload/identity.js";
import { Workflow } from "../payload/workflow.js";
import type { PackageDescriptor, StepDescriptor } from "./descriptor.js";
import { chosenSteps } from "./options-object.js";
import { readArguments } from "./read-arguments.js";
import { refuse } from "./refuse.js";
import { type Call, renderWorkflow } from "./render-workflow.js";
import { calls, filling, firstOpen, mayCome, slotsOf } from "./slots.js";

/** A builder without its steps, which are methods by their names. Immutable: each step gives a new one. */
export interface WorkflowBuilder {
  /**
   * The finished workflow. Twice from one builder gives equal payloads.
   *
   * @param identity - Clock and chance; by default the system's, read once for this builder
   * @throws BuilderError `BUILDER_MISSING_STEP`
   */
  toWorkflow(identity?: Identity): Workflow;
}

/** The class of a package's builders. */
interface BuilderClass {
  readonly descriptor: PackageDescriptor;
  start(options: unknown): WorkflowBuilder;
}

const classes = new WeakMap<Callee, BuilderClass>();

/**
 * Starts a builder: empty, or with the steps of one options object.
 *
 * @param callee - The function that a user called for it
 */
export function startBuilder(
  descriptor: PackageDescriptor,
  options: unknown,
  callee: Callee,
): WorkflowBuilder {
  called.by = callee;
  let Builder = classes.get(callee);
  if (!Builder) classes.set(callee, (Builder = classOf(descriptor)));
  return Builder.start(options);
}

/** What a function starts, once it was called: what its builders offer, check and write. For tools that go over all. */
export function descriptorOf(callee: Callee): PackageDescriptor | undefined {
  return classes.get(callee)?.descriptor;
}

/** The class of a package's builders: a method for each step. */
function classOf(descriptor: PackageDescriptor): BuilderClass {
  const { builder: place, needs, start, steps, surface } = descriptor;
  const names = Object.keys(steps);
  const first = firstOpen(steps);
  const slots = names.map((name) => slotsOf(steps, name)[0] as string);
  const firstSlots = [...new Set(slots)].filter((slot) => first.includes(slot));

  return class Builder {
    static descriptor = descriptor;

    static {
      for (const name of names) {
        const step = function (this: Builder, args: unknown): Builder {
          called.by = step;
          return this.#take(name, args);
        };
        Object.assign(this.prototype, { [name]: step });
      }
    }

    readonly #calls: readonly Call[];
    /** The slots that wait for a step. */
    readonly #open: readonly string[];
    #workflow: Workflow | undefined;

    constructor(calls: readonly Call[], open: readonly string[]) {
      this.#calls = calls;
      this.#open = open;
    }

    static start(options: unknown): Builder {
      if (!start && options === undefined) return new this([], first);
      const args = readArguments(`${place}()`, start ?? {}, options, firstSlots);
      let builder = new this(start ? [["", start, args]] : [], first);
      const chosen = chosenSteps(descriptor, firstSlots, { ...(options as object) });
      for (const [name, values] of chosen) builder = builder.#take(name, values);
      // An object with arguments of the start alone begins a chain.
      if (!start || chosen.length > 0) builder.#requireAll();
      return builder;
    }

    toWorkflow(identity?: Identity): Workflow {
      called.by = this.toWorkflow;
      this.#requireAll();
      const make = (by: Identity): Workflow =>
        new Workflow(
          (epoch, random) => renderWorkflow(descriptor, this.#calls, epoch, random),
          by,
          surface,
        );
      return identity ? make(identity) : (this.#workflow ??= make(systemIdentity));
    }

    /** Takes a step: checks that it may come now and that its arguments are right. */
    #take(name: string, given: unknown): Builder {
      const at = `${place}().${name}()`;
      const open = this.#open;
      if (!mayCome(steps, open, name)) {
        const next = names.filter((other) => mayCome(steps, open, other));
        const now = calls(next, ", ") || "toWorkflow()";
        refuse(at, `may not come now; what may: ${now}`, "STEP");
      }
      const step = steps[name] as StepDescriptor;
      const filled = slotsOf(steps, name);
      return new Builder(
        [...this.#calls, [name, step, readArguments(at, step, given)]],
        [...open.filter((slot) => !filled.includes(slot)), ...(step.opens ?? [])],
      );
    }

    #requireAll(): void {
      // In the order of the definition, not of the steps that opened them.
      for (const slot in needs) {
        if (this.#open.includes(slot)) {
          const text = `is missing ${needs[slot] as string}: ${calls(filling(steps, slot), " or ")}`;
          refuse(`${place}().toWorkflow()`, text, "MISSING_STEP");
        }
      }
    }
  };
}
