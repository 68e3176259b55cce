import type { CallOptions } from "../../client/call-options.js";
import type { ArchiveInput } from "./archive/archive-source.js";
import { BatchImportResponse } from "./archive/batch-import-response.js";
import {
  exportToBytes,
  exportToFile,
  type ExportOptions,
  exportToStream,
} from "./archive/export-flows.js";
import { exportedFlows } from "./archive/exported-flows.js";
import { importFlows, type ImportFlowsOptions } from "./archive/import-flows.js";
import type { Connection } from "./asset/connection.js";
import type {
  ConnectionChanges,
  CopyConnectionOptions,
  CreateConnectionOptions,
  UpdateConnectionOptions,
} from "./asset/connection-options.js";
import { Connections } from "./asset/connections.js";
import { type BatchEnvironment, batchEnvironments, named } from "./asset/environments.js";
import {
  type CreateParameterSetOptions,
  type ParameterSet,
  ParameterSets,
} from "./asset/parameter-sets.js";
import { type CreateSubflowOptions, type Subflow, Subflows } from "./asset/subflows.js";
import type { BatchFlow } from "./flow/batch-flow.js";
import type { Compilation, CompileOptions } from "./flow/compile-flow.js";
import type { FlowSource } from "./flow/flow-document.js";
import { Flows } from "./flow/flows.js";
import { type DuplicateFlowOptions, FlowStore, type UpdateFlowOptions } from "./flow/flow-store.js";
import type { CreateFlowOptions } from "./flow/new-flow.js";
import type { Job } from "./job/job.js";
import { type CreateJobOptions, type JobChanges, Jobs } from "./job/jobs.js";
import { readJson } from "../../http/read.js";
import { Claims } from "./made.js";
import type { PlatformApi } from "./platform-api.js";

export interface ProjectFacts {
  readonly projectId: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string | undefined;
}

/** A project: flows, and what belongs to them. Names are those of the vendor's client, in camelCase. */
export class Project implements ProjectFacts {
  readonly projectId: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string | undefined;
  readonly flows: Flows;
  readonly subflows: Subflows;
  readonly jobs: Jobs;
  readonly parameterSets: ParameterSets;
  readonly connections: Connections;
  readonly #api: PlatformApi;
  readonly #store: FlowStore;

