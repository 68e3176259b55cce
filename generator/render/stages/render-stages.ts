import type { StageIndexModel, StageModuleModel } from "../../model/stages/types.js";
import { camelFromKebab } from "../../model/names.js";
import type { RenderedModule } from "../rendered-module.js";
import { renderColumns } from "./columns-view.js";
import { exportsOf, indexViews } from "./index-view.js";
import { connectionView } from "./connection-view.js";
import { enumsToPassOn } from "./described-view.js";
import { groupView, stageDataView, stageEnumsView, stageView } from "./stage-view.js";

/** What lays out a module of stages, and the entry of those who use them. */
export interface StageTemplates {
  readonly module: (view: object) => string;
  readonly entry: (view: object) => string;
  readonly byName: (view: object) => string;
  readonly read: (view: object) => string;
}

/** Renders a module of stages, or those that are made of all of them. */
export function renderStages(
  model: StageModuleModel,
  { module: template, entry, byName, read }: StageTemplates,
): RenderedModule[] {
  const file = `${model.module}.ts`;
  const { from } = model;
  switch (model.kind) {
    case "stage-enums": {
      const exports = model.enums.map(({ name }) => name).sort();
      return [{ file, from, text: template(stageEnumsView(model)), exports }];
    }
    case "stage-data": {
      const exports = Object.keys(model.data).sort();
      return [{ file, from, text: template(stageDataView(model)), exports }];
    }
    case "group": {
      const view = groupView(model);
      const exports = [
        ...model.enums.map(({ name }) => name),
        ...(view.interfaces.length === 0 ? [] : [model.type]),
        camelFromKebab(model.name),
      ].sort();
      return [{ file, from, text: template(view), exports }];
    }
    case "connection": {
      const exports = [
        ...[model.type, `${model.type}Props`],
        ...[...model.enums, ...enumsToPassOn(model)].map(({ name }) => name),
      ].sort();
      return [{ file, from, text: template(connectionView(model)), exports }];
    }
    case "stage": {
      const passed = enumsToPassOn(model).map(({ name }) => name);
      const exports = [...exportsOf(model).map(({ name }) => name), ...passed].sort();
      return [{ file, from, text: template(stageView(model)), exports }];
    }
    case "column-types":
      return renderColumns(model, template, entry);
    case "stage-index":
      return [
        ...indexViews(model).map(({ module, view, exports }) => ({
          file: `${module}.ts`,
          from: view.from,
          text: template(view),
          exports,
        })),
        ...lookups(model, byName, read),
      ];
  }
}

/** What needs all stages at once, each in a module of its own. */
function lookups(
  { module, from, columns }: StageIndexModel,
  byName: (view: object) => string,
  read: (view: object) => string,
): RenderedModule[] {
  const named = {
    file: `${module}/by-name.ts`,
    from,
    text: byName({ from }),
    exports: ["addStage"],
  };
  if (!columns) return [named];
  const exports = ["columnCall", "readFlow"];
  return [named, { file: `${module}/read.ts`, from, text: read({ from }), exports }];
}
