import type { Command } from "commander";
import { defaultOptions } from "../project.js";
import type { ClusterTemplate } from "../render/cluster-templates.js";
import { examples } from "./examples.js";
import { UsageError, usableProject } from "./usable-project.js";

/** What `dist/operate/` exports: the folder cli/ of the repository, bundled with the client. */
interface Operate {
  addCommands(
    program: Command,
    surroundings: {
      readonly done: (code: number) => void;
      readonly defined: (spec: string) => Promise<Defined>;
      readonly examples: (...calls: string[]) => string;
    },
  ): void;
  validate(files: readonly string[], options: FileOptions): Promise<number>;
}

/** How files are read and what is said of them. */
export interface FileOptions {
  readonly export?: string;
  readonly json?: true;
}

// Not a literal: it is no part of this build, and the generator knows nothing of the runtime.
const operate: string = "#operate";

/** What the definitions say of templates, or why they can't be read. */
type Defined = { readonly templates: readonly ClusterTemplate[] } | { readonly problem: string };

/** What the commands ask of the generator: the templates of the definitions in a folder. */
async function defined(spec: string): Promise<Defined> {
  try {
    const project = usableProject({ ...defaultOptions, spec });
    const { readClusterTemplates } = await import("../pipeline.js");
    return { templates: await readClusterTemplates(project) };
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.message };
    const { DefinitionError } = await import("../diagnostics/diagnostic.js");
    if (error instanceof DefinitionError) return { problem: error.message };
    throw error;
  }
}

/** Adds the commands that submit and look after workflows. */
export async function addOperatorCommands(
  program: Command,
  done: (code: number) => void,
): Promise<void> {
  const { addCommands } = (await import(operate)) as Operate;
  addCommands(program, { done, defined, examples });
}

/** Checks the flows in files. Returns the exit code. */
export async function validateFiles(
  files: readonly string[],
  options: FileOptions,
): Promise<number> {
  const { validate } = (await import(operate)) as Operate;
  return validate(files, options);
}
