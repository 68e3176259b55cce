import { resolve } from "node:path";
import { Api } from "./api.js";
import { Callers } from "./atlan/callers.js";
import { handlers } from "./atlan/handlers.js";
import { isChange, type Change, type Outcome } from "./atlan/records.js";
import { SearchIndex } from "./atlan/search-index.js";
import { Store } from "./atlan/store.js";
import { Tenant } from "./atlan/tenant.js";
import type { Call } from "./call.js";
import { Contract } from "./contract/contract.js";
import { Operations } from "./contract/operations.js";
import { Directory, type DirectoryOptions } from "./directory/directory.js";
import type { Reply } from "./reply.js";
import { control, isControl } from "./faults/control.js";
import type { FaultRule } from "./faults/fault-rule.js";
import { Faults } from "./faults/faults.js";
import { dataStageService } from "./datastage/service.js";
import { repositoryFile } from "./repository.js";
import { serve } from "./server.js";
import { type Keeper, type Memory, noMemory, openMemory, takeFolder } from "./storage/memory.js";

export interface SandboxOptions {
  /** On 127.0.0.1; any free one by default. */
  readonly port?: number;
  /** Where to keep what happened. Without it, all is gone when the sandbox closes. */
  readonly dataDir?: string;
  /** The API token, of the DataStage platform too; "good-token" by default. */
  readonly apiKey?: string;
  /** The token of a person, for whom only the package- routes work; "good-person" by default. */
  readonly person?: string;
  /** Whole milliseconds that a run takes; 1500 by default. */
  readonly runDuration?: number;
  /** How the runs of a workflow end; by default they succeed. */
  readonly outcome?: (workflowName: string) => Outcome;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** The largest body that is read; 2 MiB by default. */
  readonly maxBodyBytes?: number;
  /** Who there is, besides the roles $admin, $member and $guest, the users ada and grace, and the group data_team. */
  readonly directory?: DirectoryOptions;
  /** What goes wrong with calls from the start on; more can be asked for later. */
  readonly faults?: readonly FaultRule[];
  /** Milliseconds that searches are behind; 0 by default. */
  readonly indexLag?: number;
  /** Whether /control/faults is there, for programs in other processes that ask for faults. */
  readonly control?: boolean;
  /** Takes what whoever runs the sandbox should see; it goes to standard error by default. */
  readonly report?: (line: string) => void;
}

/** What a program needs to use the DataStage platform. */
export interface DataStageAccess {
  readonly baseUrl: string;
  readonly token: string;
  readonly projectId: string;
  readonly projectName: string;
}

export interface Sandbox {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The DataStage platform, which answers on the same port. */
  readonly datastage: DataStageAccess;
  readonly faults: Faults;
  close(): Promise<void>;
}

/** The largest archive and the largest flow document that are read, in bytes. */
const longestArchive = 512 * 1024 * 1024;
const longestDocument = 64 * 1024 * 1024;

/** Reading the document is most of the start; a process with many sandboxes does it once. */
let contract: Contract | undefined;

/** Starts a server that answers as an Atlan tenant does. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { apiKey = "good-token", person = "good-person", runDuration = 1500 } = options;
  const { now = Date.now, outcome = () => "Succeeded", report = console.error } = options;
  if (!Number.isSafeInteger(runDuration) || runDuration < 0) {
    throw new RangeError(`runDuration is a whole number of milliseconds, not ${runDuration}.`);
  }
  contract ??= new Contract(repositoryFile("spec/atlan/api.openapi.yaml"));
  const callers = new Callers(apiKey, person);
  const directory = new Directory(options.directory);
  const store = new Store();
  const folder = options.dataDir === undefined ? undefined : resolve(options.dataDir);
  const opened: (() => void)[] = [];
  const close = (): void => {
    for (const end of opened.splice(0).reverse()) end();
  };
  const remember = <Entry>(file: string, keeper: Keeper<Entry>): Memory<Entry> => {
    const memory: Memory<Entry> =
      folder === undefined ? noMemory : openMemory(folder, file, keeper, report);
    opened.push(memory.close);
    return memory;
  };
  try {
    if (folder !== undefined) opened.push(takeFolder(folder));
    const memory = remember<Change>("journal.jsonl", {
      isChange,
      apply: (change) => store.apply(change),
      history: () => store.history(),
    });
    const datastage = dataStageService({
      token: apiKey,
      now,
      duration: runDuration,
      succeeds: (job) => outcome(job) === "Succeeded",
      report,
      remember: (keeper) => remember("datastage.jsonl", keeper),
    });
    const index = new SearchIndex(store.history(), now);
    const faults = new Faults(new Operations([contract, datastage.contract]), index);
    faults.set({ indexLag: options.indexLag ?? 0, rules: options.faults ?? [] });
    const record = (change: Change): void => {
      memory.record(change);
      index.add(change);
    };
    const tenant = new Tenant({ store, record, now, runDuration, outcome });
    const api = new Api({
      contract,
      handlers: handlers({ tenant, store, index, directory, now }),
      identify: (authorization) => callers.identify(authorization),
      report,
    });
    const { port = 0, maxBodyBytes = 2 * 1024 * 1024 } = options;
    const answer = (call: Call): Reply =>
      datastage.isMeant(call) ? datastage.answer(call) : api.answer(call);
    const isControlled = (call: Call): boolean => options.control === true && isControl(call);
    const server = await serve({
      answer: (call) => (isControlled(call) ? control(faults, call) : answer(call)),
      strike: (call) => (isControlled(call) ? undefined : faults.strike(call)),
      now,
      port,
      limitOf: (path, mediaType) => {
        if (!path.startsWith("/data_intg/")) return maxBodyBytes;
        return mediaType === "application/octet-stream" ? longestArchive : longestDocument;
      },
      report,
    });
    const { baseUrl } = server;
    const { projectId, projectName } = datastage;
    let closing: Promise<void> | undefined;
    return {
      baseUrl,
      apiKey,
      datastage: { baseUrl, token: apiKey, projectId, projectName },
      faults,
      close: () => (closing ??= server.close().finally(close)),
    };
  } catch (error) {
    close();
    throw error;
  }
}
