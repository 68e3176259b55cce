import { AtlanClient, type AtlanClientOptions, type Fetch } from "../../../runtime/atlan/index.js";
import type { WorkflowPayload } from "../../../runtime/index.js";
import { type CannedAnswer, recordingFetch } from "../../../runtime/testing/recording-transport.js";
import {
  Directory,
  type DirectoryKind,
  type DirectoryOptions,
} from "../../../sandbox/directory/directory.js";
import { listRecords } from "../../../sandbox/directory/list-records.js";
import { canaries } from "../../support/canaries.js";
import { type VirtualClock, virtualClock } from "../../http/clocks.js";
import { payload, workflowName } from "../payload.js";

/** Whom a connection names. */
export interface Admins {
  readonly adminUsers?: readonly unknown[];
  readonly adminGroups?: readonly unknown[];
  readonly adminRoles?: readonly unknown[];
}

/** A workflow that makes a connection. */
export function withConnection(admins: Admins, name = workflowName): WorkflowPayload {
  return withParameter(JSON.stringify({ typeName: "Connection", attributes: admins }), name);
}

/** A workflow with this value of its parameter `connection`. */
export function withParameter(value: string | number, name = workflowName): WorkflowPayload {
  const made = payload(name);
  const [template] = made.spec.templates;
  const [task] = template.dag.tasks;
  const parameters = [...task.arguments.parameters, { name: "connection", value }];
  const tasks = [{ ...task, arguments: { parameters } }] as const;
  return { ...made, spec: { ...made.spec, templates: [{ ...template, dag: { tasks } }] } };
}

const routes: Readonly<Record<string, DirectoryKind>> = {
  roles: "roles",
  users: "users",
  "v2/groups": "groups",
  apikeys: "tokens",
};

/** The id of a role that every sandbox has. */
export function roleId(name: string): string {
  const found = new Directory().records("roles").find((role) => role["name"] === name);
  return String(found?.["id"]);
}

type Given = CannedAnswer | Error | "silence";

export interface Desk {
  readonly client: AtlanClient;
  readonly clock: VirtualClock;
  /** What was asked, and what was submitted: `users {"username":"ada"}`, `POST name`. */
  readonly log: string[];
  /** Who there is from now on. */
  readonly fill: (directory: DirectoryOptions) => void;
  /** What a list answers from now on, in turn, and then always the last; without any, its records. */
  readonly answer: (route: string, ...answers: readonly Given[]) => void;
}

/** A client of a tenant in memory with the directory of a sandbox. */
export function desk(options: AtlanClientOptions = {}): Desk {
  const clock = virtualClock();
  const log: string[] = [];
  const answers = new Map<string, readonly Given[]>();
  let directory = new Directory();
  const tenant = recordingFetch(({ url, body, method }) => {
    const { pathname, searchParams } = new URL(url);
    const route = pathname.replace("/api/service/", "");
    if (route === "whoami") return { body: { roles: [{ name: "$admin" }] } };
    if (method === "POST") {
      log.push(`POST ${(body as WorkflowPayload).metadata.name}`);
      return { body };
    }
    log.push(`${route} ${searchParams.get("filter")}`);
    const [given, ...later] = answers.get(route) ?? [];
    if (later.length > 0) answers.set(route, later);
    if (given === "silence") return new Promise(() => {});
    if (given instanceof Error) throw given;
    const kind = routes[route] as DirectoryKind;
    return given ?? { body: listRecords(directory.records(kind), typed(searchParams)) };
  });
  const fetch: Fetch = (url, init) => tenant(url, init);
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey: canaries.apiKey,
    fetch,
    clock,
    ...options,
  });
  return {
    client,
    clock,
    log,
    fill: (more) => (directory = new Directory(more)),
    answer: (route, ...given) => void answers.set(route, given),
  };
}

function typed(query: URLSearchParams): Map<string, string | number> {
  return new Map(
    [...query].map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]),
  );
}
