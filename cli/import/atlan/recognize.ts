import { isSpecanvilError, type WorkflowPayload } from "specanvil";
import type { PackageDescriptor } from "specanvil/builder";
import type { Identity } from "specanvil";
import { type Found, foundIn } from "./found.js";
import { reachOf } from "./reach.js";
import { secretName } from "./secret-name.js";
import { type Solution, solvePart, type Wire } from "./solve-part.js";
import { type Given, type Part, type Step, written } from "./written.js";

/** A builder seen without its types. */
export type Untyped = { readonly [step: string]: ((args?: Given) => Untyped) | undefined } & {
  toWorkflow(identity?: Identity): { readonly payload: WorkflowPayload };
};

/** A call of a builder's program. */
export interface Call {
  /** The step; empty for the function that starts the builder. */
  readonly step: string;
  readonly given: Given;
  /** The arguments of which the payload says nothing. */
  readonly guessed: readonly string[];
}

export interface Recognized {
  readonly calls: readonly Call[];
  readonly builder: Untyped;
}

/**
 * The chain of a builder that comes nearest to a payload. From the first parameter on, the step is taken that accounts for
 * most; what no step accounts for is passed over.
 */
export function recognize(
  descriptor: PackageDescriptor,
  start: (options?: Given) => Untyped,
  found: Found,
): Recognized {
  const search = new Search(descriptor, start, found);
  search.run();
  return { calls: search.calls, builder: search.builder };
}

class Search {
  readonly #descriptor: PackageDescriptor;
  readonly #found: Found;
  readonly #replaceable: ReadonlySet<string>;
  /** Of steps that write no parameter. */
  readonly #solved = new Map<string, Solution>();
  readonly calls: Call[] = [];
  builder: Untyped;
  #index = 0;

  constructor(descriptor: PackageDescriptor, start: (options?: Given) => Untyped, found: Found) {
    this.#descriptor = descriptor;
    this.#found = found;
    this.#replaceable = replaceable(descriptor, found);
    if (descriptor.start === undefined) {
      this.builder = start();
      return;
    }
    const solution = this.#solve("", descriptor.start, 0, descriptor.end);
    const { given, result } = accepted(start, solution) ?? { given: {}, result: start() };
    this.builder = result;
    this.calls.push({ step: "", given, guessed: solution.guessed });
    if (solution.exact) this.#index = solution.length;
  }

