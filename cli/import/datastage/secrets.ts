import { Secret, secret } from "specanvil";
import { Code, quoted } from "../print/literal.js";

const secretive =
  /(?:pass(?:word|phrase)|secret|token|credentials?|(?:private|api|access|secret)[_-]?key)$/i;

/** Secrets of a document, each of which the program takes from a variable of the environment. */
export class Secrets {
  readonly #named = new Map<string, Secret | string>();
  readonly #codes = new WeakMap<Secret, Code>();
  readonly #use: () => string;

  /** @param use - Imports `secret` where it is needed */
  constructor(use: () => string) {
    this.#use = use;
  }

  /** The variables of the environment, and what they must hold. */
  get variables(): ReadonlyMap<string, Secret | string> {
    return this.#named;
  }

  /** A value of a document for the program: what is secret in it is taken from the environment. */
  open(value: unknown, ...place: readonly string[]): unknown {
    if (Secret.is(value)) return this.#taken(value, place);
    const key = place.at(-1) ?? "";
    if (typeof value === "string") {
      const isOpen = value === "" || /#[^#]+#/.test(value) || !secretive.test(key);
      return isOpen ? value : this.#taken(value, place);
    }
    if (Array.isArray(value)) return value.map((item) => this.open(item, ...place));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([name, part]) => [name, this.open(part, ...place, name)]),
    );
  }

  /** The same as code. */
  printed(value: unknown): unknown {
    if (Secret.is(value)) return this.#codes.get(value);
    if (value instanceof Code || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.printed(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, this.printed(part)]),
    );
  }

  #taken(value: Secret | string, place: readonly string[]): Secret {
    const words = place
      .join("_")
      .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
      .match(/[A-Za-z0-9]+/g) ?? ["SECRET"];
    const wanted = words.join("_").toUpperCase().replace(/^(\d)/, "_$1").slice(-60);
    let name = wanted;
    for (let copy = 2; this.#named.has(name); copy += 1) name = `${wanted}_${copy}`;
    this.#named.set(name, value);
    const taken = secret.env(name);
    this.#codes.set(taken, new Code(`${this.#use()}.env(${quoted(name)})`));
    return taken;
  }
}
