import type { Path } from "../load/source-document.js";
import type { PackageModel, StepModel } from "../model/types.js";
import type { Spot } from "./changes.js";
import type { Side } from "./side.js";

/** Where the parts of a package stand: in its own definition, in that of its family, or in a file of steps. */
export class PackageSpots {
  readonly #side: Side;
  readonly #from: string;

  constructor(side: Side, { from }: PackageModel) {
    this.#side = side;
    this.#from = from;
  }

  own(...path: Path): Spot {
    return { from: this.#from, path };
  }

  step({ name, path: [field, index] }: StepModel, path: readonly string[]): Spot {
    const key = path.length === 0 ? ({ target: "key" } as const) : {};
    if (field !== "use") return { ...this.own("steps", name, ...path), ...key };
    const file = this.#side.read(this.own("use", index ?? 0));
    const found = this.#side.named("steps", String(file), this.#from);
    return { from: found ?? this.#from, path: ["steps", name, ...path], ...key };
  }

  /** Of what starts a builder: what the family asks for comes first. */
  start(path: readonly string[]): Spot {
    const own = this.own("start", ...path);
    if (this.#side.read(own) !== undefined) return own;
    const family = this.#family("start", ...path);
    return family !== undefined && this.#side.read(family) !== undefined ? family : own;
  }

  /** What an annotation or a label may owe its text to: the family's text, and the facts in it. */
  text(field: "annotations" | "labels", name: string): Spot[] {
    const text = this.#family(field, name);
    if (text === undefined) return [this.own("family")];
    const source = this.#side.read(text);
    if (typeof source !== "string") return [this.#family(field) ?? text];
    const facts = [...source.matchAll(/\$\{(\w+)/g)].map(([, fact = ""]) => fact);
    const places = facts.flatMap((fact) => {
      return [this.own("metadata", fact), this.own(fact), this.#family("defaults", fact) ?? text];
    });
    return [text, ...places];
  }

  /** An item of variants, by its place among them. */
  item(variants: string, index: number, path: readonly string[]): Spot {
    const items = this.#side.read(this.own("variants", variants, "items")) ?? {};
    const name = Object.keys(items)[index] ?? "";
    return this.own("variants", variants, "items", name, ...path);
  }

  #family(...path: Path): Spot | undefined {
    const name = this.#side.read(this.own("family"));
    const from = this.#side.named("family", String(name), this.#from);
    return from === undefined ? undefined : { from, path };
  }
}
