import { type Draft, schemaDrafts } from "./drafts.js";
import type { KnownFiles } from "./load/load.js";
import type { KnownPlatforms } from "./model/model.js";
import type { Project } from "./project.js";
import type { KnownModules, RenderedModule } from "./render/render.js";
import type { KnownDefinitions } from "./validate/definitions.js";
import { type Cache, readCache, toolHash } from "./write/cache.js";
import { sha256 } from "./write/hash.js";

/**
 * What a process knows of its runs. Each step may take from here what it made of the very same before; nothing is
 * taken by name or by time. Empty for a run that is the only one of its process.
 */
export class Memory {
  readonly files: KnownFiles = new Map();
  readonly definitions: KnownDefinitions = new WeakMap();
  readonly platforms: KnownPlatforms = new Map();
  readonly modules: KnownModules = new Map();
  /** Final texts by file, with the hash of what each was made from. */
  readonly texts = new Map<string, { readonly rendered: string; readonly text: string }>();
  readonly #hashes = new WeakMap<RenderedModule, string>();
  #tool: string | undefined;
  #schemas: readonly Draft[] | undefined;
  #cache: Cache | undefined;

  /** Of the tool itself: while a process runs, it is what it was at the beginning. */
  get tool(): string {
    return (this.#tool ??= toolHash());
  }

  schemas(project: Project): readonly Draft[] {
    return (this.#schemas ??= schemaDrafts(project));
  }

  cache(project: Project): Cache | undefined {
    return (this.#cache ??= readCache(project));
  }

  keep(cache: Cache): void {
    this.#cache = cache;
  }

  hashOf(module: RenderedModule): string {
    const hash = this.#hashes.get(module) ?? sha256(module.text);
    this.#hashes.set(module, hash);
    return hash;
  }
}
