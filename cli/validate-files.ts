import { ExitCode } from "./exit-code.js";
import { loadSubjects } from "./load-subjects.js";
import type { CommonOptions, Session } from "./session.js";

export interface ValidateOptions extends Pick<CommonOptions, "json"> {
  readonly export?: string;
}

/** Says everything that is wrong with the flows in files; 1 where one has an error. What makes a workflow checks it. */
export async function validateFiles(
  session: Session,
  files: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const { output } = session;
  let errors = 0;
  for (const file of files) {
    for (const subject of await session.untilInterrupted(loadSubjects(file, options.export))) {
      const diagnostics = subject.kind === "flow" ? subject.flow.validate() : [];
      errors += diagnostics.filter(({ severity }) => severity === "error").length;
      output.result({ file, name: subject.name, diagnostics }, () => {
        const lines = diagnostics.map(({ severity, code, message }) => {
          return `  ${severity} ${code}: ${message}`;
        });
        return [`${file}: ${subject.name}${lines.length === 0 ? "  valid" : ""}`, ...lines].join(
          "\n",
        );
      });
    }
  }
  return errors === 0 ? ExitCode.DONE : ExitCode.FAILED;
}