  constructor(api: PlatformApi, facts: ProjectFacts, claims = new Claims()) {
    const { projectId } = facts;
    this.projectId = projectId;
    this.name = facts.name;
    this.description = facts.description;
    this.createdAt = facts.createdAt;
    this.#api = api;
    this.#store = new FlowStore(api, projectId, claims);
    this.flows = new Flows(api, projectId, this.#store, claims);
    this.subflows = new Subflows(api, projectId, claims);
    this.jobs = new Jobs(api, projectId, this.#store, claims);
    this.parameterSets = new ParameterSets(api, projectId, claims);
    this.connections = new Connections(api, projectId, claims);
  }

  /** Creates a batch flow, or one of a flow that was built: one, whatever happens to the answer. */
  createFlow(options: CreateFlowOptions | FlowSource): Promise<BatchFlow> {
    return this.#store.create(options);
  }

  /**
   * Saves a flow. What is as it was goes back byte for byte.
   *
   * @throws ConflictError `DATASTAGE_CONFLICT` where somebody else has saved it since it was read
   */
  updateFlow(flow: BatchFlow, options: UpdateFlowOptions = {}): Promise<BatchFlow> {
    return this.#store.update(flow, options);
  }

  duplicateFlow(flow: BatchFlow, options: DuplicateFlowOptions): Promise<BatchFlow> {
    return this.#store.duplicate(flow, options);
  }

  async deleteFlow(flow: BatchFlow, options: CallOptions = {}): Promise<void> {
    const { flowId } = this.#store.own(flow, "deleteFlow()");
    await this.#store.kind.delete(flowId, this.#api.begin(options));
  }

  /** Compiles a flow as the platform keeps it. Mistakes in it are in the result, and no error. */
  async compile(flow: BatchFlow, options: CompileOptions = {}): Promise<Compilation> {
    return this.#store.compile(this.#store.own(flow, "compile()"), options);
  }

  /** The names of the environments that batch flows run in. */
  async listBatchEnvironments(options: CallOptions = {}): Promise<readonly string[]> {
    return (await this.batchEnvironments(options)).map(({ name }) => name);
  }

  /** The same with the names that people see. */
  batchEnvironments(options: CallOptions = {}): Promise<readonly BatchEnvironment[]> {
    return batchEnvironments(this.#api, this.projectId, this.#api.begin(options));
  }

  /**
   * The name of the environment that people see under this one.
   *
   * @throws NotFoundError `DATASTAGE_NOT_FOUND`
   */
  async getBatchEnvironment(displayName: string, options: CallOptions = {}): Promise<string> {
    return named(await this.batchEnvironments(options), displayName);
  }

  /** Writes an archive of a flow. @returns where it is */
  exportFlow(flow: BatchFlow, options: ExportOptions = {}): Promise<string> {
    return this.exportFlows([flow], options);
  }

  /** Writes one archive of several batch flows: whole, or not at all. @returns where it is */
  async exportFlows(flows: readonly BatchFlow[], options: ExportOptions = {}): Promise<string> {
    return exportToFile(
      this.#api,
      this.projectId,
      exportedFlows(this.#store, flows, options),
      options,
    );
  }

  /** The archive in memory. */
  async exportFlowsToBytes(
    flows: readonly BatchFlow[],
    options: Omit<ExportOptions, "destination"> = {},
  ): Promise<Uint8Array> {
    return exportToBytes(
      this.#api,
      this.projectId,
      exportedFlows(this.#store, flows, options),
      options,
    );
  }

  /** The archive as it comes. */
  async exportFlowsToStream(
    flows: readonly BatchFlow[],
    options: Omit<ExportOptions, "destination"> = {},
  ): Promise<ReadableStream<Uint8Array>> {
    return exportToStream(
      this.#api,
      this.projectId,
      exportedFlows(this.#store, flows, options),
      options,
    );
  }

  /** Imports an archive, which is looked into before it is sent. */
  importFlows(
    options: ImportFlowsOptions & { readonly source: ArchiveInput },
  ): Promise<BatchImportResponse> {
    return importFlows(this.#api, this.projectId, options, this.#imports);
  }

  /** Makes a job of a flow, which is compiled first where that hasn't been done. */
  createJob(options: CreateJobOptions): Promise<Job> {
    return this.jobs.create(options);
  }

  updateJob(job: Job, changes: JobChanges, options: CallOptions = {}): Promise<Job> {
    return this.jobs.update(job, changes, options);
  }

  deleteJob(job: Job, options: CallOptions = {}): Promise<void> {
    return this.jobs.delete(job, options);
  }

  createParameterSet(options: CreateParameterSetOptions): Promise<ParameterSet> {
    return this.parameterSets.create(options);
  }

  deleteParameterSet(set: ParameterSet, options: CallOptions = {}): Promise<void> {
    return this.parameterSets.delete(set, options);
  }

  createConnection(options: CreateConnectionOptions): Promise<Connection> {
    return this.connections.create(options);
  }

  updateConnection(
    connection: Connection,
    changes: ConnectionChanges,
    options: UpdateConnectionOptions = {},
  ): Promise<Connection> {
    return this.connections.update(connection, changes, options);
  }

  copyConnection(connection: Connection, options: CopyConnectionOptions = {}): Promise<Connection> {
    return this.connections.copy(connection, options);
  }

  deleteConnection(connection: Connection, options: CallOptions = {}): Promise<void> {
    return this.connections.delete(connection, options);
  }

  createSubflow(options: CreateSubflowOptions): Promise<Subflow> {
    return this.subflows.create(options);
  }

  deleteSubflow(subflow: Subflow, options: CallOptions = {}): Promise<void> {
    return this.subflows.delete(subflow, options);
  }

  toJSON(): ProjectFacts {
    const { projectId, name, description, createdAt } = this;
    return { projectId, name, description, createdAt };
  }

  readonly #imports = {
    refresh: (importId: string, options: CallOptions): Promise<BatchImportResponse> =>
      this.#api.get(
        "/data_intg/v3/migration/zip_imports/{import_id}",
        { parameters: { import_id: importId }, query: { project_id: this.projectId } },
        readJson((json) => BatchImportResponse.from(json, this.#imports)),
        this.#api.begin(options),
      ),
    load: (flowId: string, options: CallOptions): Promise<BatchFlow> =>
      this.#store.load(flowId, options),
  };
}
