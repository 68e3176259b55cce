import { existsSync } from "node:fs";
import { catalogData } from "../../generator/catalog/catalog.js";
import type { CatalogData, DefinitionData } from "../../generator/catalog/data.js";
import { catalogPage } from "../../generator/catalog/page.js";
import { readClient } from "../../generator/catalog/read-client.js";
import { findInputs } from "../../generator/load/find-inputs.js";
import { loadFiles } from "../../generator/load/load.js";
import { modelDefinitions } from "../../generator/model/model.js";
import { openProject, templatesFolder } from "../../generator/project.js";
import { loadTemplate } from "../../generator/render/templates.js";
import { validateDefinitions } from "../../generator/validate/definitions.js";
import { repository } from "../generator/repository.js";

/** The catalog of this repository's definitions. */
export function repositoryData(): CatalogData {
  const project = openProject(repository);
  const loaded = loadFiles(project, findInputs(project.spec));
  return catalogData(
    modelDefinitions(validateDefinitions(loaded.definitions), loaded.apis).modules,
  );
}

export function definitionsOf<Kind extends DefinitionData["kind"]>(
  { definitions }: CatalogData,
  kind: Kind,
): Extract<DefinitionData, { readonly kind: Kind }>[] {
  return definitions.filter(
    (one): one is Extract<DefinitionData, { readonly kind: Kind }> => one.kind === kind,
  );
}

/** The page that shows data; what it runs is as the build has left it. */
export function pageOf(data: CatalogData): string {
  const layout = loadTemplate(templatesFolder(existsSync), "catalog");
  return catalogPage(data, readClient(), layout);
}
