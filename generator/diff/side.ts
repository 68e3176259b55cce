import path from "node:path";
import type { SourceDocument } from "../load/source-document.js";
import type { ModuleModel } from "../model/types.js";
import type { Placed, Spot } from "./changes.js";

/** One of the two sets of definitions: what it means, and where it says so. */
export class Side {
  readonly modules: readonly ModuleModel[];
  readonly #documents: ReadonlyMap<string, SourceDocument>;
  readonly #fileOf: (document: SourceDocument) => string;
  readonly #named = new Map<string, string>();

  /** @param fileOf - How reports name a document of this side */
  constructor(
    modules: readonly ModuleModel[],
    documents: readonly SourceDocument[],
    fileOf: (document: SourceDocument) => string,
  ) {
    this.modules = modules;
    this.#documents = new Map(documents.map((document) => [document.from, document]));
    this.#fileOf = fileOf;
    for (const { data, from } of documents) {
      const { kind, name } = data as { readonly kind: string; readonly name: string };
      this.#named.set(`${platformOf(from)} ${kind} ${name}`, from);
    }
  }

  /** The definition of a kind that another one refers to by name. */
  named(kind: string, name: string, beside: string): string | undefined {
    return this.#named.get(`${platformOf(beside)} ${kind} ${name}`);
  }

  /** Whether a definition was read once for both sides, because its bytes are the same. */
  shares(from: string, other: Side): boolean {
    const document = this.#documents.get(from);
    return document !== undefined && document === other.#documents.get(from);
  }

  /** What a definition says, as it was written. */
  source(from: string): unknown {
    return this.#documents.get(from)?.data;
  }

  /** What stands at a path of a definition; undefined where there is nothing. */
  read({ from, path: steps }: Spot): unknown {
    let value = this.source(from);
    for (const step of steps) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
        return undefined;
      }
      value = (value as Readonly<Record<string | number, unknown>>)[step];
    }
    return value;
  }

  place({ from, path: steps, target }: Spot): Placed {
    const document = this.#documents.get(from);
    if (document === undefined) return { file: from, line: 1, column: 1 };
    // The code and the texts of the diagnostic are not asked for.
    const { line, column } = document.at(steps, "schema", "", "", target);
    return { file: this.#fileOf(document), line, column };
  }
}

/** The folder of `spec/atlan/enums.yaml` within which names are shared: `atlan`. */
function platformOf(from: string): string {
  const [, platform = ""] = path.posix.dirname(from).split("/");
  return platform;
}
