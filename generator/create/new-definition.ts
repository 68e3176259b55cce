import type { Definition, Definitions } from "../validate/definitions.js";
import type { EnumsSource } from "../validate/enums-schema.js";
import type { FamilySource } from "../validate/family-schema.js";
import { isDeviceName } from "../load/file-names.js";
import { pascal } from "../model/names.js";
import { factsOf, type Metadata } from "./family-facts.js";
import { yamlFile } from "./yaml-file.js";

/** A file to be, below the folder of definitions. */
export interface NewFile {
  /** `atlan/packages/x.yaml` */
  readonly name: string;
  readonly text: string;
}

/** Whether a new definition can be called so, and its file everywhere: lower-case words joined by hyphens. */
export function isDefinitionName(name: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && !isDeviceName(name);
}

/** `my-package` → `My Package` */
export function titleOf(name: string): string {
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The family of a new package, and where packages of it stand. */
export interface Home {
  readonly family: string;
  /** `atlan/packages/` */
  readonly folder: string;
  readonly metadata: Metadata;
}

/** Where a new package goes, and what its family wants to know. */
export function homeOf(
  definition: Definition<FamilySource>,
  definitions: Definitions,
  doc: string,
): Home {
  const [platform = ""] = definition.folder.split("/");
  const sibling = definitions.packages.find(
    ({ source, folder }) =>
      source.family === definition.source.name && folder.startsWith(`${platform}/`),
  );
  const enums = new Map<string, EnumsSource["enums"][string]>(
    definitions.enums
      .filter(({ folder }) => folder.startsWith(`${platform}/`))
      .flatMap(({ source }) => Object.entries(source.enums)),
  );
  return {
    family: definition.source.name,
    folder: sibling?.folder ?? `${platform}/packages/`,
    metadata: factsOf(definition.source, enums, doc),
  };
}

/** A package that does little, and validates. */
export function newPackage(name: string, { family, folder, metadata }: Home): NewFile {
  const title = titleOf(name);
  const data = {
    kind: "package",
    name,
    package: `@local/${name}`,
    family,
    title,
    doc: `What ${title} is for.`,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    slots: { settings: { need: "settings" } },
    steps: {
      settings: {
        slot: "settings",
        doc: "What the workflow is told.",
        args: {
          greeting: { type: "string", doc: "A text that goes out as it is." },
          loud: { type: "boolean", default: false, doc: "Whether it is told loudly." },
        },
        set: { greeting: "$greeting", volume: { if: "$loud", then: "high", else: "low" } },
      },
    },
  };
  return { name: `${folder}${name}.yaml`, text: yamlFile("package", folder, data) };
}

/** A kind of stage with one link in and one out, and a property. */
export function newStage(name: string, folder: string): NewFile {
  const data = {
    kind: "stage",
    name,
    label: titleOf(name),
    doc: `What a ${titleOf(name)} stage does.`,
    op: `Px${pascal(name)}`,
    type: "execution",
    links: { in: 1, out: 1 },
    main: ["node"],
    columns: { rule: "allColumns" },
    properties: {
      limit: { type: "integer", default: 10, title: "Most rows", required: true },
    },
  };
  return { name: `${folder}${name}.yaml`, text: yamlFile("stage", folder, data) };
}