  run(): void {
    while (this.#index <= this.#found.parameters.length) {
      const isTaken = this.#take(({ exact, length, fields }) => exact && length + fields > 0);
      if (isTaken) continue;
      // Somebody may have changed what a step wrote.
      this.#take(({ length, matches, all }) => length > 1 && matches * 2 >= all);
      this.#index += 1;
    }
    // What is needed all the same: whatever comes nearest.
    while (this.#isMissing() && this.#takeNearest());
    this.#takeSilent();
  }

  /** Steps that write nothing by themselves, and by which the end tells that they were taken. */
  #takeSilent(): void {
    for (const [name, step] of this.#open()) {
      const before = this.#unlike();
      if (before === 0) return;
      const solution = this.#solve(name, step, this.#found.parameters.length);
      if (!solution.exact || solution.length + solution.fields > 0) continue;
      const { builder } = this;
      if (!this.#call(name, solution) || this.#unlike() < before) continue;
      this.calls.pop();
      this.builder = builder;
    }
  }

  /** How many parameters of the payload the builder doesn't make. */
  #unlike(): number {
    if (this.#isMissing()) return 0;
    const { epoch } = this.#found;
    const identity: Identity = { epoch: () => epoch, random: () => 0.5 };
    const made = foundIn(this.builder.toWorkflow(identity).payload, epoch, "").parameters;
    const texts = new Set(made.map((parameter) => JSON.stringify(parameter)));
    const { guid, parameters } = this.#found;
    const named = parameters.filter(({ value }) => guid === "" || !String(value).includes(guid));
    return named.filter((parameter) => !texts.has(JSON.stringify(parameter))).length;
  }

  #take(fits: (solution: Solution) => boolean): boolean {
    const solutions = this.#open()
      .filter(([, step]) => this.#mayStandHere(step))
      .map(([name, step]) => ({ name, ...this.#solve(name, step) }))
      .filter(fits)
      .sort((a, b) => b.length - a.length || b.matches - a.matches);
    for (const solution of solutions) {
      if (this.#call(solution.name, solution)) {
        if (solution.exact) this.#index += solution.length;
        return true;
      }
    }
    return false;
  }

  /** What writes no parameter is found by the credential, wherever it stood. */
  #mayStandHere(step: Step): boolean {
    const { names } = reachOf(step);
    return names.size === 0 || names.has(this.#found.parameters[this.#index]?.name ?? "");
  }

  /** The step that fits best wherever it may stand. */
  #takeNearest(): boolean {
    const { length } = this.#found.parameters;
    const solutions = this.#open().flatMap(([name, step]) =>
      Array.from({ length: length + 1 }, (_, index) => ({
        name,
        ...this.#solve(name, step, index),
      })),
    );
    solutions.sort((a, b) => b.matches - a.matches);
    const needs = this.#descriptor.needs ?? {};
    return solutions
      .filter(({ name }) =>
        Object.hasOwn(needs, [this.#descriptor.steps[name]?.slot ?? name].flat()[0] ?? name),
      )
      .some((solution) => this.#call(solution.name, solution));
  }

  #call(name: string, solution: Solution): boolean {
    const call = accepted(
      (given) => (this.builder[name] as (given: Given) => Untyped).call(this.builder, given),
      solution,
    );
    if (call === undefined) return false;
    this.builder = call.result;
    this.calls.push({ step: name, given: call.given, guessed: solution.guessed });
    return true;
  }

  #open(): [string, Step][] {
    const taken = new Set(this.calls.map(({ step }) => step));
    return Object.entries(this.#descriptor.steps).filter(([name]) => !taken.has(name));
  }

  #solve(name: string, step: Part, index = this.#index, end?: Part): Solution {
    const isAnywhere = end === undefined && reachOf(step).names.size === 0;
    const known = isAnywhere ? this.#solved.get(name) : undefined;
    if (known !== undefined) return known;
    const solution = this.#solveAt(name, step, index, end);
    if (isAnywhere) this.#solved.set(name, solution);
    return solution;
  }

  #solveAt(name: string, step: Part, index: number, end: Part | undefined): Solution {
    const taken = this.calls.map((call) => call.step);
    const { parameters, credential, epoch, guid } = this.#found;
    const facts = { epoch, guid, taken };
    const wire: Wire = {
      ...{ parameters, credential, facts, replaceable: this.#replaceable },
      secretName: (argument) => secretName(name || this.#descriptor.builder, argument),
    };
    return solvePart(step, wire, index, end);
  }

  #isMissing(): boolean {
    try {
      this.builder.toWorkflow();
      return false;
    } catch (error) {
      if (isSpecanvilError(error) && error.code === "BUILDER_MISSING_STEP") return true;
      throw error;
    }
  }
}

/** What a step takes of arguments, without those that its rules don't allow together. */
function accepted(
  call: (given: Given) => Untyped,
  { given }: Solution,
): { readonly given: Given; readonly result: Untyped } | undefined {
  const all = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const names = Object.keys(all);
  const fewer = names.map((name) =>
    Object.fromEntries(Object.entries(all).filter(([each]) => each !== name)),
  );
  for (const each of [all, ...fewer]) {
    try {
      return { given: each, result: call(each) };
    } catch (error) {
      if (!isSpecanvilError(error)) throw error;
      if (error.code === "BUILDER_STEP") return undefined;
    }
  }
  return undefined;
}

/** The names of parameters that steps give another value. */
function replaceable(
  { steps }: PackageDescriptor,
  { parameters, epoch, guid }: Found,
): Set<string> {
  const names = parameters.map(({ name }) => name);
  const facts = { epoch, guid, taken: [] };
  return new Set(
    Object.values(steps).flatMap((step) => {
      if (step.first === undefined) return [];
      const wire = {
        parameters,
        credential: undefined,
        facts,
        replaceable: new Set(names),
        secretName: String,
      };
      const { given } = solvePart(step, wire, parameters.length);
      return [...written(step, given, names, facts).replaced.keys()];
    }),
  );
}
