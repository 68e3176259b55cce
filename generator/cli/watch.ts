import { displayPath, type Project } from "../project.js";
import { NoDefinitionsError, watch, WatchLimitError } from "../watch.js";
import { written } from "./findings.js";
import { outcomeDocument, summary } from "./generate.js";
import { errorDocument, report } from "./report.js";
import { UsageError } from "./usable-project.js";

/** Generates whenever definitions change, until the process is ended. Mistakes are told, and mended by the next run. */
export async function runWatch(project: Project, json: boolean): Promise<number> {
  const { signal } = new AbortController();
  let runs = 0;
  const watching = watch(project, {
    signal,
    onOutcome(outcome, milliseconds) {
      runs += 1;
      const lines = written(project, outcome.plan);
      // Saving without a change says nothing, but for the first time.
      if (lines.length === 0 && runs > 1) return;
      if (json) {
        print(JSON.stringify(outcomeDocument(project, outcome)));
        return;
      }
      for (const line of lines) print(line);
      print(summary(outcome, lines.length, milliseconds));
      if (runs === 1) print("Watching; Ctrl-C ends it.");
    },
    onError(error) {
      const told = error instanceof NoDefinitionsError ? gone(project) : error;
      if (json) print(JSON.stringify({ error: errorDocument(told, project) }));
      else process.stderr.write(`${report(told, project).join("\n")}\n`);
    },
  });
  await watching.catch((error: unknown) => {
    throw error instanceof WatchLimitError ? tooMany(project) : error;
  });
  return 0;
}

function tooMany(project: Project): UsageError {
  return new UsageError(
    `${displayPath(project, project.spec)} has more folders than the system watches. On Linux raise ` +
      "fs.inotify.max_user_watches and max_user_instances with sysctl, or end what else watches files.",
  );
}

function gone(project: Project): UsageError {
  return new UsageError(
    `${displayPath(project, project.spec)} has no definitions any more; generated code stays as it is.`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
