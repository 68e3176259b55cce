import { ExitCode } from "../exit-code.js";
import { loadSubjects, type Subject } from "../load-subjects.js";
import type { CommonOptions, Session } from "../session.js";
import { UsageError } from "../usage-error.js";
import { differences } from "./differences.js";
import { shownPayload } from "./shown-payload.js";

export interface PreviewOptions extends Pick<CommonOptions, "json"> {
  readonly export?: string;
  /** Another file to compare with. */
  readonly diff?: string;
}

/** Shows the payloads and documents of a file, or how they differ from those of another one: then 1 where they do. */
export async function preview(
  session: Session,
  file: string,
  options: PreviewOptions,
): Promise<number> {
  const subjects = await session.untilInterrupted(loadSubjects(file, options.export));
  if (options.diff !== undefined) return compare(session, subjects, file, options.diff);
  for (const subject of subjects) {
    const document =
      subject.kind === "flow" ? subject.flow.toDocument() : shownPayload(subject.workflow);
    session.output.result(document, () => JSON.stringify(document, null, 2));
  }
  return ExitCode.DONE;
}

async function compare(
  session: Session,
  subjects: readonly Subject[],
  file: string,
  otherFile: string,
): Promise<number> {
  const others = await session.untilInterrupted(loadSubjects(otherFile, undefined));
  if (subjects.length !== others.length) {
    throw new UsageError(
      `${file} has ${subjects.length}, and ${otherFile} has ${others.length} to compare it with: they go in pairs.`,
    );
  }
  let differing = 0;
  for (const [index, subject] of subjects.entries()) {
    const found = await differences(subject, others[index] as Subject);
    if (found.length > 0) differing += 1;
    session.output.result({ file, other: otherFile, name: subject.name, differences: found }, () =>
      found.length === 0
        ? `${subject.name}  the same`
        : [
            `${subject.name}  found in ${file}, wanted by ${otherFile}:`,
            ...found.map((line) => `  ${line}`),
          ].join("\n"),
    );
  }
  return differing === 0 ? ExitCode.DONE : ExitCode.FAILED;
}
