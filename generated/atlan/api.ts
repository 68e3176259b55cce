// Generated from spec/atlan/api.openapi.yaml. Do not edit; run `specanvil generate`.

export interface paths {
  "/api/service/whoami": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Say who the token belongs to
     * @description The roles decide between the `workflows` and the `package-workflows` routes: a caller that holds `$api-token-default-access` or `$admin` uses the former, anybody else the latter.
     */
    get: operations["whoAmI"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/workflows": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a workflow, and start it with submit=true
     * @description Never idempotent. A sender that got no answer has to look for the name before it sends again.
     */
    post: operations["createWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/package-workflows": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a workflow, and start it with submit=true; for people */
    post: operations["createPackageWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/workflows/submit": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start another run of a workflow
     * @description Never idempotent; each call starts a run.
     */
    post: operations["rerunWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/package-workflows/submit": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start another run of a workflow; for people */
    post: operations["rerunPackageWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/workflows/indexsearch": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search workflows
     * @description Any caller uses this route; there is no form of it for people.
     */
    post: operations["searchWorkflows"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/runs/indexsearch": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search runs */
    post: operations["searchRuns"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/runs/{run}/stop": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the run, escaped. */
        run: components["schemas"]["Name"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a run
     * @description Takes no body. The run ends as Failed; one that has ended already stays as it is.
     */
    post: operations["stopRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/workflows/{name}/archive": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a workflow
     * @description Takes no body. Searches don't find the workflow any more; its runs stay.
     */
    post: operations["archiveWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/package-workflows/{name}/archive": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a workflow; for people
     * @description Takes no body.
     */
    post: operations["archivePackageWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/workflows/{name}": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace a workflow
     * @description The workflow becomes what is sent; what is left out is gone. Its schedule is two of its annotations. A workflow named like another route, such as `submit`, can't be reached.
     */
    post: operations["updateWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/package-workflows/{name}": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace a workflow; for people */
    post: operations["updatePackageWorkflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/workflows/{name}/changeownership": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a workflow to another user
     * @description Any caller uses this route; there is no form of it for people.
     */
    post: operations["changeOwner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/workflows/triggerAsOwner": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start another run of a workflow in the name of its owner; for scheduled queries
     * @description Never idempotent; each call starts a run. Any caller uses this route; there is no form of it for people.
     */
    post: operations["rerunWorkflowAsOwner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/runs/cron": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /** List what runs by a schedule */
    get: operations["listScheduledRuns"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/runs/cron/{cron}": {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow and `-cron`, escaped. */
        cron: string;
      };
      cookie?: never;
    };
    /** Show the schedule of a workflow */
    get: operations["getScheduledRun"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/runs/cron/scheduleQueriesBetweenDuration": {
    parameters: {
      query: {
        /** @description The first moment of the period, with its zone. */
        startDate: components["parameters"]["StartDate"];
        /** @description The last moment of the period, with its zone. */
        endDate: components["parameters"]["EndDate"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /** List the runs of scheduled queries in a period */
    get: operations["listScheduleQueries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/runs/cron/missedScheduleQueriesBetweenDuration": {
    parameters: {
      query: {
        /** @description The first moment of the period, with its zone. */
        startDate: components["parameters"]["StartDate"];
        /** @description The last moment of the period, with its zone. */
        endDate: components["parameters"]["EndDate"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /** List the scheduled queries that should have run in a period and did not */
    get: operations["listMissedScheduleQueries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/roles": {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List roles
     * @description A connection names the roles of its admins by their ids.
     */
    get: operations["listRoles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/users": {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
        /** @description The fields that are wanted, the parameter once for each; all when absent. */
        columns?: components["parameters"]["DirectoryColumns"];
        /** @description How many of the last logins to show. */
        maxLoginEvents?: components["parameters"]["MaxLoginEvents"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description A connection names users by `username`.
     */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/v2/groups": {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
        /** @description The fields that are wanted, the parameter once for each; all when absent. */
        columns?: components["parameters"]["DirectoryColumns"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List groups
     * @description A connection names groups by `name`; people see `alias`.
     */
    get: operations["listGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/service/apikeys": {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List API tokens
     * @description A token acts as the user `service-account-` and its `clientId`, which no list of users holds.
     */
    get: operations["listApiTokens"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The name of a workflow or a run. */
    Name: string;
    /** @description Labels or annotations to send. */
    TextMap: {
      [key: string]: string;
    };
    /** @description Labels or annotations in an answer. A value can be null. */
    OpenTextMap: {
      [key: string]: string | null;
    };
    /** @description Why a request failed. Tenants and what stands before them use more than one spelling; the first that is there and not empty counts, in the order `errorCode`, `code`, `status` and `errorMessage`, `message`. */
    ErrorBody: {
      /** @description A stable code. */
      errorCode?: string | number | null;
      /** @description A stable code. */
      code?: string | number | null;
      /** @description Stands in for a code that is missing. */
      status?: string | number | null;
      /** @description What happened. */
      errorMessage?: string | null;
      /** @description What happened. */
      message?: string | null;
      /** @description What led to it, as text or in any other form. */
      errorCause?: unknown;
      /** @description Leads to the failure in the tenant's logs. */
      errorId?: string | null;
      /** @description Where to read more. */
      doc?: string | null;
      /** @description The single faults. */
      causes?: components["schemas"]["ErrorCause"][] | null;
    } & {
      [key: string]: unknown;
    };
    ErrorCause: {
      /** @description The kind of fault. */
      errorType?: string | null;
      /** @description What is wrong. */
      errorMessage?: string | null;
      /** @description Where, for example a path in the request. */
      location?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Who a token belongs to. */
    Caller: {
      userId?: string | null;
      username?: string | null;
      roles?:
        | ({
            /**
             * @example $api-token-default-access
             * @example $admin
             * @example $member
             */
            name: string;
          } & {
            [key: string]: unknown;
          })[]
        | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A workflow of one task, which is a package and its parameters. */
    Workflow: {
      metadata: components["schemas"]["WorkflowMetadata"];
      spec: components["schemas"]["WorkflowSpec"];
      /** @description What to store before the workflow is; empty when the package needs no credential. */
      payload?: components["schemas"]["CredentialPayload"][];
    };
    WorkflowMetadata: {
      annotations?: components["schemas"]["TextMap"];
      labels?: components["schemas"]["TextMap"];
      name: components["schemas"]["Name"];
      /** @example default */
      namespace: string;
    };
    WorkflowSpec: {
      /** @constant */
      entrypoint: "main";
      templates: components["schemas"]["WorkflowTemplate"][];
      /** @description What each run carries. */
      workflowMetadata: {
        annotations: components["schemas"]["TextMap"];
      };
    };
    WorkflowTemplate: {
      /** @constant */
      name: "main";
      dag: {
        tasks: components["schemas"]["WorkflowTask"][];
      };
    };
    WorkflowTask: {
      /** @constant */
      name: "run";
      arguments: {
        /** @description In the order in which the package takes them; a name may stand more than once. */
        parameters: components["schemas"]["WorkflowParameter"][];
      };
      /** @description The package. */
      templateRef: {
        /** @example csa-relational-assets-builder */
        name: string;
        /** @constant */
        template: "main";
        /** @constant */
        clusterScope: true;
      };
    };
    WorkflowParameter: {
      name: string;
      /** @description Any JSON value; null is sent where a value was left out. */
      value: unknown;
    };
    /** @description A credential that the tenant stores first. The guid that it gets replaces `{{credentialGuid}}` in the parameters. */
    CredentialPayload: {
      /** @constant */
      parameter: "credentialGuid";
      /** @constant */
      type: "credential";
      body: components["schemas"]["Credential"];
    };
    Credential: {
      id?: string;
      name?: string;
      description?: string;
      host?: string;
      port?: number;
      authType?: string;
      connectorType?: string;
      username?: string;
      password?: string;
      /** @description What the kind of authentication needs besides, in the connector's own names. */
      extra?: {
        [key: string]: unknown;
      };
      connectorConfigName?: string;
      metadata?: {
        [key: string]: unknown;
      };
      level?:
        | string
        | {
            [key: string]: unknown;
          };
      connector?: string;
    };
    RerunRequest: {
      /** @example default */
      namespace: string;
      /** @constant */
      resourceKind: "WorkflowTemplate";
      resourceName: components["schemas"]["Name"];
    };
    OwnerRequest: {
      /** @description The new owner. */
      username: string;
    };
    WorkflowUpdate: {
      apiVersion?: string;
      kind?: string;
      metadata: {
        name: components["schemas"]["Name"];
        namespace?: string;
        labels?: components["schemas"]["SentBack"];
        annotations?: components["schemas"]["SentBack"];
      } & {
        [key: string]: unknown;
      };
      spec: {
        [key: string]: unknown;
      };
      /** @description What to store before the workflow is. */
      payload?:
        | ({
            body?: {
              [key: string]: unknown;
            };
          } & {
            [key: string]: unknown;
          })[]
        | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Labels or annotations as an answer had them. */
    SentBack: {
      [key: string]: string | null;
    } | null;
    WorkflowSearchRequest: {
      /** @description How many hits to skip; 0 when absent. */
      from?: number;
      /** @description How many hits to return; 10 when absent. */
      size?: number;
      /** @description Whether the total is counted. */
      track_total_hits?: boolean;
      query?: components["schemas"]["SearchQuery"];
      sort?: components["schemas"]["SearchSort"][];
    };
    /** @description Exactly one clause. */
    SearchQuery: {
      bool?: components["schemas"]["BoolQuery"];
      nested?: components["schemas"]["NestedQuery"];
      term?: components["schemas"]["FieldValues"];
      terms?: components["schemas"]["TermsQuery"];
      prefix?: components["schemas"]["FieldTexts"];
      regexp?: components["schemas"]["FieldTexts"];
      range?: components["schemas"]["RangeQuery"];
      exists?: components["schemas"]["ExistsQuery"];
    };
    /** @description All of `must` and `filter`, none of `must_not`, and at least one of `should` if that stands alone. */
    BoolQuery: {
      must?: components["schemas"]["SearchQuery"][];
      filter?: components["schemas"]["SearchQuery"][];
      should?: components["schemas"]["SearchQuery"][];
      must_not?: components["schemas"]["SearchQuery"][];
      minimum_should_match?: number;
    };
    /** @description A query on fields below `path`. */
    NestedQuery: {
      path: components["schemas"]["NestedPath"];
      query: components["schemas"]["SearchQuery"];
    };
    /**
     * @description The parts of a document that are indexed on their own.
     * @enum {string}
     */
    NestedPath: "metadata" | "spec";
    Scalar: string | number | boolean;
    /** @description One field and the value that it has. */
    FieldValues: {
      [key: string]: {
        value: components["schemas"]["Scalar"];
      };
    };
    /** @description One field and its beginning (prefix) or a regular expression that matches it as a whole (regexp). */
    FieldTexts: {
      [key: string]: {
        value: string;
      };
    };
    /** @description One field and the values of which it has one. */
    TermsQuery: {
      [key: string]: components["schemas"]["Scalar"][];
    };
    /** @description One field and its bounds. */
    RangeQuery: {
      [key: string]: {
        gt?: components["schemas"]["Bound"];
        gte?: components["schemas"]["Bound"];
        lt?: components["schemas"]["Bound"];
        lte?: components["schemas"]["Bound"];
      };
    };
    /** @description An ISO 8601 time, milliseconds since 1970, or arithmetic on the present such as `now-2h`. */
    Bound: string | number;
    ExistsQuery: {
      field: string;
    };
    /** @description One field and its direction. */
    SearchSort: {
      [key: string]: {
        /** @enum {string} */
        order: "asc" | "desc";
        /** @description Needed when the field is below a nested path. */
        nested?: {
          path: components["schemas"]["NestedPath"];
        };
      };
    };
    /** @description What the tenant says about a workflow or a run. */
    ObjectMetadata: {
      name: string;
      namespace?: string;
      uid?: string;
      /** Format: date-time */
      creationTimestamp?: string;
      labels?: components["schemas"]["OpenTextMap"];
      annotations?: components["schemas"]["OpenTextMap"];
    } & {
      [key: string]: unknown;
    };
    /** @description A workflow that was just stored. With submit=true a run of it has begun; that run is found by search. */
    CreatedWorkflow: {
      metadata: components["schemas"]["ObjectMetadata"];
      spec?: components["schemas"]["StoredSpec"];
      /** @description No promise is made about credentials in it; treat it as secret. */
      payload?:
        | {
            [key: string]: unknown;
          }[]
        | null;
    } & {
      [key: string]: unknown;
    };
    StoredSpec: {
      entrypoint?: string;
      templates?:
        | {
            [key: string]: unknown;
          }[]
        | null;
      workflowMetadata?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    WorkflowRun: {
      metadata: components["schemas"]["ObjectMetadata"];
      spec?: components["schemas"]["WorkflowRunSpec"];
      status?: components["schemas"]["WorkflowRunStatus"];
    } & {
      [key: string]: unknown;
    };
    WorkflowRunSpec: {
      /** @description The workflow that the run is of. */
      workflowTemplateRef?: {
        name?: string;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    WorkflowRunStatus: {
      phase?: components["schemas"]["Phase"];
      /** Format: date-time */
      startedAt?: string | null;
      /**
       * Format: date-time
       * @description Null or absent until the run ends.
       */
      finishedAt?: string | null;
      /** @description Why the run did not succeed. */
      message?: string;
      /**
       * @description Done and total steps.
       * @example 1/3
       */
      progress?: string;
      /** @description The steps, by id. */
      nodes?: {
        [key: string]: components["schemas"]["WorkflowRunNode"];
      } | null;
    } & {
      [key: string]: unknown;
    };
    /** @description One step of a run, or a group of steps. */
    WorkflowRunNode: {
      id?: string;
      name?: string;
      displayName?: string;
      /**
       * @example DAG
       * @example Pod
       */
      type?: string;
      phase?: components["schemas"]["Phase"];
      /** Format: date-time */
      startedAt?: string | null;
      /** Format: date-time */
      finishedAt?: string | null;
      /** @example 0/1 */
      progress?: string;
      message?: string;
      children?: string[] | null;
    } & {
      [key: string]: unknown;
    };
    ScheduledRunList: {
      items: components["schemas"]["ScheduledRun"][] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A workflow that runs by a schedule. */
    ScheduledRun: {
      metadata: components["schemas"]["ObjectMetadata"];
      spec?: {
        /**
         * @description In the five fields of cron.
         * @example 5 4 * * *
         */
        schedule?: string;
        /** @example Europe/Paris */
        timezone?: string;
        workflowSpec?: components["schemas"]["WorkflowRunSpec"];
      } & {
        [key: string]: unknown;
      };
      status?: {
        /** Format: date-time */
        lastScheduledTime?: string | null;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Known are Pending, Running, Succeeded, Failed and Error; the last three are final. A reader must expect others.
     * @example Pending
     * @example Running
     * @example Succeeded
     * @example Failed
     * @example Error
     */
    Phase: string;
    WorkflowSearchResponse: {
      /** @description Milliseconds. */
      took?: number;
      hits: {
        total?: components["schemas"]["SearchTotal"];
        hits?: components["schemas"]["WorkflowSearchHit"][] | null;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    WorkflowSearchHit: {
      _index?: string;
      _id: string;
      _source: components["schemas"]["StoredWorkflow"];
      sort?: unknown[];
    } & {
      [key: string]: unknown;
    };
    /** @description A workflow as searches show it. */
    StoredWorkflow: {
      apiVersion?: string;
      kind?: string;
      metadata: components["schemas"]["ObjectMetadata"];
      spec?: components["schemas"]["StoredSpec"];
    } & {
      [key: string]: unknown;
    };
    WorkflowRunSearchResponse: {
      /** @description Milliseconds. */
      took?: number;
      hits: {
        total?: components["schemas"]["SearchTotal"];
        hits?: components["schemas"]["WorkflowRunSearchHit"][] | null;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    WorkflowRunSearchHit: {
      _index?: string;
      /** @description The id of the run; its name on every tenant seen so far. */
      _id: string;
      _source: components["schemas"]["WorkflowRun"];
      sort?: unknown[];
    } & {
      [key: string]: unknown;
    };
    /** @description How many match, whatever the page shows. */
    SearchTotal: {
      value?: number;
      /**
       * @example eq
       * @example gte
       */
      relation?: string;
    } & {
      [key: string]: unknown;
    };
    RoleList: {
      /** @description How many there are. */
      totalRecord?: number | null;
      /** @description How many match, whatever the page shows. */
      filterRecord?: number | null;
      records: components["schemas"]["Role"][] | null;
    } & {
      [key: string]: unknown;
    };
    Role: {
      id?: string;
      /**
       * @example $admin
       * @example $member
       * @example $guest
       */
      name?: string;
      description?: string | null;
    } & {
      [key: string]: unknown;
    };
    UserList: {
      /** @description How many there are. */
      totalRecord?: number | null;
      /** @description How many match, whatever the page shows. */
      filterRecord?: number | null;
      records: components["schemas"]["User"][] | null;
    } & {
      [key: string]: unknown;
    };
    User: {
      id?: string;
      username?: string;
      email?: string | null;
      firstName?: string | null;
      lastName?: string | null;
      /** @description False for one that was deactivated. */
      enabled?: boolean | null;
      /** @example $admin */
      workspaceRole?: string | null;
    } & {
      [key: string]: unknown;
    };
    GroupList: {
      /** @description How many there are. */
      totalRecord?: number | null;
      /** @description How many match, whatever the page shows. */
      filterRecord?: number | null;
      records: components["schemas"]["Group"][] | null;
    } & {
      [key: string]: unknown;
    };
    Group: {
      id?: string;
      /**
       * @description What other documents call it.
       * @example data_team
       */
      name?: string;
      /**
       * @description What people see.
       * @example Data Team
       */
      alias?: string | null;
    } & {
      [key: string]: unknown;
    };
    ApiTokenList: {
      /** @description How many there are. */
      totalRecord?: number | null;
      /** @description How many match, whatever the page shows. */
      filterRecord?: number | null;
      records: components["schemas"]["ApiToken"][] | null;
    } & {
      [key: string]: unknown;
    };
    ApiToken: {
      id?: string;
      /** @example apikey-5f3a1c52 */
      clientId?: string;
      /** @description What people see. */
      displayName?: string | null;
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description The workflow as the tenant stored it. */
    CreatedWorkflow: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CreatedWorkflow"];
      };
    };
    /** @description The run. */
    Run: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["WorkflowRun"];
      };
    };
    /** @description The runs; null stands for none. */
    Runs: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["WorkflowRun"][] | null;
      };
    };
    /** @description The workflow as it is now. */
    StoredWorkflow: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["StoredWorkflow"];
      };
    };
    /** @description The workflow is gone. Nothing in the answer is needed, and a tenant may leave it empty. */
    Archived: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          [key: string]: unknown;
        } | null;
      };
    };
    /** @description The request has a fault; sending it again does not help. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The token is missing, wrong or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The caller may not do this, or not yet: rights on something new take a moment to reach every part of the tenant. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description No workflow or run has this name. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A workflow of this name exists. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Any other failure. What stands before the tenant may answer with something that is no JSON. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
    RequestId: string;
    /** @description Whether the workflow is started at once. Without it, it is only stored. */
    Submit: boolean;
    /** @description The name of the workflow, escaped. */
    WorkflowName: components["schemas"]["Name"];
    /** @description The first moment of the period, with its zone. */
    StartDate: string;
    /** @description The last moment of the period, with its zone. */
    EndDate: string;
    /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
    DirectoryFilter: string;
    /** @description A field; with a minus before it, downwards. */
    DirectorySort: string;
    /** @description Whether the totals are counted. */
    DirectoryCount: "true" | "false" | "True" | "False";
    /** @description How many records to skip; 0 when absent. */
    DirectoryOffset: number;
    /** @description How many records to return; 20 when absent. */
    DirectoryLimit: number;
    /** @description The fields that are wanted, the parameter once for each; all when absent. */
    DirectoryColumns: string[];
    /** @description How many of the last logins to show. */
    MaxLoginEvents: number;
  };
  requestBodies: {
    Workflow: {
      content: {
        "application/json": components["schemas"]["Workflow"];
      };
    };
    Rerun: {
      content: {
        "application/json": components["schemas"]["RerunRequest"];
      };
    };
    Update: {
      content: {
        "application/json": components["schemas"]["WorkflowUpdate"];
      };
    };
    Search: {
      content: {
        "application/json": components["schemas"]["WorkflowSearchRequest"];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  whoAmI: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Caller"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["Failure"];
    };
  };
  createWorkflow: {
    parameters: {
      query?: {
        /** @description Whether the workflow is started at once. Without it, it is only stored. */
        submit?: components["parameters"]["Submit"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Workflow"];
    responses: {
      200: components["responses"]["CreatedWorkflow"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["Failure"];
    };
  };
  createPackageWorkflow: {
    parameters: {
      query?: {
        /** @description Whether the workflow is started at once. Without it, it is only stored. */
        submit?: components["parameters"]["Submit"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Workflow"];
    responses: {
      200: components["responses"]["CreatedWorkflow"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["Failure"];
    };
  };
  rerunWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Rerun"];
    responses: {
      200: components["responses"]["Run"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  rerunPackageWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Rerun"];
    responses: {
      200: components["responses"]["Run"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  searchWorkflows: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Search"];
    responses: {
      /** @description One page of workflows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WorkflowSearchResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["Failure"];
    };
  };
  searchRuns: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Search"];
    responses: {
      /** @description One page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WorkflowRunSearchResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["Failure"];
    };
  };
  stopRun: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the run, escaped. */
        run: components["schemas"]["Name"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Run"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  archiveWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Archived"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  archivePackageWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Archived"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  updateWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Update"];
    responses: {
      200: components["responses"]["StoredWorkflow"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["Failure"];
    };
  };
  updatePackageWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Update"];
    responses: {
      200: components["responses"]["StoredWorkflow"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      default: components["responses"]["Failure"];
    };
  };
  changeOwner: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow, escaped. */
        name: components["parameters"]["WorkflowName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OwnerRequest"];
      };
    };
    responses: {
      200: components["responses"]["StoredWorkflow"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  rerunWorkflowAsOwner: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Rerun"];
    responses: {
      200: components["responses"]["Run"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  listScheduledRuns: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One item for each workflow with a schedule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScheduledRunList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["Failure"];
    };
  };
  getScheduledRun: {
    parameters: {
      query?: never;
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path: {
        /** @description The name of the workflow and `-cron`, escaped. */
        cron: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What runs by the schedule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScheduledRun"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["Failure"];
    };
  };
  listScheduleQueries: {
    parameters: {
      query: {
        /** @description The first moment of the period, with its zone. */
        startDate: components["parameters"]["StartDate"];
        /** @description The last moment of the period, with its zone. */
        endDate: components["parameters"]["EndDate"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Runs"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["Failure"];
    };
  };
  listMissedScheduleQueries: {
    parameters: {
      query: {
        /** @description The first moment of the period, with its zone. */
        startDate: components["parameters"]["StartDate"];
        /** @description The last moment of the period, with its zone. */
        endDate: components["parameters"]["EndDate"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Runs"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      default: components["responses"]["Failure"];
    };
  };
  listRoles: {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoleList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
        /** @description The fields that are wanted, the parameter once for each; all when absent. */
        columns?: components["parameters"]["DirectoryColumns"];
        /** @description How many of the last logins to show. */
        maxLoginEvents?: components["parameters"]["MaxLoginEvents"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listGroups: {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
        /** @description The fields that are wanted, the parameter once for each; all when absent. */
        columns?: components["parameters"]["DirectoryColumns"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listApiTokens: {
    parameters: {
      query?: {
        /** @description Which records, as JSON: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}` in which % is any text, and `$and` and `$or` over lists of these. */
        filter?: components["parameters"]["DirectoryFilter"];
        /** @description A field; with a minus before it, downwards. */
        sort?: components["parameters"]["DirectorySort"];
        /** @description Whether the totals are counted. */
        count?: components["parameters"]["DirectoryCount"];
        /** @description How many records to skip; 0 when absent. */
        offset?: components["parameters"]["DirectoryOffset"];
        /** @description How many records to return; 20 when absent. */
        limit?: components["parameters"]["DirectoryLimit"];
      };
      header?: {
        /** @description An id for one call, the same on each of its retries; it leads to the call in the tenant's logs. */
        "X-Atlan-Request-Id"?: components["parameters"]["RequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of API tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiTokenList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
}
