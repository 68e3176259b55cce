import type { ModuleModel } from "../model/types.js";

/** The package that has what no definition makes, and publishes what this repository's make. */
export const library = "specanvil";

/** What users import a generated module as: `atlan/packages/x` → `specanvil/atlan/packages/x`. */
export type PublicModule = (module: string) => string;

/**
 * How modules are imported from a package, where an index is its folder, or from a relative folder, file by file.
 *
 * @param from - `specanvil`, `@acme/builders`, `./generated`
 */
export function publicModules(from: string): PublicModule {
  if (/^\.\.?(\/|$)/.test(from)) return (module) => `${from}/${module}.js`;
  return (module) => `${from}/${module.replace(/\/index$/, "")}`;
}

/** The public modules of enums that entries pass on, by the module that defines them. */
export function passedOnBy(
  modules: readonly ModuleModel[],
  publicModule: PublicModule,
): ReadonlyMap<string, string> {
  return new Map(
    modules.flatMap((entry) =>
      entry.kind === "entry"
        ? entry.enums.map(({ module }) => [module, publicModule(entry.module)] as const)
        : [],
    ),
  );
}
