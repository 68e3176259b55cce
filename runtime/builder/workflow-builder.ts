import { BuilderError, called, type Callee } from "../errors.js";
import { type Identity, systemIdentity } from "../payload/identity.js";
import { type Render, Workflow } from "../payload/workflow.js";
import { checkArguments } from "./check-arguments.js";
import { calls, filling, type PackageDescriptor, type StepDescriptor } from "./descriptor.js";
import { chosenSteps } from "./options-object.js";
import { type Call, renderWorkflow } from "./render-workflow.js";

/** What a builder knows. */
interface BuilderState {
  readonly descriptor: PackageDescriptor;
  readonly calls: readonly Call[];
  readonly open: ReadonlySet<string>;
}

/** What builders are made from, by their descriptors: immutable, each step gives a new one. */
export class WorkflowBuilder {
  readonly #state: BuilderState;
  #workflow: Workflow | undefined;

  constructor(state: BuilderState) {
    this.#state = state;
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
    const { descriptor, calls } = this.#state;
    const render: Render = (epoch, guid) => renderWorkflow(descriptor, calls, epoch, guid);
    const { surface } = descriptor;
    if (identity) return new Workflow(render, identity, surface);
    return (this.#workflow ??= new Workflow(render, systemIdentity, surface));
  }

  /** Starts a builder: empty, or with the steps of one options object. */
  static start(descriptor: PackageDescriptor, options: unknown, callee: Callee): WorkflowBuilder {
    called.by = callee;
    const { builder: place, start, slots } = descriptor;
    const Builder = classOf(descriptor);
    const open = Object.keys(slots).filter((name) => !slots[name]?.later);
    const calls: Call[] = [];
    let builder = new Builder({ descriptor, calls, open: new Set(open) });
    if (!start && options === undefined) return builder;
    const named = open.filter((name) => !slots[name]?.of);
    const args = checkArguments(`${place}()`, start ?? {}, options, named);
    if (start) calls.push({ step: start, args });
    const chosen = chosenSteps(descriptor, open, options);
    for (const [name, values] of chosen) builder = builder.#take(name, values);
    // An object with arguments of the start alone begins a chain.
    if (!start || chosen.length > 0) builder.#requireAll();
    return builder;
  }

  /** What a builder offers, checks and writes, as data: for tools that go over all of them. */
  static describe(builder: WorkflowBuilder): PackageDescriptor {
    return builder.#state.descriptor;
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
    const { descriptor, calls: taken, open } = this.#state;
    const place = `${descriptor.builder}().${name}()`;
    const step = descriptor.steps[name] as StepDescriptor;
    if (!open.has(step.slot)) {
      const now = calls(filling(descriptor, [...open]), ", ") || "toWorkflow()";
      throw new BuilderError("STEP", place, `may not come now; what may: ${now}`);
    }
    const call = { name, step, args: checkArguments(place, step, args) };
    const next = new Set([...open, ...(step.opens ?? [])]);
    next.delete(step.slot);
    next.delete(descriptor.slots[step.slot]?.of as string);
    const state = { descriptor, calls: [...taken, call], open: next };
    return new (this.constructor as typeof WorkflowBuilder)(state);
  }

  #requireAll(): void {
    const { descriptor, open } = this.#state;
    // In the order of the definition, not of the steps that opened them.
    for (const [slot, { need }] of Object.entries(descriptor.slots)) {
      if (need && open.has(slot)) {
        const place = `${descriptor.builder}().toWorkflow()`;
        const names = calls(filling(descriptor, [slot]), " or ");
        throw new BuilderError("MISSING_STEP", place, `is missing ${need}: ${names}`);
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
