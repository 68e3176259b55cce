import { displayPath, type Project } from "../project.js";
import { difference } from "../write/difference.js";
import { manifestFile } from "../write/manifest.js";
import type { FileState, Plan, PlannedFile } from "../write/plan.js";

/** What a run did: a line for each file that it touched. */
export function written(project: Project, plan: Plan): string[] {
  const verbs: Partial<Record<FileState, string>> = {
    stale: "rewritten",
    missing: "written",
    orphan: "removed",
  };
  const lines = plan.files.flatMap(({ state, absolute }) => {
    const verb = verbs[state];
    return verb === undefined ? [] : [`${verb.padEnd(9)}  ${displayPath(project, absolute)}`];
  });
  // Along with other files the manifest goes without saying.
  if (lines.length > 0 || plan.manifestState === "current") return lines;
  return [`${"written".padEnd(9)}  ${displayPath(project, manifestFile(project.out))}`];
}

/** Every file that is not as its definition says, with what differs. */
export function findings(project: Project, plan: Plan): string[] {
  const files = plan.files
    .filter(({ state }) => state !== "current")
    .map((file) => {
      const head = finding(project, file);
      if (file.wanted === undefined || file.found === undefined) return head;
      return `${head}\n${difference(file.found, file.wanted)}`;
    });
  return [...files, ...manifestFinding(project, plan, files.length > 0)];
}

/** What keeps a run from writing anything. */
export function obstacles(project: Project, plan: Plan): string[] {
  const files = plan.files
    .filter(({ state }) => state === "edited" || state === "foreign")
    .map((file) => finding(project, file));
  return [...files, ...manifestFinding(project, plan, true)];
}

const texts: Record<FileState, string> = {
  current: "is as its definition says",
  stale: "is not what its definition makes: run specanvil generate",
  missing: "is missing: run specanvil generate",
  orphan: "has lost its definition: run specanvil generate to remove it",
  edited: "was edited by hand: move the change into the definition and delete the file",
  foreign: "was not written by specanvil, but a definition claims its name: move it away",
};

function finding(project: Project, { state, absolute, found, wanted }: PlannedFile): string {
  let text = texts[state];
  if (state === "edited" && wanted === undefined) {
    text = "has lost its definition, but was edited by hand: delete it, or move it away";
  }
  if (state === "foreign" && found === undefined) {
    text = "can't be written, because a folder or a file is in its place: move that away";
  }
  return `${state}: ${displayPath(project, absolute)} ${text}.`;
}

function manifestFinding(project: Project, plan: Plan, besidesFiles: boolean): string[] {
  const { manifestState: state } = plan;
  const file = displayPath(project, manifestFile(project.out));
  if (state === "corrupt") {
    return [
      `corrupt: ${file} is no manifest of specanvil, which says what was generated: restore it from version control, ` +
        "or delete it together with the generated files, and run specanvil generate.",
    ];
  }
  // Along with other files that differ, the manifest differs too.
  if (state === "current" || besidesFiles) return [];
  return [`${state}: ${file} ${texts[state]}.`];
}
