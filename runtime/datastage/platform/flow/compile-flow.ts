import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { list, record, text } from "../../../client/lenient.js";
import { readJson } from "../../../http/read.js";
import type { PlatformApi } from "../platform-api.js";

export interface CompileOptions extends CallOptions {
  /** The run mode, as far as it matters to the compiler; that of the flow by default. */
  readonly runMode?: "ETL" | "TETL" | "ELT" | undefined;
}

/** What the compiler found. */
export interface CompilerMessage {
  readonly severity: "error" | "warning";
  readonly text: string;
  readonly code: string | undefined;
  /** The label of the stage at fault, where the platform says it. */
  readonly stage: string | undefined;
  /** The line at fault, where the platform says it. */
  readonly line: number | undefined;
}

export interface Compilation {
  readonly succeeded: boolean;
  readonly messages: readonly CompilerMessage[];
  /** The whole answer. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The compiler answers when it is ready. */
const patience = 600_000;

/** Compiles a flow. Mistakes in it are no failure of the call. */
export function compileFlow(
  api: PlatformApi,
  projectId: string,
  flowId: string,
  runMode: string | undefined,
  scope: CallScope,
): Promise<Compilation> {
  return api.post(
    "/data_intg/v3/ds_codegen/compile/{id}",
    {
      parameters: { id: flowId },
      query: {
        project_id: projectId,
        ...(runMode === "TETL" && { enable_pushdown_source: true }),
        ...(runMode === "ELT" && { enable_sql_pushdown: true }),
      },
    },
    { read: readJson(toCompilation), effect: "repeatable", timeout: patience },
    scope,
  );
}

/** Whether the flow is compiled as it is now. */
export function isCompiled(
  api: PlatformApi,
  projectId: string,
  flowId: string,
  scope: CallScope,
): Promise<boolean> {
  return api.get(
    "/data_intg/v3/data_intg_flows/{id}/flowbinary",
    { parameters: { id: flowId }, query: { project_id: projectId } },
    readJson((json) => {
      const compiled = record(record(json)?.metadata)?.compiled;
      return typeof compiled === "boolean" ? compiled : undefined;
    }),
    scope,
  );
}

function toCompilation(json: unknown): Compilation | undefined {
  const raw = record(json);
  if (raw === undefined) return undefined;
  const message = record(raw.message) ?? {};
  const messages = [
    ...list(message.errors).map((item) => toMessage("error", item)),
    ...list(message.warnings).map((item) => toMessage("warning", item)),
  ];
  const result = text(message.result);
  const failed = messages.some(({ severity }) => severity === "error");
  return { succeeded: result === undefined ? !failed : result === "success", messages, raw };
}

function toMessage(severity: CompilerMessage["severity"], item: unknown): CompilerMessage {
  const fields = record(item) ?? {};
  const line = fields.line ?? fields.line_number;
  return {
    severity,
    text:
      text(item) ??
      text(fields.description) ??
      text(fields.message) ??
      JSON.stringify(item ?? null),
    code: text(fields.code),
    stage: text(fields.stage) ?? text(fields.stage_name),
    line: typeof line === "number" ? line : undefined,
  };
}
