import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isDeviceName } from "../load/file-names.js";
import type { LoadedApi } from "../load/load.js";
import type { Path, SourceDocument } from "../load/source-document.js";
import type { Definition } from "../validate/definitions.js";

type Named = Definition<{ readonly kind: string; readonly name: string }>;

/** A name that one definition may have. */
interface Claim {
  readonly key: string;
  readonly name: string;
  readonly path: Path;
  readonly document: SourceDocument;
}

/** Two modules can't be written to one file, and what is known by its name alone has it alone. */
export function refuseModuleNames(
  definitions: readonly Named[],
  apis: readonly LoadedApi[],
  diagnostics: Diagnostic[],
): void {
  const taken = new Map<string, SourceDocument>();
  const claims = [...definitions.flatMap(claimsOf), ...apis.map(claimOfApi)];
  for (const { key, name, path, document } of claims) {
    const other = taken.get(key);
    if (other !== undefined && other !== document) {
      const message = `The name ${name} is taken by ${other.file}.`;
      const fix = path.length > 0 ? "Rename or remove one of them." : "Rename the file.";
      diagnostics.push(document.at(path, "duplicate-name", message, fix));
    }
    taken.set(key, other ?? document);
  }
  for (const { source, document } of definitions) {
    if (!isDeviceName(source.name)) continue;
    const message = `${source.name} names a device on Windows, where no file can have it.`;
    diagnostics.push(document.at(["name"], "reserved-name", message, "Rename it."));
  }
}

const byName = new Set([
  "family",
  "steps",
  "enums",
  "group",
  "connection",
  "stage-enums",
  "stage-data",
]);

function claimsOf({ source, document, folder }: Named): Claim[] {
  const { kind, name } = source;
  const [platform = ""] = folder.split("/");
  const claim = { name, path: ["name"], document };
  // Families and shared steps make no module; they and modules of enums are referred to by name alone.
  const alone = byName.has(kind) ? [{ key: `${platform} ${kind} ${name}`, ...claim }] : [];
  const isModule = kind !== "family" && kind !== "steps";
  return isModule ? [{ key: moduleKey(folder + name), ...claim }, ...alone] : alone;
}

function claimOfApi({ document, module }: LoadedApi): Claim {
  return { key: moduleKey(module), name: module, path: [], document };
}

/** Files whose names differ only in case are one on many systems. */
function moduleKey(module: string): string {
  return module.toLowerCase();
}
