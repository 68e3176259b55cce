import { type Draft, schemaDrafts } from "./drafts.js";
import type { Input } from "./load/find-inputs.js";
import type { KnownFiles } from "./load/load.js";
import type { KnownPlatforms } from "./model/model.js";
import type { ModuleModel } from "./model/types.js";
import type { Project } from "./project.js";
import type { KnownModules, Outline, OutlinedModules, RenderedModule } from "./render/render.js";
import { definitionsIn, type KnownDefinitions, type Said, saidIn } from "./validate/definitions.js";
import { type Cache, readCache, toolHash } from "./write/cache.js";
import { sha256 } from "./write/hash.js";
import type { LastRun } from "./write/last-run.js";

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
  readonly #last: LastRun | undefined;
  #schemas: readonly Draft[] | undefined;
  #cache: Cache | undefined;

  /** @param last - Of another process, by the same tool */
  constructor(last?: LastRun) {
    this.#last = last;
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
    const hash = this.#hashes.get(module) ?? module.sha256 ?? sha256(module.text);
    this.#hashes.set(module, hash);
    return hash;
  }

  /** What another process rendered. */
  get outlined(): OutlinedModules {
    return this.#last?.modules ?? new Map();
  }

  /** Takes from the last run of another process what files say that stand as they stood then: they aren't read again. */
  recall(inputs: readonly Input[]): void {
    if (this.#last === undefined) return;
    const { definitions } = this.#last;
    for (const { name, bytes } of inputs) {
      const loaded = this.files.get(name)?.loaded;
      const said = definitions.get(sha256(bytes));
      if (loaded !== undefined && said !== undefined)
        this.definitions.set(loaded.document, definitionsIn(said, loaded));
    }
  }

  /** For the next process, which may have little to do. */
  handedOn(hashes: Cache["inputs"]): LastRun {
    const definitions = new Map<string, Said>();
    for (const [name, { loaded }] of this.files) {
      const found = this.definitions.get(loaded.document);
      const said = found && saidIn(found);
      if (said !== undefined) definitions.set(hashes[name] ?? "", said);
    }
    const modules = new Map<string, { model: ModuleModel; outlines: Outline[] }>();
    for (const [key, { model, rendered }] of this.modules) {
      const outlines = rendered.map((module): Outline => {
        const { file, from, exports } = module;
        return { file, from, exports, sha256: this.hashOf(module) };
      });
      modules.set(key, { model, outlines });
    }
    return { tool: toolHash(), definitions, modules };
  }
}
