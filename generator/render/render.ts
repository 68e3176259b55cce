import type { ModuleModel } from "../model/types.js";
import { Equality } from "./equality.js";
import { entryView, enumsView } from "./enums-view.js";
import { packageView } from "./package-view.js";
import type { Outline, RenderedModule } from "./rendered-module.js";
import { renderStages } from "./stages/render-stages.js";
import { loadTemplate } from "./templates.js";

export type { Outline, RenderedModule };

/** What was rendered before, by the module, and of what. */
export type KnownModules = Map<
  string,
  { readonly model: ModuleModel; readonly rendered: readonly RenderedModule[] }
>;

/** What another process rendered before, and of what, without the texts. */
export type OutlinedModules = ReadonlyMap<
  string,
  { readonly model: ModuleModel; readonly outlines: readonly Outline[] }
>;

/**
 * Renders every module; each kind has one template.
 *
 * @param known - What is made of the same is taken from here
 * @param outlined - Or from here; then a text is rendered when it is asked for
 */
export function renderModules(
  modules: readonly ModuleModel[],
  templates: string,
  known: KnownModules = new Map(),
  outlined: OutlinedModules = new Map(),
): RenderedModule[] {
  const forPackage = loadTemplate(templates, "package");
  const forEnums = loadTemplate(templates, "enums");
  const forEntry = loadTemplate(templates, "entry");
  const forStages = {
    module: loadTemplate(templates, "stage-module"),
    entry: loadTemplate(templates, "flow-entry"),
    byName: loadTemplate(templates, "flow-by-name"),
    read: loadTemplate(templates, "flow-read"),
  };
  const equal = new Equality();
  return modules.flatMap((model): readonly RenderedModule[] => {
    const key = `${model.kind} ${model.module}`;
    const before = known.get(key);
    if (before !== undefined && equal.holds(before.model, model)) return before.rendered;
    const other = outlined.get(key);
    const rendered =
      other !== undefined && equal.holds(other.model, model)
        ? other.outlines.map((outline) => later(model, outline))
        : [render(model)].flat();
    known.set(key, { model, rendered });
    return rendered;
  });

  /** A module whose text is seldom asked for: it stands on the disk already. */
  function later(model: ModuleModel, outline: Outline): RenderedModule {
    return {
      ...outline,
      get text() {
        return [render(model)].flat().find(({ file }) => file === outline.file)?.text ?? "";
      },
    };
  }

  function render(model: ModuleModel): RenderedModule | RenderedModule[] {
    const file = `${model.module}.ts`;
    const { from } = model;
    switch (model.kind) {
      case "package": {
        const view = packageView(model);
        const types = view.types.filter(({ exported }) => exported);
        const exports = [
          ...[...types, ...view.slotTypes].map(({ name }) => name),
          ...(view.hasSteps ? [`${model.type}Options`] : []),
          ...[model.type, model.builder],
        ].sort();
        return { file, from, text: forPackage(view), exports };
      }
      case "enums": {
        const exports = model.enums.map((item) => item.name).sort();
        return { file, from, text: forEnums(enumsView(model)), exports };
      }
      case "entry": {
        const exports = model.enums.flatMap((enums) => enums.enums.map((item) => item.name)).sort();
        return { file, from, text: forEntry(entryView(model)), exports };
      }
      default:
        return renderStages(model, forStages);
    }
  }
}
