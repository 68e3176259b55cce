import type { Path } from "../load/source-document.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource } from "../validate/package-schema.js";
import { type Fact, filters } from "./filters.js";
import { known, type Report } from "./report.js";
import { parseTemplate, TemplateError, type TemplatePart } from "./text-template.js";
import type { ExpressionModel, TextPartModel } from "./types.js";

/** What a package says about itself, and what its family says in its place. */
export class Facts {
  readonly #given: ReadonlyMap<string, Fact>;
  readonly #report: Report;

  constructor(source: PackageSource, family: FamilySource, report: Report) {
    this.#given = new Map<string, Fact>([
      ...Object.entries(family.defaults ?? {}),
      ...Object.entries(source.metadata ?? {}),
      ["name", source.name],
      ["package", source.package],
      ["title", source.title],
    ]);
    this.#report = report;
  }

  /**
   * A text of the family with the facts of this package in it; only the epoch is left open. Undefined when a fact
   * that the text marks as optional is not there.
   *
   * @param path - Where in the package to report what is missing
   */
  text(text: string, path: Path): ExpressionModel | undefined {
    const parts = this.#parts(text, path, []);
    return parts === undefined ? undefined : textModel(parts);
  }

  #parts(text: string, path: Path, inside: readonly string[]): TextPartModel[] | undefined {
    let parsed: TemplatePart[];
    try {
      parsed = parseTemplate(text);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.#report.add(
        path,
        "template-syntax",
        `In ${JSON.stringify(text)}: ${error.message}.`,
        "Mend the text.",
      );
      return [];
    }
    const out: TextPartModel[] = [];
    for (const part of parsed) {
      if (typeof part === "string") {
        out.push({ kind: "literal", value: part });
        continue;
      }
      if ("fact" in part && part.fact === "epoch") {
        out.push({ kind: "epoch" });
        continue;
      }
      const value =
        "literal" in part
          ? [this.#filter(part.literal, part.filters, path)]
          : this.#fact(part, path, inside);
      if (value === undefined) return undefined;
      out.push(
        ...value.map((item) =>
          typeof item === "string" ? ({ kind: "literal", value: item } as const) : item,
        ),
      );
    }
    return out;
  }

  #fact(
    part: {
      readonly fact: string;
      readonly optional: boolean;
      readonly filters: readonly string[];
    },
    path: Path,
    inside: readonly string[],
  ): (string | TextPartModel)[] | undefined {
    const given = this.#given.get(part.fact);
    if (given === undefined || inside.includes(part.fact)) {
      if (part.optional && given === undefined) return undefined;
      const why = given === undefined ? "is not given" : "refers to itself";
      this.#report.add(
        path,
        "unknown-fact",
        `The fact ${part.fact} ${why}.`,
        `Give metadata.${part.fact}. ${known(this.#given.keys())}`,
      );
      return [];
    }
    if (typeof given !== "string") return [this.#filter(given, part.filters, path)];
    const parts = this.#parts(given, path, [...inside, part.fact]) ?? [];
    if (part.filters.length === 0) return parts;
    const plain = parts.map((item) => (item.kind === "literal" ? item.value : "")).join("");
    return [this.#filter(plain, part.filters, path)];
  }

  #filter(fact: Fact, names: readonly string[], path: Path): string {
    let value = fact;
    for (const name of names) {
      const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
      if (filter !== undefined) value = filter(value);
      else {
        this.#report.add(
          path,
          "unknown-filter",
          `There is no filter ${name}.`,
          known(Object.keys(filters)),
        );
      }
    }
    if (typeof value === "string") return value;
    this.#report.add(
      path,
      "unknown-filter",
      "A list needs a filter to become a text.",
      known(Object.keys(filters)),
    );
    return "";
  }
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
