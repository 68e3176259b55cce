import fs, { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { lockFile, LockHeld } from "../runtime/files/lock-file.js";
import { Api } from "./api.js";
import { Callers } from "./atlan/callers.js";
import { handlers } from "./atlan/handlers.js";
import { isChange, type Change, type Outcome } from "./atlan/records.js";
import { SearchIndex } from "./atlan/search-index.js";
import { Store } from "./atlan/store.js";
import { Tenant } from "./atlan/tenant.js";
import type { Call } from "./call.js";
import { Contract } from "./contract/contract.js";
import { Directory, type DirectoryOptions } from "./directory/directory.js";
import { control, isControl } from "./faults/control.js";
import type { FaultRule } from "./faults/fault-rule.js";
import { Faults } from "./faults/faults.js";
import { repositoryFile } from "./repository.js";
import { serve } from "./server.js";
import { Journal, readJournal } from "./storage/journal.js";

export interface SandboxOptions {
  /** On 127.0.0.1; any free one by default. */
  readonly port?: number;
  /** Where to keep what happened. Without it, all is gone when the sandbox closes. */
  readonly dataDir?: string;
  /** The API token; "good-token" by default. */
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

export interface Sandbox {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly faults: Faults;
  close(): Promise<void>;
}

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
  const memory =
    options.dataDir === undefined ? NO_MEMORY : openMemory(resolve(options.dataDir), store, report);
  try {
    const index = new SearchIndex(store.history(), now);
    const faults = new Faults(contract, index);
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
    const isControlled = (call: Call): boolean => options.control === true && isControl(call);
    const server = await serve({
      answer: (call) => (isControlled(call) ? control(faults, call) : api.answer(call)),
      strike: (call) => (isControlled(call) ? undefined : faults.strike(call)),
      now,
      port,
      maxBodyBytes,
      report,
    });
    let closing: Promise<void> | undefined;
    return {
      baseUrl: server.baseUrl,
      apiKey,
      faults,
      close: () => (closing ??= server.close().finally(memory.close)),
    };
  } catch (error) {
    memory.close();
    throw error;
  }
}

/** What outlives the process. */
interface Memory {
  readonly record: (change: Change) => void;
  readonly close: () => void;
}

const NO_MEMORY: Memory = { record: () => {}, close: () => {} };

/** Takes the folder, brings `store` to where the last process left it, and writes that down in its shortest form. */
function openMemory(folder: string, store: Store, report: (line: string) => void): Memory {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    const file = join(folder, "journal.jsonl");
    for (const change of readJournal(file, isChange, report)) store.apply(change);
    const journal = new Journal(file, store.history());
    return {
      record: (change) => journal.append(change),
      close: () => {
        journal.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function lockFolder(folder: string): () => void {
  try {
    return lockFile(fs, join(folder, "lock"));
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    throw new Error(`${folder} is in use by process ${error.pid}.`, { cause: error });
  }
}
