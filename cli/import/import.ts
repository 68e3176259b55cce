import { ExitCode } from "../exit-code.js";
import type { Session } from "../session.js";
import { workflowImporter } from "./atlan/workflow-importer.js";
import { type Content, readContent } from "./content.js";
import { flowImporter } from "./datastage/flow-importer.js";
import { ImportError } from "./import-error.js";
import type { Importer } from "./importer.js";
import { formatted } from "./print/format.js";
import { writePrograms } from "./write-programs.js";

export interface ImportOptions {
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
}

const importers: readonly Importer[] = [workflowImporter, flowImporter];

/** Writes the programs that build what is in a file: to a file, a folder or, a single one, to standard output. */
export async function importFile(
  session: Session,
  file: string,
  options: ImportOptions,
): Promise<number> {
  const content = readContent(file);
  const written = await importerOf(content).programs(content);
  const programs = await Promise.all(
    written.map(async (program) => ({ ...program, text: await formatted(program.text) })),
  );
  for (const { program, written } of writePrograms(programs, options)) {
    for (const note of program.notes) session.output.screen.note(`${program.name}: ${note}`);
    if (written === undefined) process.stdout.write(program.text);
    else {
      const { name, notes } = program;
      session.output.result({ name, file: written, notes }, () => `written  ${written}`);
    }
  }
  return ExitCode.DONE;
}

function importerOf(content: Content): Importer {
  const found = importers.find((importer) => importer.knows(content));
  if (found !== undefined) return found;
  const known = importers.map(({ what }) => what).join(", or ");
  throw new ImportError(
    "IMPORT_CONTENT",
    `${content.file} holds nothing to import: ${known} is wanted.`,
  );
}
