import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { homeOf } from "../create/new-definition.js";
import { DefinitionError, formatDiagnostic } from "../diagnostics/diagnostic.js";
import { convertConfigmap } from "../import/configmap/convert.js";
import { formIn } from "../import/configmap/form.js";
import { wordsOf } from "../import/configmap/names.js";
import { readDocument, type SourceDocument } from "../load/source-document.js";
import { plainLine } from "../plain-text.js";
import { displayPath, type Project } from "../project.js";
import { count } from "./count.js";
import { checkName, familyOf, readDefinitions, told, writeNew } from "./create.js";
import { UsageError } from "./usable-project.js";

export interface ConfigmapOptions {
  readonly name?: string;
  readonly family?: string;
  /** `TYPE=FILE` each. */
  readonly credential?: readonly string[];
  readonly json?: true;
}

/** Whether `import FILE` means a form of the vendor's editor: other files are other commands'. */
export function isConfigmap(file: string): boolean {
  if (!/\.json$/i.test(file) || !existsSync(file)) return false;
  try {
    JSON.parse(readFileSync(file, "utf8"));
    return formIn(read(file)) !== undefined;
  } catch {
    return false;
  }
}

/** Writes definitions from a form, and says what they can't say. */
export function runImportConfigmap(
  project: Project,
  file: string,
  options: ConfigmapOptions,
): number {
  const name = options.name ?? nameFor(file);
  checkName(name, "Give one with --name.");
  const definitions = readDefinitions(project);
  const family = familyOf(definitions, options.family);
  const conversion = convertConfigmap({
    document: read(file),
    name,
    home: homeOf(family, definitions, `What ${name} is for.`),
    credentials: new Map((options.credential ?? []).map(credentialForm)),
  });
  if (conversion === undefined) {
    throw new UsageError(`${file} holds no form: it has no properties, nor data.config with some.`);
  }
  const files = Object.fromEntries(conversion.files.map((one) => [one.name, one.text]));
  writeNew(project.spec, files, displayPath(project, project.spec));
  // Where they stand in the file is what a reader needs to mend the definition.
  const { diagnostics } = new DefinitionError(conversion.findings);
  const written = Object.keys(files).map((each) =>
    displayPath(project, path.join(project.spec, each)),
  );
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ files: written, findings: diagnostics })}\n`);
    return 0;
  }
  for (const finding of diagnostics) process.stderr.write(`${formatDiagnostic(finding)}\n`);
  const rest =
    diagnostics.length === 0
      ? []
      : [`${count(diagnostics.length, "thing")} to look at, told above.`];
  told(false, written, [...rest, "Run specanvil generate."]);
  return 0;
}

function credentialForm(option: string): [string, SourceDocument] {
  const [, type = "", file = ""] = /^([^=]+)=(.+)$/.exec(option) ?? [];
  if (type === "" || !existsSync(file)) {
    throw new UsageError(
      `--credential takes TYPE=FILE with a file that is there, not ${plainLine(option)}.`,
    );
  }
  return [type, read(file)];
}

/** JSON is YAML too, and read as that it has positions. */
function read(file: string): SourceDocument {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const shown = displayPath({ root: process.cwd() }, path.resolve(file));
  const document = readDocument({
    file: shown,
    from: shown,
    bytes: readFileSync(file),
    ordered: false,
  });
  if (document.diagnostics.length > 0) {
    throw new UsageError(document.diagnostics.map(formatDiagnostic).join("\n"));
  }
  return document;
}

function nameFor(file: string): string {
  const words = wordsOf(path.basename(file, path.extname(file))).map((word) => word.toLowerCase());
  return words.filter((word) => word !== "configmap").join("-");
}
