import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource } from "../validate/package-schema.js";
import { checkedParts, checkText, ownFacts, textsOf } from "./family-check.js";
import { type Fact, filters } from "./filters.js";
import type { Report } from "./report.js";
import type { TemplatePart } from "./text-template.js";
import type { ExpressionModel, TextPartModel } from "./types.js";

interface Given {
  readonly fact: Fact;
  /** Where in the package to report what is wrong with it. */
  readonly path: Path;
}

/** Facts of facts of facts double with each step: no text needs so many. */
const mostFacts = 1000;

type FactPart = Extract<TemplatePart, { readonly fact: string }>;

/** What a package says about itself, and what its family says in its place. */
export class Facts {
  readonly #given = new Map<string, Given>();
  readonly #family: FamilySource;
  readonly #report: Report;
  #expanded = 0;

  constructor(source: PackageSource, family: FamilySource, report: Report) {
    this.#family = family;
    this.#report = report;
    for (const [name, fact] of Object.entries(family.defaults ?? {})) {
      this.#given.set(name, { fact, path: ["family"] });
    }
    for (const [name, fact] of Object.entries(source.metadata ?? {})) {
      const path = ["metadata", name];
      this.#given.set(name, { fact, path });
      if (typeof fact === "string") checkText(fact, path, report);
    }
    const { name, package: packageName, title } = source;
    for (const [own, fact] of Object.entries({ name, package: packageName, title })) {
      // Only texts of the definition's own making are read for ${…}: these go out as they are.
      this.#given.set(own, { fact: fact.replaceAll("$", "$$$$"), path: [own] });
    }
    this.#refuseUnused(source);
  }

  /**
   * A text of the family with the facts of this package in it; only the epoch is left open. Undefined when a fact
   * that the text marks as optional is not there.
   */
  text(text: string): ExpressionModel | undefined {
    this.#expanded = 0;
    const parts = this.#parts(text, []);
    return parts === undefined ? undefined : textModel(parts);
  }

  /** A text that every workflow needs. */
  required(field: "templateRef" | "credentialName"): ExpressionModel {
    const text = this.text(this.#family[field]);
    if (text !== undefined) return text;
    const message = `${field} of the family ${this.#family.name} needs a fact that is not given: ${JSON.stringify(this.#family[field])}.`;
    this.#report.add(["family"], "unknown-fact", message, "Give it in metadata.");
    return { kind: "literal", value: "" };
  }

  #parts(text: string, inside: readonly string[]): TextPartModel[] | undefined {
    const out: TextPartModel[] = [];
    for (const part of checkedParts(text)) {
      if (typeof part === "string") out.push({ kind: "literal", value: part });
      else if ("literal" in part) {
        out.push({ kind: "literal", value: filtered(part.literal, part.filters) });
      } else if (part.fact === "epoch") out.push({ kind: "epoch" });
      else {
        const value = this.#fact(part, inside);
        if (value === undefined) return undefined;
        out.push(...value);
      }
    }
    return out;
  }

  #fact(part: FactPart, inside: readonly string[]): TextPartModel[] | undefined {
    const { fact: name, filters: names } = part;
    const given = this.#given.get(name);
    if (given === undefined) {
      if (part.optional) return undefined;
      const message = `The family ${this.#family.name} needs the fact ${name}.`;
      const fix = `Give metadata.${name}, or mend the family. ${known(this.#given.keys(), name)}`;
      this.#report.add(["metadata"], "unknown-fact", message, fix, "key");
      return [];
    }
    const { fact, path } = given;
    if (inside.includes(name)) {
      const message = `The fact ${name} refers to itself.`;
      this.#report.add(path, "unknown-fact", message, `Give metadata.${name} as a plain text.`);
      return [];
    }
    this.#expanded += 1;
    if (this.#expanded > mostFacts) {
      const message = `The facts of this text unfold to more than ${mostFacts}.`;
      this.#report.add(["family"], "unknown-fact", message, "Let facts refer to fewer others.");
      return [];
    }
    if (typeof fact !== "string") return [this.#list(name, { fact, path }, names)];
    const parts = this.#parts(fact, [...inside, name]) ?? [];
    if (names.length === 0) return parts;
    if (parts.some((item) => item.kind !== "literal")) {
      const message = `The fact ${name} has \${epoch} in it, and the family encodes it.`;
      const fix = "Leave out ${epoch}: it is known only when the workflow is built.";
      this.#report.add(path, "template-syntax", message, fix);
    }
    const plain = parts.map((item) => (item.kind === "literal" ? item.value : "")).join("");
    return [{ kind: "literal", value: filtered(plain, names) }];
  }

  #list(name: string, { fact, path }: Given, names: readonly string[]): TextPartModel {
    if (names.length > 0) return { kind: "literal", value: filtered(fact, names) };
    const message = `The fact ${name} is a list, and the family ${this.#family.name} takes a text.`;
    const fix = `Give a text, or let the family encode it: \${${name} | comma}.`;
    this.#report.add(path, "unknown-filter", message, fix);
    return { kind: "literal", value: "" };
  }

  /** A fact that the family doesn't know is most likely a slip of the keyboard. */
  #refuseUnused(source: PackageSource): void {
    const asked = new Set(textsOf(this.#family).flatMap(({ text }) => factsIn(text)));
    const metadata = Object.entries(source.metadata ?? {});
    for (const [, fact] of metadata) {
      if (typeof fact === "string") for (const name of factsIn(fact)) asked.add(name);
    }
    for (const [name] of metadata) {
      const path = ["metadata", name];
      if (ownFacts.includes(name)) {
        const message = `The fact ${name} comes from the package itself.`;
        this.#report.add(path, "reserved-name", message, "Remove it.", "key");
      } else if (!asked.has(name)) {
        const message = `Nothing in the family ${this.#family.name} uses the fact ${name}.`;
        const names = [...asked].filter((other) => !ownFacts.includes(other));
        const fix = `Remove or rename it. ${known(names, name)}`;
        this.#report.add(path, "unknown-fact", message, fix, "key");
      }
    }
  }
}

function factsIn(text: string): string[] {
  return checkedParts(text).flatMap((part) =>
    typeof part !== "string" && "fact" in part ? [part.fact] : [],
  );
}

/** A fact through filters; those that don't exist were reported where they stand. */
function filtered(fact: Fact, names: readonly string[]): string {
  const end = names.reduce<Fact>(
    (value, name) => (Object.hasOwn(filters, name) ? (filters[name]?.(value) ?? value) : value),
    fact,
  );
  return typeof end === "string" ? end : end.join();
}

/** Parts as one expression; neighbouring texts become one. */
export function textModel(parts: readonly TextPartModel[]): ExpressionModel {
  const merged: TextPartModel[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (part.kind === "literal" && before?.kind === "literal") {
      merged[merged.length - 1] = { kind: "literal", value: before.value + part.value };
    } else merged.push(part);
  }
  const [first] = merged;
  if (first === undefined) return { kind: "literal", value: "" };
  if (merged.length === 1 && first.kind === "literal")
    return { kind: "literal", value: first.value };
  return { kind: "text", parts: merged };
}
