import type { ModuleModel } from "../model/types.js";
import { Equality } from "./equality.js";
import { entryView, enumsView } from "./enums-view.js";
import { packageView } from "./package-view.js";
import type { RenderedModule } from "./rendered-module.js";
import { renderStages } from "./stages/render-stages.js";
import { loadTemplate } from "./templates.js";

export type { RenderedModule };

/** What was rendered before, by the module, and of what. */
export type KnownModules = Map<
  string,
  { readonly model: ModuleModel; readonly rendered: readonly RenderedModule[] }
>;

/**
 * Renders every module; each kind has one template.
 *
 * @param known - What is made of the same is taken from here
 */
export function renderModules(
  modules: readonly ModuleModel[],
  templates: string,
  known: KnownModules = new Map(),
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
    const rendered =
      before !== undefined && equal.holds(before.model, model)
        ? before.rendered
        : [render(model)].flat();
    known.set(key, { model, rendered });
    return rendered;
  });

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
