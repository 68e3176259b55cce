import type { CallOptions } from "../../../client/call-options.js";
import { record } from "../../../client/lenient.js";
import type { Duration } from "../../../http/duration.js";
import { RawBody } from "../../../http/raw-body.js";
import { readJson } from "../../../http/read.js";
import { argumentError } from "../error-kinds.js";
import type { PlatformApi } from "../platform-api.js";
import { waitUntilOver } from "../wait.js";
import { checkArchive } from "./archive-check.js";
import { type ArchiveInput, openArchive } from "./archive-source.js";
import { BatchImportResponse, type ImportActions } from "./batch-import-response.js";

/** What one failure means for the rest of an import. */
export const BatchImportOnFailure = { CONTINUE: "continue", STOP: "stop" } as const;
export type BatchImportOnFailure = (typeof BatchImportOnFailure)[keyof typeof BatchImportOnFailure];

/** What happens to what has a name that is taken. */
export const BatchImportConflictResolution = {
  SKIP: "skip",
  RENAME: "rename",
  REPLACE: "replace",
} as const;
export type BatchImportConflictResolution =
  (typeof BatchImportConflictResolution)[keyof typeof BatchImportConflictResolution];

/** How dependencies are replaced. */
export const BatchImportReplaceMode = { SOFT: "soft", HARD: "hard" } as const;
export type BatchImportReplaceMode =
  (typeof BatchImportReplaceMode)[keyof typeof BatchImportReplaceMode];

export interface ImportFlowsOptions extends CallOptions {
  /** Only batch flows can be imported. */
  readonly type: "batch";
  /** The path of an archive, or its bytes. */
  readonly source: ArchiveInput;
  /** `"continue"` by default. */
  readonly onFailure?: BatchImportOnFailure | undefined;
  /** `"rename"` by default. */
  readonly conflictResolution?: BatchImportConflictResolution | undefined;
  /** Whether flows are left uncompiled; false by default. */
  readonly importOnly?: boolean | undefined;
  /** Whether parameter sets, connections and subflows of the archive are imported too; true by default. */
  readonly includeDependencies?: boolean | undefined;
  /** `"hard"` by default. */
  readonly replaceMode?: BatchImportReplaceMode | undefined;
  /** Whether compiled flows of the archive are imported; false by default. */
  readonly importBinaries?: boolean | undefined;
  /**
   * How long to wait for the end, in seconds: −1, the default, until it is over, or `deadline` is; a number above 0 at
   * most so long; 0 or null not at all. The response says where the import stands then.
   */
  readonly wait?: number | null | undefined;
  /** Between two looks; `"1s"` at first by default. */
  readonly pollInterval?: Duration | undefined;
  /** Told of each change while it waits. */
  readonly onProgress?: ((response: BatchImportResponse) => unknown) | undefined;
}

/** Archives take longer than other requests. */
const patience = 600_000;

/** @throws InvalidRequestError `DATASTAGE_ARCHIVE`, `DATASTAGE_FILE`; DataIntegrationError `DATASTAGE_IMPORT` */
export async function importFlows(
  api: PlatformApi,
  projectId: string,
  options: ImportFlowsOptions,
  actions: ImportActions,
): Promise<BatchImportResponse> {
  const { wait = -1, type } = (record(options) ?? {}) as Partial<ImportFlowsOptions>;
  if ((type as unknown) !== "batch") throw argumentError('importFlows() takes type: "batch"');
  if (
    wait !== null &&
    (typeof wait !== "number" || Number.isNaN(wait) || (wait < 0 && wait !== -1))
  ) {
    throw argumentError("wait is -1, a number of seconds, 0 or null");
  }
  const begun = api.clock.now();
  const scope = api.begin(options);
  const started = await begin(api, projectId, options, actions);
  if (wait === null || wait === 0) return started;
  const until = (time: number | undefined): number | undefined =>
    time === undefined ? undefined : Math.max(1, time - api.clock.now());
  const left = until(scope.deadline);
  const patienceLeft = until(wait === -1 ? undefined : begun + wait * 1_000);
  const isDeadline = left !== undefined && (patienceLeft === undefined || left <= patienceLeft);
  let last: BatchImportResponse;
  try {
    last = await waitUntilOver(
      api,
      {
        first: started,
        look: (within) => started.refresh(within),
        isOver: (response) => response.isOver,
        describe: (response) => `${response.status}${tallyText(response)}`,
        pause: ({ remainingTime }) => remainingTime && remainingTime * 1_000,
        time: isDeadline ? left : patienceLeft,
        what: `The import ${started.importId}`,
      },
      options,
    );
  } catch (error) {
    const isUp =
      error instanceof Error && "code" in error && error.code === "DATASTAGE_WAIT_TIMEOUT";
    // The seconds of `wait` are no failure; a deadline is one.
    if (!isUp || isDeadline) throw error;
    // The look before may be long ago.
    const { signal, timeout, retries } = options;
    last = await started.refresh({ signal, timeout, retries, deadline: until(scope.deadline) });
  }
  return last.throwIfFailed();
}

async function begin(
  api: PlatformApi,
  projectId: string,
  options: ImportFlowsOptions,
  actions: ImportActions,
): Promise<BatchImportResponse> {
  const source = await openArchive(options.source);
  try {
    await checkArchive(source);
    const { onFailure = "continue", conflictResolution = "rename" } = options;
    const { importOnly = false, includeDependencies = true } = options;
    const { replaceMode = "hard", importBinaries = false } = options;
    return await api.post(
      "/data_intg/v3/migration/zip_imports",
      {
        query: {
          project_id: projectId,
          on_failure: oneOf(onFailure, BatchImportOnFailure, "onFailure"),
          conflict_resolution: oneOf(
            conflictResolution,
            BatchImportConflictResolution,
            "conflictResolution",
          ),
          import_only: importOnly,
          include_dependencies: includeDependencies,
          replace_mode: oneOf(replaceMode, BatchImportReplaceMode, "replaceMode"),
          import_binaries: importBinaries,
        },
      },
      {
        read: readJson((json) => BatchImportResponse.from(json, actions)),
        // No list shows imports: one whose answer was lost is not sent again.
        effect: "once",
        raw: new RawBody("application/octet-stream", source.content),
        timeout: patience,
      },
      api.begin(options),
    );
  } finally {
    await source.close();
  }
}

function oneOf<T extends string>(value: T, values: Readonly<Record<string, T>>, option: string): T {
  if (Object.values(values).includes(value)) return value;
  throw argumentError(`${option} is one of ${Object.values(values).join(", ")}`);
}

function tallyText({ tally }: BatchImportResponse): string {
  const { total, imported } = tally;
  return total === undefined ? "" : `, ${imported ?? 0} of ${total}`;
}
