import { Api } from "../api.js";
import type { Call } from "../call.js";
import { Contract } from "../contract/contract.js";
import type { Reply } from "../reply.js";
import { repositoryFile } from "../repository.js";
import type { Keeper, Memory } from "../storage/memory.js";
import { assetHandlers } from "./assets.js";
import type { PlatformHandler, User } from "./exchange.js";
import { flowHandlers } from "./flows.js";
import { descriptionHandlers, identityHandlers, refusalOf, Users } from "./identity.js";
import { migrationHandlers, settleImports } from "./imports.js";
import { jobHandlers } from "./jobs.js";
import { Platform } from "./platform.js";
import { newProject, projectHandlers } from "./projects.js";
import type { Change } from "./records.js";

interface ServiceOptions {
  readonly token: string;
  readonly now: () => number;
  /** Milliseconds that runs and imports take. */
  readonly duration: number;
  readonly succeeds: (job: string) => boolean;
  readonly report: (line: string) => void;
  /** Opens what outlives the process, and brings the platform to where the last one left it. */
  readonly remember: (keeper: Keeper<Change>) => Memory<Change>;
}

export interface DataStageService {
  readonly contract: Contract;
  /** Whether a call is for this service. */
  readonly isMeant: (call: Call) => boolean;
  readonly answer: (call: Call) => Reply;
  readonly projectId: string;
  readonly projectName: string;
  close(): void;
}

/** The project that is there from the start. */
const FIRST_PROJECT = "sandbox project";

let contract: Contract | undefined;

/** A platform that speaks the routes of spec/datastage/api.openapi.yaml. */
export function dataStageService(options: ServiceOptions): DataStageService {
  const { token, now, duration, succeeds, report } = options;
  contract ??= new Contract(repositoryFile("spec/datastage/api.openapi.yaml"));
  const routes = contract;
  const platform = new Platform({ remember: options.remember, now, duration, succeeds });
  const first =
    platform.all("project")[0] ?? platform.put(newProject(platform, FIRST_PROJECT, "", {}));
  const users = new Users(token);
  const api = new Api<User>({
    contract: routes,
    handlers: new Map<string, PlatformHandler>(
      [
        projectHandlers,
        flowHandlers,
        migrationHandlers,
        jobHandlers,
        assetHandlers,
        identityHandlers(token, now),
        descriptionHandlers,
      ].flatMap((handlersOf) => handlersOf(platform)),
    ),
    identify: (authorization) => users.identify(authorization),
    anybody: "anybody",
    refuse: refusalOf,
    report,
  });
  return {
    contract: routes,
    isMeant: ({ path }) =>
      /^\/(?:data_intg|v2|transactional|sset|identity|icp4d-api|api\/rest)\//.test(path),
    answer: (call) => {
      settleImports(platform);
      return api.answer(call);
    },
    projectId: first.id,
    projectName: first.name,
    close: () => platform.close(),
  };
}
