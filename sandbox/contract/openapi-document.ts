import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject } from "../json.js";

/** A part of the document together with where it stands, so that the validator can be pointed at it. */
export interface Part {
  readonly pointer: string;
  readonly value: unknown;
}

/** An OpenAPI document, read part by part. */
export class OpenApiDocument {
  readonly root: Readonly<Record<string, unknown>>;

  constructor(file: string) {
    const root: unknown = parse(readFileSync(file, "utf8"));
    if (!isObject(root)) throw new Error(`${file} is no OpenAPI document.`);
    this.root = root;
  }

  get paths(): Part {
    return this.#follow({ pointer: "/paths", value: this.root["paths"] });
  }

  /** The part of `parent` below `key`, references followed; its value is undefined when there is none. */
  child(parent: Part, key: string): Part {
    const value =
      isObject(parent.value) || Array.isArray(parent.value) ? own(parent.value, key) : undefined;
    return this.#follow({ pointer: `${parent.pointer}/${escape(key)}`, value });
  }

  /** All parts below `parent`, by key. */
  children(parent: Part): readonly (readonly [string, Part])[] {
    if (typeof parent.value !== "object" || parent.value === null) return [];
    return Object.keys(parent.value).map((key) => [key, this.child(parent, key)]);
  }

  #follow(part: Part): Part {
    const reference = isObject(part.value) ? part.value["$ref"] : undefined;
    if (typeof reference !== "string") return part;
    const target = reference.split("/").slice(1).map(unescape);
    const found = target.reduce<Part>((at, key) => this.child(at, key), {
      pointer: "",
      value: this.root,
    });
    if (found.value === undefined) {
      throw new Error(`${part.pointer} points to ${reference}: nothing.`);
    }
    return found;
  }
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescape(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
