import { BuilderError } from "../errors.js";
import { type Identity, systemIdentity } from "../payload/identity.js";
import { Workflow } from "../payload/workflow.js";
import { checkArguments } from "./check-arguments.js";
import { callsOf, type PackageDescriptor, type StepDescriptor } from "./descriptor.js";
import { chosenSteps } from "./options-object.js";
import { type Call, renderWorkflow } from "./render-workflow.js";

type Constructor = new (state: BuilderState) => WorkflowBuilder;

/** The function that a user called: above it in the stack is this library, below it is the user's own code. */
type Callee = (...args: never[]) => unknown;

/** What a builder knows. Opaque to generated code, which only hands it on. */
export interface BuilderState {
  readonly descriptor: PackageDescriptor;
  readonly calls: readonly (Call & { readonly name: string })[];
  readonly open: ReadonlySet<string>;
}

/** The base of the generated builders: immutable, each step gives a new one. */
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
    return atCaller(this.toWorkflow, () => {
      this.#requireAll();
      const { descriptor, calls } = this.#state;
      const render = (epoch: number) => renderWorkflow(descriptor, calls, epoch);
      if (identity !== undefined) return new Workflow(render, identity);
      return (this.#workflow ??= new Workflow(render, systemIdentity));
    });
  }

  /** Starts a builder: empty, or with the steps of one options object. */
  static start(
    Builder: Constructor,
    descriptor: PackageDescriptor,
    options: unknown,
    callee: Callee,
  ): WorkflowBuilder {
    const open = Object.keys(descriptor.slots).filter((name) => !descriptor.slots[name]?.later);
    let builder = new Builder({ descriptor, calls: [], open: new Set(open) });
    if (options === undefined) return builder;
    return atCaller(callee, () => {
      for (const [name, args] of chosenSteps(descriptor, open, options)) {
        builder = builder.#take(name, args);
      }
      builder.#requireAll();
      return builder;
    });
  }

  /** What a builder offers, checks and writes, as data: for tools that go over all of them. */
  static describe(builder: WorkflowBuilder): PackageDescriptor {
    return builder.#state.descriptor;
  }

  /** Takes a step: checks that it may come now and that its arguments are right. */
  protected take(name: string, args?: unknown): this {
    return atCaller(this[name as keyof this] as Callee, () => this.#take(name, args) as this);
  }

  #take(name: string, args: unknown): WorkflowBuilder {
    const { descriptor, calls, open } = this.#state;
    const place = `${descriptor.builder}().${name}()`;
    const step = descriptor.steps[name] as StepDescriptor;
    if (!open.has(step.slot)) {
      const now = callsOf(descriptor, open, ", ") || "toWorkflow()";
      throw new BuilderError("STEP", place, `may not come now; what may: ${now}`);
    }
    const call = { name, step, args: checkArguments(place, step, args) };
    const next = new Set(open);
    next.delete(step.slot);
    for (const slot of step.opens ?? []) next.add(slot);
    const Builder = this.constructor as Constructor;
    return new Builder({ descriptor, calls: [...calls, call], open: next });
  }

  #requireAll(): void {
    const { descriptor, open } = this.#state;
    // In the order of the definition, not of the steps that opened them.
    for (const [slot, { need }] of Object.entries(descriptor.slots)) {
      if (need === undefined || !open.has(slot)) continue;
      const place = `${descriptor.builder}().toWorkflow()`;
      const calls = callsOf(descriptor, new Set([slot]), " or ");
      throw new BuilderError("MISSING_STEP", place, `is missing ${need}: ${calls}`);
    }
  }
}

/** Runs `work`; an error of a rule gets the line that called `callee` as the first frame of its stack. */
function atCaller<T>(callee: Callee, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Engines without V8's stack interface keep the stack as it is.
    const { captureStackTrace } = Error as {
      captureStackTrace?: (target: object, above: Callee) => void;
    };
    if (error instanceof BuilderError) captureStackTrace?.(error, callee);
    throw error;
  }
}
