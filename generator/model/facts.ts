import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource } from "../validate/package-schema.js";
import type { EnumTable } from "./enums-model.js";
import { checkedParts, checkText, ownFacts, textsOf } from "./family-check.js";
import { memberFacts } from "./member-facts.js";
import { type Fact, filters } from "./filters.js";
import type { Report } from "./report.js";
import { identityFacts, type TextFacts } from "./scope.js";
import { textModel } from "./text-model.js";
import type { TemplatePart } from "./text-template.js";
import type { ExpressionModel, NameModel, TextPartModel } from "./types.js";

interface Given {
  readonly fact: Fact | boolean | number;
  /** Where in the package to report what is wrong with it. */
  readonly path: Path;
}

/** Facts of facts of facts double with each step: no text needs so many. */
const mostFacts = 1000;

type FactPart = Extract<TemplatePart, { readonly fact: string }>;

/** What a package says about itself, and what its family says in its place. */
export class Facts implements TextFacts {
  readonly #given = new Map<string, Given>();
  readonly #source: PackageSource;
  readonly #family: FamilySource;
  readonly #report: Report;
  /** Facts that steps have asked for. */
  readonly #asked = new Set<string>();
  /** Whether some facts can't be known, by a mistake that is reported. */
  readonly #isLost: boolean;
  #expanded = 0;

  constructor(source: PackageSource, family: FamilySource, enums: EnumTable, report: Report) {
    this.#source = source;
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
      this.#given.set(own, { fact: asItIs(fact), path: [own] });
    }
    const members = memberFacts(source, family, enums, report);
    this.#isLost = members === undefined;
    for (const [member, fact] of members ?? []) {
      this.#given.set(member, { fact: asItIs(fact), path: ["metadata"] });
    }
  }

  has(name: string): boolean {
    return name === "credentialName" || this.#isLost || this.#given.has(name);
  }

  names(): readonly string[] {
    return [...this.#given.keys(), "credentialName"];
  }

  /** The same for the texts of the family: what is missing is reported in the package. */
  get forFamily(): TextFacts {
    return {
      has: () => true,
      names: () => this.names(),
      value: (name) => this.value(name),
    };
  }

  /** A fact as steps name it; one that is a boolean or a number stays so. */
  value(name: string): ExpressionModel {
    if (name === "credentialName") return this.required(name);
    this.#asked.add(name);
    let fact = this.#given.get(name)?.fact;
    // A fact that is another one is of its kind.
    for (let others = this.#given.size; others > 0 && typeof fact === "string"; others -= 1) {
      const [, other] = /^\$\{([a-zA-Z0-9]+)\}$/.exec(fact) ?? [];
      if (other === undefined) break;
      fact = this.#given.get(other)?.fact;
    }
    if (typeof fact === "boolean" || typeof fact === "number") {
      return { kind: "literal", value: fact };
    }
    return this.text(`\${${name}}`) ?? { kind: "literal", value: "" };
  }

  /**
   * A text of the family with the facts of this package in it; only what the workflow has of its own is left open.
   * Undefined when a fact that the text marks as optional is not there.
   */
  text(text: string): NameModel | undefined {
    this.#expanded = 0;
    const parts = this.#parts(text, []);
    return parts === undefined ? undefined : textModel(parts);
  }

  /** A text that every workflow needs. */
  required(field: "templateRef" | "credentialName"): NameModel {
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
      } else if (identityFacts.includes(part.fact)) {
        out.push({ kind: "identity", name: part.fact });
      } else {
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
      if (this.#isLost) return [];
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
    if (typeof fact === "object") return [this.#list(name, fact, path, names)];
    if (typeof fact !== "string") return [{ kind: "literal", value: String(fact) }];
    const parts = this.#parts(fact, [...inside, name]) ?? [];
    if (names.length === 0) return parts;
    if (parts.some((item) => item.kind !== "literal")) {
      const message = `The fact ${name} has \${epoch} or \${guid} in it, and the family encodes it.`;
      const fix = "Leave it out: it is known only when the workflow is built.";
      this.#report.add(path, "template-syntax", message, fix);
    }
    const plain = parts.map((item) => (item.kind === "literal" ? item.value : "")).join("");
    return [{ kind: "literal", value: filtered(plain, names) }];
  }

  #list(
    name: string,
    fact: readonly string[],
    path: Path,
    names: readonly string[],
  ): TextPartModel {
    if (names.length > 0) return { kind: "literal", value: filtered(fact, names) };
    const message = `The fact ${name} is a list, and the family ${this.#family.name} takes a text.`;
    const fix = `Give a text, or let the family encode it: \${${name} | comma}.`;
    this.#report.add(path, "unknown-filter", message, fix);
    return { kind: "literal", value: "" };
  }

  /** A fact that neither the family nor a step asks for is most likely a slip of the keyboard. */
  refuseUnused(): void {
    const asked = new Set(this.#asked);
    for (const { text } of textsOf(this.#family)) for (const name of factsIn(text)) asked.add(name);
    for (const name of Object.keys(this.#family.members ?? {})) asked.add(name);
    const metadata = Object.entries(this.#source.metadata ?? {});
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

/** Only texts of the definition's own making are read for ${…}: these go out as they are. */
function asItIs(text: string): string {
  return text.replaceAll("$", "$$$$");
}
