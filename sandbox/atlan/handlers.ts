import type { Handler } from "../api.js";
import type { Values } from "../contract/operation.js";
import { Refusal } from "../reply.js";
import type { SearchRequest } from "../search/page.js";
import type { Caller } from "./callers.js";
import { runDocument, workflowDocument } from "./documents.js";
import type { Directory, DirectoryKind } from "../directory/directory.js";
import { listRecords } from "../directory/list-records.js";
import { scheduleHandlers } from "./schedule-handlers.js";
import type { SearchIndex } from "./search-index.js";
import { searchRuns, searchWorkflows } from "./searches.js";
import type { Store } from "./store.js";
import type { Submission, Tenant, Update } from "./tenant.js";

type AtlanHandler = Handler<Caller>;

interface Resource {
  readonly resourceName: string;
  readonly namespace: string;
}

interface HandlersOptions {
  readonly tenant: Tenant;
  readonly store: Store;
  readonly index: SearchIndex;
  readonly directory: Directory;
  readonly now: () => number;
}

/** The operations of the API by id. Bodies are of the types named here: the API's document has been held against them. */
export function handlers({
  tenant,
  store,
  index,
  directory,
  now,
}: HandlersOptions): ReadonlyMap<string, AtlanHandler> {
  const create: AtlanHandler = ({ body, query, caller }) => {
    const submit = query.get("submit") === true;
    const workflow = tenant.create(body as Submission, submit, caller.username);
    return { ...workflowDocument(workflow), payload: workflow.payload };
  };

  const rerun: AtlanHandler = ({ body, caller }) => {
    const { resourceName, namespace } = body as Resource;
    return runDocument(tenant.rerun(resourceName, namespace, caller.username), now());
  };

  const update: AtlanHandler = ({ path, body }) =>
    workflowDocument(tenant.update(named(path, "name"), body as Update));

  const archive: AtlanHandler = ({ path }) => {
    tenant.archive(named(path, "name"));
    return {};
  };

  const list =
    (kind: DirectoryKind): AtlanHandler =>
    ({ query }) =>
      listRecords(directory.records(kind), query);

  return new Map<string, AtlanHandler>([
    ["whoAmI", ({ caller }) => whoAmI(caller)],
    ["listRoles", list("roles")],
    ["listUsers", list("users")],
    ["listGroups", list("groups")],
    ["listApiTokens", list("tokens")],
    ["createWorkflow", forTokens(create)],
    ["createPackageWorkflow", create],
    ["rerunWorkflow", forTokens(rerun)],
    ["rerunPackageWorkflow", rerun],
    ["archiveWorkflow", forTokens(archive)],
    ["archivePackageWorkflow", archive],
    ["updateWorkflow", forTokens(update)],
    ["updatePackageWorkflow", update],
    [
      "changeOwner",
      ({ path, body }) => {
        const { username } = body as { username: string };
        return workflowDocument(tenant.changeOwner(named(path, "name"), username));
      },
    ],
    [
      "rerunWorkflowAsOwner",
      ({ body, caller }) => {
        const { resourceName, namespace } = body as Resource;
        return runDocument(tenant.rerunAsOwner(resourceName, namespace, caller.username), now());
      },
    ],
    ...scheduleHandlers(store, now),
    ["stopRun", ({ path }) => runDocument(tenant.stop(named(path, "run")), now())],
    ["searchWorkflows", ({ body }) => searchWorkflows(index, body as SearchRequest, now())],
    ["searchRuns", ({ body }) => searchRuns(index, body as SearchRequest, now())],
  ]);
}

function whoAmI({ userId, username, roles }: Caller): unknown {
  return { userId, username, roles: roles.map((name) => ({ name })) };
}

/** People manage workflows by the package- routes only. */
function forTokens(handler: AtlanHandler): AtlanHandler {
  return (exchange) => {
    if (exchange.caller.kind === "token") return handler(exchange);
    throw new Refusal(
      403,
      "ROUTE_FORBIDDEN",
      "A person's token uses the package-workflows routes.",
    );
  };
}

function named(values: Values, name: string): string {
  return String(values.get(name));
}
