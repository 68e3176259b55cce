import type { CallOptions } from "../../../client/call-options.js";
import { list, record, text, time } from "../../../client/lenient.js";
import { DataIntegrationError } from "../errors.js";
import type { BatchFlow } from "../flow/batch-flow.js";
import { Listing } from "../listing.js";

/** Where an import stands. A platform may add others. */
export const BatchImportStatus = {
  STARTED: "started",
  IN_PROGRESS: "in_progress",
  QUEUED: "queued",
  COMPLETED: "completed",
  CANCELLED: "cancelled",
} as const;
export type BatchImportStatus =
  (typeof BatchImportStatus)[keyof typeof BatchImportStatus] | (string & {});

/** Something that an import brought, or failed to bring. */
export interface ImportedFlow {
  /** Undefined for what was skipped or failed. */
  readonly flowId: string | undefined;
  readonly name: string;
  /** Its name in the archive. */
  readonly originalName: string;
  /** `px_job` for a batch flow; else `parameter_set`, `connection`, `subflow` and so on. */
  readonly type: string;
  /** What came of a name that was taken: `import_flow_renamed`, … */
  readonly conflictResolutionStatus: string | undefined;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export interface ImportActions {
  refresh(importId: string, options: CallOptions): Promise<BatchImportResponse>;
  load(flowId: string, options: CallOptions): Promise<BatchFlow>;
}

const unfinished = new Set<string>(["started", "in_progress", "queued", "pending", "running"]);

/** An import as it stood when it was looked at. */
export class BatchImportResponse {
  readonly importId: string;
  readonly status: BatchImportStatus;
  /** Why the platform gave it up as a whole. */
  readonly importError: string | undefined;
  /** What the platform thinks that it still takes, in s. */
  readonly remainingTime: number | undefined;
  /** Counts: `total`, `imported`, `renamed`, `replaced`, `skipped`, `failed`, `pending`, … */
  readonly tally: Readonly<Record<string, number>>;
  /** Everything that it brought or failed to bring, flows and what belongs to them. */
  readonly assets: readonly ImportedFlow[];
  /** The whole answer. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly #actions: ImportActions;

  private constructor(raw: Readonly<Record<string, unknown>>, actions: ImportActions) {
    const entity = record(raw.entity) ?? {};
    this.importId = text(record(raw.metadata)?.id) ?? "";
    this.status = text(entity.status) ?? "";
    this.importError = text(entity.import_error);
    this.remainingTime =
      typeof entity.remaining_time === "number" ? entity.remaining_time : undefined;
    this.tally = Object.fromEntries(
      Object.entries(record(entity.tally) ?? {}).flatMap(([name, count]) =>
        typeof count === "number" ? [[name, count]] : [],
      ),
    );
    this.assets = list(entity.import_data_flows).map(toImported);
    this.raw = raw;
    this.#actions = actions;
  }

  /** @param json the answer; undefined for one that is none of an import */
  static from(json: unknown, actions: ImportActions): BatchImportResponse | undefined {
    const raw = record(json);
    if (text(record(raw?.metadata)?.id) === undefined || raw === undefined) return undefined;
    if (text(record(raw.entity)?.status) === undefined) return undefined;
    return new BatchImportResponse(raw, actions);
  }

  /** Whether nothing changes any more. A status that nobody knows counts as over once there is an end or an error. */
  get isOver(): boolean {
    if (this.importError !== undefined) return true;
    if (unfinished.has(this.status)) return false;
    if (this.status === "completed" || this.status === "cancelled") return true;
    const { end_time } = record(this.raw.entity) ?? {};
    return time(end_time) !== undefined || /fail|error|abort|cancel/i.test(this.status);
  }

  /** The import as it stands now. */
  refresh(options: CallOptions = {}): Promise<BatchImportResponse> {
    return this.#actions.refresh(this.importId, options);
  }

  /**
   * The flows that were imported: loaded with `load`, else their ids and names.
   *
   * @throws NotFoundError when one is reached that was deleted meanwhile
   */
  importedFlows(options: CallOptions & { readonly load: true }): Listing<BatchFlow>;
  importedFlows(options?: CallOptions & { readonly load?: boolean }): Listing<ImportedFlow>;
  importedFlows({
    load = false,
    ...options
  }: CallOptions & { readonly load?: boolean } = {}): Listing<BatchFlow | ImportedFlow> {
    const flows = this.assets.filter(
      ({ flowId, type }) => type === "px_job" && flowId !== undefined,
    );
    const all = Listing.of(() => Promise.resolve({ items: flows, next: undefined }));
    return all.map<BatchFlow | ImportedFlow>((flow) =>
      load ? this.#actions.load(flow.flowId ?? "", options) : flow,
    );
  }

  /** @throws DataIntegrationError `DATASTAGE_IMPORT` where the platform gave it up as a whole */
  throwIfFailed(): this {
    if (this.importError === undefined) return this;
    throw new DataIntegrationError(
      `The import ${this.importId} failed: ${this.importError.slice(0, 300)}`,
      {
        code: "DATASTAGE_IMPORT",
        hint: "Look at the flows of the project: some may have been imported.",
      },
    );
  }

  toJSON(): object {
    const { importId, status, importError, remainingTime, tally, assets } = this;
    return { importId, status, importError, remainingTime, tally, assets };
  }
}

function toImported(json: unknown): ImportedFlow {
  const item = record(json) ?? {};
  const name = text(item.name) ?? "";
  return {
    flowId: text(item.id),
    name,
    originalName: text(item.original_name) ?? name,
    type: text(item.type) ?? "",
    conflictResolutionStatus: text(item.conflict_resolution_status),
    errors: list(item.errors).map(messageOf),
    warnings: list(item.warnings).map(messageOf),
  };
}

function messageOf(json: unknown): string {
  const { type, name, description } = record(json) ?? {};
  const what = text(description) ?? text(type) ?? text(json) ?? JSON.stringify(json);
  return text(name) === undefined ? what : `${String(name)}: ${what}`;
}
