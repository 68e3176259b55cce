import path from "node:path";
import { DefinitionError, type Diagnostic } from "../diagnostics/diagnostic.js";
import { type Input, isApi } from "../load/find-inputs.js";
import { type KnownFiles, loadFiles } from "../load/load.js";
import { type KnownPlatforms, modelDefinitions } from "../model/model.js";
import { openProject } from "../project.js";
import { type KnownDefinitions, validateDefinitions } from "../validate/definitions.js";
import type { Both } from "./both.js";
import { Side } from "./side.js";

/** One of the two sets of definitions. */
export interface Source {
  /** How reports name its folder: `spec`, `git:main:spec`. */
  readonly label: string;
  readonly inputs: readonly Input[];
}

/** Sides to compare, and REST APIs that differ, which are not. */
export type ReadSides = Both<Side> & { readonly apis: readonly string[] };

/** Both sides call their definitions alike, so that what is the same in both is read once. */
const project = openProject(path.resolve("/"));

/** @throws DefinitionError with every mistake of the old definitions, or else of the new ones */
export function readSides(sources: Both<Source>): ReadSides {
  const known: Known = { files: new Map(), definitions: new WeakMap(), platforms: new Map() };
  const old = read(sources.old, known);
  const now = read(sources.new, known);
  const bytesOf = ({ inputs }: Source): Map<string, Buffer> =>
    new Map(inputs.filter(isApi).map(({ name, bytes }) => [name, bytes]));
  const [before, after] = [bytesOf(sources.old), bytesOf(sources.new)];
  const apis = [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
    const bytes = after.get(name);
    return bytes === undefined || before.get(name)?.equals(bytes) !== true;
  });
  return { old, new: now, apis };
}

/** What one side has read, the other needn't. */
interface Known {
  readonly files: KnownFiles;
  readonly definitions: KnownDefinitions;
  readonly platforms: KnownPlatforms;
}

function read({ label, inputs }: Source, known: Known): Side {
  const own = inputs
    .filter((input) => !isApi(input))
    .map((input) => ({ ...input, absolute: path.join(project.spec, input.name) }));
  const loaded = loadFiles(project, own, known.files);
  const definitions = validateDefinitions(loaded.definitions, known.definitions);
  const { modules, diagnostics } = modelDefinitions(definitions, [], known.platforms);
  const nameOf = (file: string): string => label + file.slice("spec".length);
  const found = [...loaded.diagnostics, ...diagnostics];
  if (found.length > 0) {
    throw new DefinitionError(found.map((one): Diagnostic => ({ ...one, file: nameOf(one.file) })));
  }
  const documents = loaded.definitions.map(({ document }) => document);
  return new Side(modules, documents, (document) => nameOf(document.from));
}
