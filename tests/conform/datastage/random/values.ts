import type { Random } from "../../../datastage/columns/random.js";
import type { Facts, ModelFacts, PropertyFacts } from "./facts.js";

/** Texts as users write them, those that something might trip over among them. */
export const texts = [
  ...["x", "", "A", "some text", "#limit#", "#env.path#", "a,b", "file.parquet", "true", "héllo"],
  ...[
    " ",
    "1",
    'it\'s "quoted"',
    "a\\b",
    "日本語",
    "😀",
    "line\nbreak",
    "a.b",
    "/tmp/#env.path#/f",
    "None",
  ],
];

/** Names of links and labels of stages. */
export const awkward = [
  "é",
  "a b",
  "日本",
  "x-1",
  "name.with.dots",
  "#h#",
  "it's",
  '"q"',
  "__proto__x",
  "a|b",
  "😀",
];

const integers = [0, 1, 2, 5, 100, -1, 1024, 2 ** 31];

/** How a value is written in the line of an oracle. */
export interface Coding {
  /** A constant of an enum. */
  constant(enumeration: string, member: string): unknown;
  /** A model of a stage's. */
  model(module: string, name: string, args: object): unknown;
}

/** What a property belongs to, and whether it takes references to parameters. */
interface Owner {
  readonly model?: string;
  readonly complex?: Models;
  readonly references?: boolean;
}

export class Values {
  readonly #random: Random;
  readonly #facts: Facts;
  readonly #coding: Coding;

  constructor(random: Random, facts: Facts, coding: Coding) {
    this.#random = random;
    this.#facts = facts;
    this.#coding = coding;
  }

  /** A value that a property takes. */
  of(property: PropertyFacts, owner: Owner = {}): unknown {
    const random = this.#random;
    if (property.z && random.chance(0.04)) return null;
    const { d: usual } = property;
    // A few defaults are none of the values that the property takes.
    const isText = property.t.startsWith("string");
    const fits = isText === (typeof usual === "string") && usual !== -1;
    if (usual !== undefined && fits && random.chance(0.05)) return usual;
    const [type = ""] = property.t.split("|");
    const value = this.#typed(type, owner.complex ?? {}, owner.model ?? "");
    // What a parameter holds may stand for a number or a choice, too.
    const isFree =
      owner.references !== false && /^(bool|int|enum)/.test(type) && random.chance(0.04);
    return isFree ? random.one(["#limit#", "#env.size#"]) : value;
  }

  #typed(type: string, models: Models, module: string): unknown {
    const random = this.#random;
    const [, outer, inner] = /^(list|enum|complex|literal)[<:](.*?)>?$/.exec(type) ?? [];
    if (outer === "enum") return this.#constant(inner ?? "", models);
    if (outer === "literal") return random.one(JSON.parse(inner ?? "[]") as unknown[]);
    if (outer === "complex") return this.model(inner ?? "", models, module);
    if (outer === "list") return random.many(2, () => this.#typed(inner ?? "", models, module));
    if (type === "list") {
      return random.many(2, () => (random.chance(0.5) ? random.one(texts) : this.#entry()));
    }
    if (type === "dict" || type === "any")
      return type === "dict" ? this.#entry() : random.one(texts);
    if (type === "bool") return random.chance(0.5);
    if (type === "int") return random.one(integers);
    if (type === "float") return 0.5;
    return random.one(texts);
  }

  #entry(): object {
    const random = this.#random;
    return Object.fromEntries(
      random.many(2, () => [random.one(["a", "b", "key"]), random.one(texts)]),
    );
  }

  #constant(name: string, models: Models): unknown {
    const random = this.#random;
    const constants = this.#facts.enums.get(name) ?? models[name]?.m;
    if (constants === undefined) return random.one(["default", "autobuffer", "buffer", "nobuffer"]);
    const members = Object.keys(constants);
    if (members.length === 0) return random.one(texts);
    const member = random.one(members);
    if (random.chance(0.1)) return constants[member];
    // Constants that stand among the models of a stage can't be written in a line; their values can.
    return this.#facts.enums.has(name) ? this.#coding.constant(name, member) : constants[member];
  }

  /** A model with some of its fields, of which a few are given. */
  model(
    name: string,
    models: Models,
    module: string,
    given: Readonly<Record<string, unknown>> = {},
  ): unknown {
    const random = this.#random;
    const found = models[name];
    if (found?.kind === "enum") return this.#constant(name, models);
    const byName = found?.cfg?.validate_by_name === true || found?.cfg?.populate_by_name === true;
    const entries = (found?.f ?? []).flatMap((field): [string, unknown][] => {
      const key = byName ? field.n : (field.w ?? field.n);
      if (Object.hasOwn(given, field.n)) return [[key, given[field.n]]];
      const needed = field.d === undefined && field.z === undefined;
      if (!needed && random.chance(0.5)) return [];
      return [
        [key, this.of({ ...field, z: 0 }, { model: module, complex: models, references: false })],
      ];
    });
    const args = Object.fromEntries(entries);
    return found?.cfg === undefined && random.chance(0.7)
      ? args
      : this.#coding.model(module, name, args);
  }
}

type Models = Readonly<Record<string, ModelFacts>>;
