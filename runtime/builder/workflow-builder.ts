import { BuilderError, type BuilderRule } from "../errors.js";
import { type Identity, systemIdentity } from "../payload/identity.js";
import { Workflow } from "../payload/workflow.js";
import { type Arguments, checkArguments } from "./check-arguments.js";
import type { PackageDescriptor, StepDescriptor } from "./descriptor.js";
import { type Call, renderWorkflow } from "./render-workflow.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

type Constructor = new (state: BuilderState) => WorkflowBuilder;
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
  #identity: Identity | undefined;

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
    const { descriptor, calls, open } = this.#state;
    for (const [name, slot] of Object.entries(descriptor.slots)) {
      if (slot.need === undefined || !open.has(name)) continue;
      const place = `${descriptor.builder}().toWorkflow()`;
      throw located(
        new BuilderError("BUILDER_MISSING_STEP", place, undefined, `is missing ${slot.need}`),
        this.toWorkflow,
      );
    }
    const render = (source: Identity) => renderWorkflow(descriptor, calls, source.epoch());
    return new Workflow(render, identity ?? (this.#identity ??= pinned(systemIdentity)));
  }

  /** What a builder offers, checks and writes, as data: for tools that go over all of them. */
  static describe(builder: WorkflowBuilder): PackageDescriptor {
    return builder.#state.descriptor;
  }

  /** Takes a step: checks that it may come now and that its arguments are right. */
  protected take(name: string, args?: unknown): this {
    const callee = this[name as keyof this] as Callee;
    return this.#take(name, args, callee) as this;
  }

  /** Starts a builder: empty, or with the steps of one options object. */
  static start(
    Builder: Constructor,
    descriptor: PackageDescriptor,
    options: unknown,
    callee: Callee,
  ): WorkflowBuilder {
    const open = Object.keys(descriptor.slots).filter((name) => !descriptor.slots[name]?.later);
    const start = new Builder({ descriptor, calls: [], open: new Set(open) });
    return options === undefined ? start : start.#takeAll(options, callee);
  }

  #takeAll(options: unknown, callee: Callee): WorkflowBuilder {
    const { descriptor } = this.#state;
    const place = `${descriptor.builder}()`;
    const given = entriesOf(options, place, callee);
    let builder: WorkflowBuilder = this;
    for (const name of given.keys()) {
      if (!this.#state.open.has(name)) {
        throw refusal(
          "BUILDER_UNKNOWN_ARGUMENT",
          place,
          name,
          "is unknown",
          this.#state.open,
          callee,
        );
      }
    }
    for (const slot of this.#state.open) {
      const value = given.get(slot);
      if (value === undefined) continue;
      const steps = Object.keys(descriptor.steps);
      const ofSlot = steps.filter((name) => descriptor.steps[name]?.slot === slot);
      const [single] = ofSlot;
      if (ofSlot.length === 1 && single !== undefined && !descriptor.steps[single]?.opens) {
        builder = builder.#take(single, value === true ? undefined : value, callee);
        continue;
      }
      const chosen = entriesOf(value, `${place}: argument ${slot}`, callee);
      for (const name of chosen.keys()) {
        if (Object.hasOwn(descriptor.steps, name)) continue;
        throw refusal(
          "BUILDER_STEP",
          `${place}: argument ${slot}`,
          name,
          "is no step",
          steps,
          callee,
        );
      }
      for (const name of steps) {
        const args = chosen.get(name);
        if (args !== undefined)
          builder = builder.#take(name, args === true ? undefined : args, callee);
      }
    }
    builder.#complete(callee);
    return builder;
  }

  #complete(callee: Callee): void {
    try {
      this.toWorkflow({ epoch: () => 0, random: () => 0 });
    } catch (error) {
      throw error instanceof BuilderError ? located(error, callee) : error;
    }
  }

  #take(name: string, args: unknown, callee: Callee): WorkflowBuilder {
    const { descriptor, calls, open } = this.#state;
    const place = `${descriptor.builder}().${name}()`;
    const step = descriptor.steps[name] as StepDescriptor;
    if (!open.has(step.slot)) {
      const taken = calls.find((call) => call.step.slot === step.slot);
      const why =
        taken === undefined
          ? "may not come yet"
          : `may not come any more: ${taken.name}() was taken`;
      throw located(new BuilderError("BUILDER_STEP", place, undefined, why, this.#offer()), callee);
    }
    let checked: Arguments;
    try {
      checked = checkArguments(place, step, args);
    } catch (error) {
      throw error instanceof BuilderError ? located(error, callee) : error;
    }
    const next = new Set(open);
    next.delete(step.slot);
    for (const slot of step.opens ?? []) next.add(slot);
    const Builder = this.constructor as Constructor;
    return new Builder({
      descriptor,
      calls: [...calls, { name, step, args: checked }],
      open: next,
    });
  }

  #offer(): string {
    const { descriptor, open } = this.#state;
    const steps = Object.entries(descriptor.steps).filter(([, step]) => open.has(step.slot));
    const names = steps.map(([name]) => `${name}()`);
    return names.length === 0
      ? "Only toWorkflow() is left."
      : `What may come now: ${names.join(", ")}.`;
  }

  [inspect](): string {
    const { descriptor, calls } = this.#state;
    return [`${descriptor.builder}()`, ...calls.map((call) => `.${call.name}(…)`)].join("");
  }
}

/** One reading of `identity`, kept. */
function pinned(identity: Identity): Identity {
  const epoch = identity.epoch();
  const random = identity.random();
  return { epoch: () => epoch, random: () => random };
}

/** Lets the caller's own line be the first frame of the stack. */
function located<E extends Error>(error: E, callee: Callee): E {
  const capture = (Error as { captureStackTrace?: (target: object, above: Callee) => void })
    .captureStackTrace;
  capture?.(error, callee);
  return error;
}

function entriesOf(value: unknown, place: string, callee: Callee): Map<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return new Map(Object.entries(value));
  }
  throw located(
    new BuilderError("BUILDER_ARGUMENT_TYPE", place, undefined, "takes an object"),
    callee,
  );
}

function refusal(
  rule: BuilderRule,
  place: string,
  name: string,
  text: string,
  known: Iterable<string>,
  callee: Callee,
): BuilderError {
  const hint = `Known: ${[...known].join(", ")}.`;
  return located(new BuilderError(rule, place, name, text, hint), callee);
}
