import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { Report } from "./report.js";
import type { ArgumentModel, ExpressionModel } from "./types.js";

/** Facts that a text may name: those of a package, or any where no package is known. */
export interface TextFacts {
  has(name: string): boolean;
  names(): readonly string[];
  /** What a fact stands for; reports in its own place what is wrong with it. */
  value(name: string): ExpressionModel;
}

/** What an expression may refer to. */
export interface ExpressionScope {
  readonly args: readonly ArgumentModel[];
  readonly facts: TextFacts;
  /** Named values of the family, where they may be used. */
  readonly values?: ReadonlyMap<string, () => ExpressionModel> | undefined;
  /** Secrets may stand only where the credential takes them unchanged. */
  readonly secrets: boolean;
  /** What the value is for can be left out: `$name?`, and choices of one value. */
  readonly omittable: boolean;
  /** An encoder makes a text of whatever stands here. */
  readonly structured: boolean;
  /** The steps of which it may be known whether they were taken. */
  readonly steps: "none" | "any" | readonly string[];
}

/** What every workflow has of its own. */
export const identityFacts: readonly string[] = ["epoch", "guid"];

/** An argument that exists and may stand here. */
export function argumentIn(
  scope: ExpressionScope,
  name: string,
  path: Path,
  report: Report,
): ArgumentModel | undefined {
  const found = scope.args.find((item) => item.name === name);
  if (found === undefined) {
    const message = `There is no argument ${name} here.`;
    const isFact = identityFacts.includes(name) || scope.facts.names().includes(name);
    const names = [...scope.args.map((item) => item.name), ...(scope.values?.keys() ?? [])];
    const fix = isFact ? `The fact is written \${${name}}.` : known(names, name);
    report.add(path, "unknown-argument", message, fix);
    return undefined;
  }
  if (found.type.kind === "secret" && !scope.secrets) {
    report.add(
      path,
      "secret-leak",
      `The secret ${name} would stand outside the credential.`,
      "Use it only as a field of credential, or of its extra, by itself.",
    );
  }
  return found;
}
