import type { PropertySource, ViewName } from "../../validate/property-schema.js";
import { type ConditionSource, conditionOf } from "./conditions.js";
import type { EnumNames } from "./enum-names.js";
import type { FactProperty, Facts, FactStage, Members } from "./facts.js";
import { camel, pascal, snake } from "./words.js";

const views: Readonly<Record<string, ViewName>> = {
  p: "node",
  i: "inputs",
  o: "outputs",
  s: "source",
  t: "target",
};

const types: Readonly<Record<string, PropertySource["type"]>> = {
  string: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  list: "list",
  dict: "map",
  any: "any",
};

/** Turns properties of the facts into those of a definition. */
export class RowWriter {
  readonly #facts: Facts;
  readonly #names: EnumNames;
  /** Before the names of its own enums and models: `Sort`. */
  readonly #prefix: string;

  constructor(facts: Facts, names: EnumNames, prefix: string) {
    this.#facts = facts;
    this.#names = names;
    this.#prefix = prefix;
  }

  /** A property of a stage: undefined where no view holds it. */
  row(stage: FactStage, property: FactProperty): PropertySource | undefined {
    const main = mainViews(stage);
    const code = emission(stage, property);
    if (code === "") return undefined;
    const required = new Set(code.replace(/[^A-Z]|A/g, "").toLowerCase());
    const held = new Set(code.replace("A", "").toLowerCase());
    const always = code.includes("A");
    const where = [...named(held, main), ...(always ? (["always"] as const) : [])];
    const whole = required.size === held.size;
    const isMain = where.length === 1 && where[0] === "main";
    const conditions = this.#conditions(stage, property);
    // What the facts call internal and describe part by part is the stage's real content.
    const vis = property.t.includes("complex:") ? "user" : (property.vis ?? "user");
    return {
      ...this.#plain(property),
      ...(isMain ? {} : { in: where.length === 1 ? where[0] : where }),
      ...(required.size === 0 ? {} : { required: whole ? true : named(required, main) }),
      ...(Object.keys(conditions).length === 0 ? {} : { when: conditions }),
      for: vis === "int" ? "vendor" : vis === "fw" ? "framework" : "user",
    };
  }

  /** A part of a model, or a property of a connection. */
  part(property: FactProperty): PropertySource {
    const secret = property.sec === 1 ? { type: "secret" as const } : {};
    return {
      ...this.#plain(property),
      ...secret,
      ...(property.req === 1 ? { needed: true } : {}),
      ...(property.int === 1 ? { for: "vendor" } : {}),
    };
  }

  #plain(property: FactProperty): PropertySource {
    const { n, w = n, d, ti } = property;
    const name = camel(n);
    return {
      type: this.type(property),
      ...(d === undefined || d === null ? {} : { default: d as PropertySource["default"] }),
      ...(ti === undefined ? {} : { title: ti }),
      ...(w === snake(name) ? {} : { wire: w }),
    };
  }

  type({ n, t }: FactProperty): PropertySource["type"] {
    if (n === "input_count") return "inputs";
    if (n === "output_count") return "outputs";
    if (t.includes("|")) return "any";
    const item = /^list<(.*)>$/.exec(t)?.[1];
    if (item !== undefined) {
      const of = this.type({ n: "", t: item });
      return typeof of === "string" && of !== "map" ? { list: of } : "list";
    }
    if (t.startsWith("enum:")) {
      const members = Object.values(this.#facts.enums.get(t.slice("enum:".length))?.members ?? {});
      // Nothing to choose from: the only constant stands for whatever a user writes.
      if (members.length > 0 && members.every(isPlaceholder)) return "string";
      return this.#names.of(this.#facts, t)?.name ?? this.#prefix + t.slice("enum:".length);
    }
    if (t.startsWith("complex:")) return this.modelName(t.slice("complex:".length));
    if (t.startsWith("literal:")) return this.#prefix + pascal(n);
    return types[t.replace(/<.*/, "")] ?? "any";
  }

  /** `KeySubProperties` → `SortKey` */
  modelName(name: string): string {
    const plain = name.replace(/(Sub)?Properties$/, "");
    return plain.startsWith(this.#prefix) ? plain : this.#prefix + plain;
  }

  #conditions(stage: FactStage, { n }: FactProperty): Record<string, ConditionSource> {
    const members = (type: string): Members | undefined =>
      this.#facts.enums.get(type.replace(/^enum:/, ""))?.members;
    return Object.fromEntries(
      stage.eff
        .filter(([, property]) => property === n)
        .map(([view, , index]) => [views[view] ?? view, conditionOf(stage, index, members)]),
    );
  }
}

/** The views that hold what nothing else is said of: those of a property that every stage has. */
export function mainViews(stage: FactStage): string {
  const sample = stage.props.find(({ n }) => n === "hide");
  const letters = sample === undefined ? "p" : emission(stage, sample).toLowerCase();
  return [..."pst"].filter((letter) => letters.includes(letter)).join("") || "p";
}

/** Letters of the views that hold a property and can reach a document: a connection's only where there is one. */
function emission(stage: FactStage, { e = "" }: FactProperty): string {
  const own = stage.conn === undefined ? e.replace(/[st]/gi, "") : e;
  const copies = Object.keys(stage.views).filter((letter) => isAdvanced(stage, letter));
  const reached = own.includes("A") ? own + copies.join("").toUpperCase() : own;
  // A view that has a form of its own holds all of its properties.
  return reached.replace(/[a-z]/g, (letter) =>
    stage.views[letter]?.special === undefined ? letter : letter.toUpperCase(),
  );
}

/** Whether a view is what always stands in the node's parameters once more. */
function isAdvanced({ views: all }: FactStage, letter: string): boolean {
  return JSON.stringify(all[letter]?.special ?? "").includes("advanced");
}

function named(letters: ReadonlySet<string>, main: string): ViewName[] {
  const hasMain = [...main].every((letter) => letters.has(letter));
  const rest = [..."piost"].filter(
    (letter) => letters.has(letter) && !(hasMain && main.includes(letter)),
  );
  return [
    ...(hasMain ? (["main"] as const) : []),
    ...rest.map((letter) => views[letter] as ViewName),
  ];
}

function isPlaceholder(value: unknown): boolean {
  return value === " " || value === "Select a column";
}
