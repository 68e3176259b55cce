import { existsSync } from "node:fs";
import { ExitCode } from "../exit-code.js";
import { loadWorkflows, nameOf } from "../load-workflows.js";
import { readJsonFile } from "../payload-file.js";
import type { CommonOptions, Session } from "../session.js";
import { UsageError } from "../usage-error.js";
import { findArgo, judge, whereFrom } from "./argo.js";
import {
  type DefinedTemplate,
  type Manifest,
  oneOfEach,
  templateManifest,
  unknownTemplates,
  workflowManifest,
} from "./manifests.js";

export interface LintOptions extends Pick<CommonOptions, "json"> {
  readonly export?: string;
  readonly spec?: string;
}

/** What the definitions of a folder say of templates, or why they can't be read. */
export type Defined =
  { readonly templates: readonly DefinedTemplate[] } | { readonly problem: string };

/** Something to be judged, and how it is called. */
interface Subject {
  /** What it stands in. */
  readonly file: string;
  /** Absent for a template. */
  readonly workflow?: string;
  readonly manifest: Manifest;
}

/**
 * Lets Argo judge workflows, against stand-ins for the templates that run them.
 *
 * @param files - Payloads and modules; without any, the definitions are judged by themselves
 * @param defined - Reads the definitions in a folder
 */
export async function lint(
  session: Session,
  files: readonly string[],
  options: LintOptions,
  defined: (spec: string) => Promise<Defined>,
): Promise<number> {
  const { output, signal } = session;
  const argo = await findArgo(process.env, signal);
  if (argo === undefined) {
    output.screen.note(
      `Skipped: there is no argo on the PATH, and ARGO_BIN doesn't name one. ${whereFrom}`,
    );
    return ExitCode.DONE;
  }
  const templates = await templatesOf(options.spec, files.length === 0, defined);
  const workflows = await session.untilInterrupted(workflowsOf(files, options.export));
  const known = new Set(templates.map(({ name }) => name));
  const unknown = unknownTemplates(
    workflows.map(({ manifest }) => manifest),
    known,
  );
  const subjects: Subject[] = [
    ...workflows,
    ...templates.map((template) => ({ file: template.from, manifest: templateManifest(template) })),
    ...[...unknown].map(([name, manifest]) => ({ file: `template ${name}`, manifest })),
  ];
  const findings = await judge(
    argo,
    subjects.map(({ manifest }) => manifest),
    signal,
  );
  const asked = files.length === 0 ? templates.length : workflows.length;
  const refused = findings.filter((found) => found.length > 0).length;
  subjects.forEach((subject, index) => {
    const found = findings[index] ?? [];
    // What wasn't asked for is there for the sake of the rest, and says nothing unless it is wrong.
    if (index < asked || found.length > 0) report(session, subject, found);
  });
  const what = files.length === 0 ? "definition" : "workflow";
  const counted = `${asked} ${what}${asked === 1 ? "" : "s"}`;
  output.screen.note(
    `argo ${argo.version}: ${counted}, ${refused === 0 ? "none" : refused} refused.`,
  );
  if (unknown.size > 0) {
    output.screen.note(
      `No definition describes ${[...unknown.keys()].join(", ")}: that it exists, and takes these parameters, was taken for granted.`,
    );
  }
  return refused === 0 ? ExitCode.DONE : ExitCode.FAILED;
}

function report(
  { output }: Session,
  { file, workflow }: Subject,
  findings: readonly string[],
): void {
  const document = { file, workflow: workflow ?? null, findings };
  output.result(document, () => {
    const name = workflow === undefined ? file : `${file}: ${workflow}`;
    if (findings.length === 0) return `${name}  accepted`;
    const lines = findings.map((finding) => `  ${finding.replaceAll("\n", "\n  ")}`);
    return [`${name}  refused`, ...lines].join("\n");
  });
}

async function templatesOf(
  spec: string | undefined,
  needed: boolean,
  defined: (spec: string) => Promise<Defined>,
): Promise<readonly DefinedTemplate[]> {
  // Whoever only submits has no definitions.
  if (spec === undefined && !needed && !existsSync(usualSpec)) return [];
  const found = await defined(spec ?? usualSpec);
  if ("problem" in found) throw new UsageError(found.problem);
  return oneOfEach(found.templates);
}

const usualSpec = "spec";

async function workflowsOf(
  files: readonly string[],
  exportName: string | undefined,
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const file of files) {
    // Secrets aren't read: Argo gets none.
    for (const workflow of await loadWorkflows([file], exportName, readJsonFile)) {
      const manifest = workflowManifest(workflow);
      subjects.push({ file, workflow: nameOf(workflow), manifest });
    }
  }
  return subjects;
}
