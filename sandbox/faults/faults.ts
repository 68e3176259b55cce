import { randomInt } from "node:crypto";
import type { Call } from "../call.js";
import type { Contract } from "../contract/contract.js";
import type { Violation } from "../contract/violation.js";
import { chance } from "./chance.js";
import { checkRule, checkSettings, type FaultRule, type FaultSettings } from "./fault-rule.js";

/** A rule as it stands. */
export type FaultState = FaultRule & {
  /** How many calls it has struck. */
  readonly hits: number;
};

type Operations = Pick<Contract, "operationIds" | "operationId">;

interface Entry {
  readonly rule: FaultRule;
  readonly draw: () => number;
  hits: number;
}

/** Settings or a rule that can't be followed. */
export class FaultError extends RangeError {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(violations.map(({ location, message }) => `${location}: ${message}`).join("; "));
    this.name = "FaultError";
    this.violations = violations;
  }
}

const PATTERN = /^([A-Z]+|\*) (\/\S*)$/;

/** What goes wrong with calls, on request. Nothing of it outlives the process. */
export class Faults {
  readonly #operations: Operations;
  readonly #index: { lag: number };
  #entries: Entry[] = [];

  /** @param index where the lag of searches is set */
  constructor(operations: Operations, index: { lag: number }) {
    this.#operations = operations;
    this.#index = index;
  }

  /** Milliseconds that searches are behind. */
  get indexLag(): number {
    return this.#index.lag;
  }

  get rules(): readonly FaultState[] {
    return this.#entries.map(({ rule, hits }) => ({ ...rule, hits }));
  }

  /** Puts a rule after those that are there. @throws FaultError */
  add(rule: FaultRule): void {
    refuse(checkRule(rule));
    refuse(this.#checkCalls(rule, "rule $"));
    this.#entries.push(newEntry(rule));
  }

  /** Replaces everything. @throws FaultError, and all stays as it was */
  set(settings: FaultSettings): void {
    refuse(checkSettings(settings));
    const { indexLag = 0, rules = [] } = settings;
    refuse(rules.flatMap((rule, index) => this.#checkCalls(rule, `faults $.rules[${index}]`)));
    this.#index.lag = indexLag;
    this.#entries = rules.map(newEntry);
  }

  /** From now on all goes well. */
  clear(): void {
    this.set({});
  }

  /** The rule that strikes this call, which counts as a hit. */
  strike(call: Call): FaultRule | undefined {
    let struck: Entry | undefined;
    for (const entry of this.#entries) {
      const { rule, draw, hits } = entry;
      if (!this.#matches(call, rule)) continue;
      // Every call that it is for costs a rule one draw, so that what a seed strikes doesn't hang on other rules.
      const isDrawn = draw() < (rule.probability ?? 1);
      if (isDrawn && hits < (rule.times ?? Infinity)) struck ??= entry;
    }
    if (struck !== undefined) struck.hits += 1;
    return struck?.rule;
  }

  #matches(call: Call, { calls }: FaultRule): boolean {
    if (calls === undefined) return true;
    const operation = this.#operations.operationId(call.method, call.segments);
    return calls.some((wanted) => wanted === operation || isLike(call, wanted));
  }

  #checkCalls({ calls = [] }: FaultRule, at: string): readonly Violation[] {
    const { operationIds } = this.#operations;
    return [...calls.entries()]
      .filter(([, text]) => !operationIds.includes(text) && !PATTERN.test(text))
      .map(([index, text]) => ({
        rule: "calls",
        location: `${at}.calls[${index}]`,
        message: `${JSON.stringify(text)} is no operation and no "METHOD /path"; operations are ${operationIds.join(", ")}`,
      }));
  }
}

function newEntry(rule: FaultRule): Entry {
  const { probability, seed = randomInt(2 ** 31) } = rule;
  // A copy: what its giver does with it afterwards changes nothing.
  const copy = structuredClone(rule);
  return {
    rule: probability === undefined ? copy : { ...copy, seed },
    draw: chance(seed),
    hits: 0,
  };
}

function isLike({ method, path }: Call, pattern: string): boolean {
  const [, wanted, template = ""] = PATTERN.exec(pattern) ?? [];
  if (wanted !== "*" && wanted !== method) return false;
  const [start = "", ...parts] = template.split("*");
  const end = parts.pop();
  if (end === undefined) return path === template;
  if (!path.startsWith(start) || !path.endsWith(end)) return false;
  // Each part at the first place where it fits. No regular expression: with many stars, one takes years.
  let from = start.length;
  for (const part of parts) {
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= path.length - end.length;
}

function refuse(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new FaultError(violations);
}
