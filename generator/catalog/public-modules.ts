import type { ModuleModel } from "../model/types.js";

/** The package that publishes what is generated. */
export const library = "specanvil";

/** What users import a generated module as: `specanvil/atlan/packages/x`; an index is its folder. */
export function publicModule(module: string): string {
  return `${library}/${module.replace(/\/index$/, "")}`;
}

/** The public modules of enums that entries pass on, by the module that defines them. */
export function passedOnBy(modules: readonly ModuleModel[]): ReadonlyMap<string, string> {
  return new Map(
    modules.flatMap((entry) =>
      entry.kind === "entry"
        ? entry.enums.map(({ module }) => [module, publicModule(entry.module)] as const)
        : [],
    ),
  );
}
