// Generated from spec/datastage/api.openapi.yaml. Do not edit; run `specanvil generate`.

export interface paths {
  "/identity/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange an API key of IBM Cloud for a token
     * @description On a host of its own, iam.cloud.ibm.com.
     */
    post: operations["exchangeApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/rest/mcsp/apikeys/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange an API key of the AWS deployment for a token
     * @description On a host of its own.
     */
    post: operations["exchangeAwsApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/icp4d-api/v1/authorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Exchange user and password, or user and key, for a token; on premises */
    post: operations["authorize"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List projects */
    get: operations["listProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/projects/{project_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The project. */
        project_id: components["parameters"]["ProjectInPath"];
      };
      cookie?: never;
    };
    /** Show a project */
    get: operations["getProject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactional/v2/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a project */
    post: operations["createProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactional/v2/projects/{project_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The project. */
        project_id: components["parameters"]["ProjectInPath"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a project and everything in it */
    delete: operations["deleteProject"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/environments": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List environments */
    get: operations["listEnvironments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/data_intg_flows": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List flows without their documents */
    get: operations["listFlows"];
    put?: never;
    /**
     * Create a flow
     * @description Never idempotent: a name may be taken twice. A sender that got no answer has to look before it sends again.
     */
    post: operations["createFlow"];
    /** Delete flows */
    delete: operations["deleteFlows"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/data_intg_flows/{id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    /** Show a flow with its document */
    get: operations["getFlow"];
    /** Replace the document of a flow, and its name */
    put: operations["updateFlow"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/data_intg_flows/{id}/clone": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a copy of a flow
     * @description Never idempotent.
     */
    post: operations["cloneFlow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/data_intg_flows/subflows": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List subflows without their documents */
    get: operations["listSubflows"];
    put?: never;
    /**
     * Create a subflow
     * @description Never idempotent: a name may be taken twice. A sender that got no answer has to look before it sends again.
     */
    post: operations["createSubflow"];
    /** Delete subflows */
    delete: operations["deleteSubflows"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/data_intg_flows/subflows/{id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    /** Show a subflow with its document */
    get: operations["getSubflow"];
    /** Replace the document of a subflow, and its name */
    put: operations["updateSubflow"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/data_intg_flows/subflows/{id}/clone": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a copy of a subflow
     * @description Never idempotent.
     */
    post: operations["cloneSubflow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/data_intg_flows/{id}/flowbinary": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    /** Say whether a flow is compiled as it is now */
    get: operations["getFlowBinary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/ds_codegen/compile/{id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Compile a flow */
    post: operations["compileFlow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/ds_codegen/compile/status/{id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    /** Say how the last compilation went */
    get: operations["getCompilation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/migration/zip_exports/flows": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make an archive of flows
     * @description Changes nothing.
     */
    post: operations["exportFlows"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/migration/zip_imports": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin to import an archive */
    post: operations["importFlows"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/data_intg/v3/migration/zip_imports/{import_id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        import_id: components["schemas"]["Name"];
      };
      cookie?: never;
    };
    /** Say how far an import is */
    get: operations["getImport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/jobs": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List jobs */
    get: operations["listJobs"];
    put?: never;
    /**
     * Create a job
     * @description Never idempotent: a name may be taken twice.
     */
    post: operations["createJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/jobs/{job_id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    /** Show a job */
    get: operations["getJob"];
    put?: never;
    post?: never;
    /** Delete a job and its runs */
    delete: operations["deleteJob"];
    options?: never;
    head?: never;
    /** Change a job */
    patch: operations["updateJob"];
    trace?: never;
  };
  "/v2/jobs/{job_id}/runs": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    /** List the runs of a job, newest first */
    get: operations["listRuns"];
    put?: never;
    /**
     * Start a run
     * @description Never idempotent; each call starts a run.
     */
    post: operations["startRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/jobs/{job_id}/runs/{run_id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    /** Show a run */
    get: operations["getRun"];
    put?: never;
    post?: never;
    /** Delete a run */
    delete: operations["deleteRun"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/jobs/{job_id}/runs/{run_id}/refresh_state": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bring the state of a run up to date, and show it */
    post: operations["refreshRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/jobs/{job_id}/runs/{run_id}/logs": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    /** Show the log of a run */
    get: operations["getRunLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/jobs/{job_id}/runs/{run_id}/cancel": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a run; one that has ended stays as it is */
    post: operations["cancelRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/parameter_sets": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List parameter sets */
    get: operations["listParameterSets"];
    put?: never;
    /** Create a parameter set */
    post: operations["createParameterSet"];
    /** Delete parameter sets */
    delete: operations["deleteParameterSets"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/parameter_sets/bulk": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Show several parameter sets */
    get: operations["getParameterSets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/parameter_sets/{id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    /** Show a parameter set */
    get: operations["getParameterSet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a parameter set */
    patch: operations["updateParameterSet"];
    trace?: never;
  };
  "/v2/parameter_sets/{id}/clone": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a copy of a parameter set */
    post: operations["cloneParameterSet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/connections": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List connections */
    get: operations["listConnections"];
    put?: never;
    /** Create a connection */
    post: operations["createConnection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/connections/{id}": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    /** Show a connection */
    get: operations["getConnection"];
    put?: never;
    post?: never;
    /** Delete a connection */
    delete: operations["deleteConnection"];
    options?: never;
    head?: never;
    /** Change a connection, or only test it */
    patch: operations["updateConnection"];
    trace?: never;
  };
  "/v2/connections/{id}/copy": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a copy of a connection */
    post: operations["copyConnection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/datasource_types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the kinds of connections */
    get: operations["listDatasourceTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/datasource_types/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    /** Show a kind of connections, by id or name */
    get: operations["getDatasourceType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sset/streamsets_flows/v1/streamsets_flows": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List streaming flows */
    get: operations["listStreamingFlows"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/asset_types/{type}/search": {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        type: components["schemas"]["Name"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search assets of a kind
     * @description Changes nothing. Flows over unstructured data are the kind ibm_udp_flow.
     */
    post: operations["searchAssets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/connections/version": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Say that the service is there */
    get: operations["getVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/projects/total": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count projects */
    get: operations["countProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/projects/docs/schemas/v2-projects-api-openapi.yml": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Name the parameters of a list */
    get: operations["describeProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/jobs/docs/schemas/v2-swagger.yaml": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Name the parameters of a list */
    get: operations["describeJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/connections/api/docs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Name the parameters of a list */
    get: operations["describeConnections"];
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
    Name: string;
    Open: {
      [key: string]: unknown;
    };
    CloudKey: {
      /** @constant */
      grant_type: "urn:ibm:params:oauth:grant-type:apikey";
      apikey: string;
      response_type?: string;
    };
    AwsKey: {
      apikey: string;
    };
    UserPassword: {
      username: string;
      password?: string;
      api_key?: string;
    };
    NewProject: {
      name: components["schemas"]["Name"];
      description?: string;
      /** @description Who makes it. */
      generator: string;
      public?: boolean;
      tags?: string[];
      type?: string;
      context?: string;
      storage: {
        type?: string;
        guid?: string;
        resource_crn?: string;
        properties?: components["schemas"]["Open"];
      };
    };
    FlowBody: {
      pipeline_flows: components["schemas"]["FlowDocument"];
    };
    NewJob: {
      job: {
        name: components["schemas"]["Name"];
        description?: string | null;
        /** @description The flow. */
        asset_ref: string;
        asset_ref_type?: string;
        configuration?: components["schemas"]["JobConfiguration"];
        retention_policy?: components["schemas"]["RetentionPolicy"];
        parameter_sets?: components["schemas"]["ParameterSetUse"][];
        job_parameters?: components["schemas"]["ParameterValue"][];
        /** @description In the fields of cron. */
        schedule?: string;
        schedule_info?: components["schemas"]["ScheduleInfo"];
        notification_types?: components["schemas"]["Open"];
      };
    };
    JobConfiguration: {
      /** @description An environment and its project: <name>-<project id>. */
      env_id?: string;
      flow_limits?: {
        warn_limit?: number;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    RetentionPolicy: {
      days?: number;
      amount?: number;
    };
    ParameterSetUse: {
      name: string;
      ref: string;
      value_set?: string | null;
    } & {
      [key: string]: unknown;
    };
    ParameterValue: {
      /** @description `set.parameter`, or a local one. */
      name: string;
      value: string | number | boolean | unknown[] | null;
    } & {
      [key: string]: unknown;
    };
    ScheduleInfo: {
      repeat?: boolean;
      /** @description In ms since 1970. */
      startOn?: number;
      /** @description In ms since 1970. */
      endOn?: number;
    };
    NewRun: {
      job_run: {
        name?: string;
        description?: string;
        configuration?: components["schemas"]["JobConfiguration"];
        job_parameters?: components["schemas"]["ParameterValue"][];
        parameter_sets?: components["schemas"]["ParameterSetUse"][];
      };
    };
    /** @description RFC 6902. */
    Patch: {
      /** @enum {string} */
      op: "add" | "replace" | "remove";
      path: string;
      value?: unknown;
    }[];
    NewParameterSet: {
      parameter_set: components["schemas"]["ParameterSetContent"];
    };
    ParameterSetContent: {
      name: components["schemas"]["Name"];
      description?: string | null;
      parameters?: components["schemas"]["Parameter"][] | null;
      value_sets?: components["schemas"]["ValueSet"][] | null;
    } & {
      [key: string]: unknown;
    };
    Parameter: {
      name: string;
      type?: string;
      description?: string | null;
      prompt?: string | null;
      value?: string | number | boolean | unknown[] | null;
      valid_values?: unknown[] | null;
    } & {
      [key: string]: unknown;
    };
    ValueSet: {
      name: string;
      values?: components["schemas"]["Open"][] | null;
    } & {
      [key: string]: unknown;
    };
    NewConnection: {
      name: components["schemas"]["Name"];
      description?: string | null;
      /** @description The id of its kind. */
      datasource_type: string;
      properties?: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    AssetSearch: {
      query: string;
      limit?: number;
      include?: string;
      include_total_rows?: boolean;
      bookmark?: string;
      next?: components["schemas"]["Open"];
    };
    FlowDocument: {
      doc_type?: string | null;
      /** @constant */
      version?: "3.0";
      json_schema?: string | null;
      id?: string | null;
      primary_pipeline: string;
      pipelines: components["schemas"]["Pipeline"][];
      schemas: components["schemas"]["RecordSchema"][];
      parameters?: {
        [key: string]: unknown;
      } | null;
      external_paramsets?: components["schemas"]["Open"][] | null;
      app_data?: {
        [key: string]: unknown;
      } | null;
    } & {
      [key: string]: unknown;
    };
    Pipeline: {
      id: string;
      runtime_ref: string;
      description?: string | null;
      nodes: components["schemas"]["FlowNode"][];
      app_data: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    FlowNode: {
      /** @enum {string} */
      type: "execution_node" | "binding" | "super_node";
      id: string;
      op?: string | null;
      inputs?: components["schemas"]["Port"][] | null;
      outputs?: components["schemas"]["Port"][] | null;
      connection?: {
        [key: string]: unknown;
      } | null;
      parameters?: {
        [key: string]: unknown;
      } | null;
      app_data?: {
        [key: string]: unknown;
      } | null;
      subflow_ref?: {
        pipeline_id_ref: string;
        url?: string | null;
        name?: string | null;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    Port: {
      id: string;
      schema_ref?: string | null;
      links?: components["schemas"]["Link"][] | null;
      parameters?: {
        [key: string]: unknown;
      } | null;
      app_data?: {
        [key: string]: unknown;
      } | null;
    } & {
      [key: string]: unknown;
    };
    Link: {
      id?: string | null;
      node_id_ref: string;
      port_id_ref?: string | null;
      link_name?: string | null;
      /** @enum {string} */
      type_attr?: "PRIMARY" | "REFERENCE" | "REJECT";
      app_data?: {
        [key: string]: unknown;
      } | null;
    } & {
      [key: string]: unknown;
    };
    RecordSchema: {
      id: string;
      fields: components["schemas"]["Field"][];
    } & {
      [key: string]: unknown;
    };
    Field: {
      name: string;
      type: string;
      nullable?: boolean;
      metadata: components["schemas"]["Open"];
      app_data?: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    CloudToken: {
      access_token: string;
      /** @description In s since 1970. */
      expiration?: number;
      /** @description In s. */
      expires_in?: number;
    } & {
      [key: string]: unknown;
    };
    PlainToken: {
      token: string;
      /** @description In s. */
      expires_in?: number;
    } & {
      [key: string]: unknown;
    };
    ProjectList: {
      resources: components["schemas"]["Project"][];
      total_results?: number;
      /** @description For the next page; absent on the last one. */
      bookmark?: string;
    } & {
      [key: string]: unknown;
    };
    Project: {
      metadata: {
        guid: string;
        url?: string;
        /** Format: date-time */
        created_at?: string;
        /** Format: date-time */
        updated_at?: string;
      } & {
        [key: string]: unknown;
      };
      entity: {
        name: string;
        description?: string;
        tags?: string[];
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    CreatedProject: {
      /** @description The path of the project; its id is at the end. */
      location: string;
    } & {
      [key: string]: unknown;
    };
    EnvironmentList: {
      resources: components["schemas"]["Environment"][];
      total_results?: number;
    } & {
      [key: string]: unknown;
    };
    Environment: {
      metadata: {
        /** @description The name by which jobs refer to it. */
        name: string;
        asset_id?: string;
      } & {
        [key: string]: unknown;
      };
      entity?: {
        environment?: {
          display_name?: string;
          type?: string;
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    AssetMetadata: {
      asset_id: string;
      name: string;
      description?: string | null;
      asset_type?: string;
      project_id?: string;
      /** Format: date-time */
      create_time?: string;
      usage?: components["schemas"]["Open"];
      href?: string;
    } & {
      [key: string]: unknown;
    };
    FlowItem: {
      metadata: components["schemas"]["AssetMetadata"];
      entity?: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    Flow: {
      metadata: components["schemas"]["AssetMetadata"];
      entity?: components["schemas"]["Open"];
      attachments: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    PageLink: {
      href?: string;
      start?: string;
    } & {
      [key: string]: unknown;
    };
    FlowList: {
      data_flows: components["schemas"]["FlowItem"][];
      total_count?: number;
      limit?: number;
      first?: components["schemas"]["PageLink"];
      next?: components["schemas"]["PageLink"];
    } & {
      [key: string]: unknown;
    };
    StreamingFlowList: {
      streamsets_flows: components["schemas"]["StreamingFlow"][];
      total_count?: number;
      next?: components["schemas"]["PageLink"];
    } & {
      [key: string]: unknown;
    };
    StreamingFlow: {
      flow_id?: string;
      name?: string;
      description?: string;
      metadata?: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    AssetSearchResult: {
      results: components["schemas"]["FoundAsset"][];
      total_rows?: number;
      next?: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    FoundAsset: {
      metadata?: components["schemas"]["Open"];
      entity?: components["schemas"]["Open"];
    } & {
      [key: string]: unknown;
    };
    FlowBinary: {
      metadata: {
        compiled: boolean;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    Compilation: {
      type?: string;
      message: {
        /**
         * @example success
         * @example failure
         */
        result?: string;
        flowName?: string;
        errors?: components["schemas"]["CompilerMessage"][];
        warnings?: components["schemas"]["CompilerMessage"][];
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    CompilerMessage: {
      code?: string;
      description?: string;
      /** @description The label of the stage at fault. */
      stage?: string;
      /** @description In the text of the stage. */
      line?: number;
    } & {
      [key: string]: unknown;
    };
    Import: {
      metadata: {
        id: string;
        name?: string;
        project_id?: string;
        /** Format: date-time */
        created_at?: string;
        url?: string;
      } & {
        [key: string]: unknown;
      };
      entity: {
        /** @description A reader must expect others than queued, started, in_progress, completed and cancelled. */
        status: string;
        /** @description In s. */
        remaining_time?: number;
        import_error?: string | null;
        import_data_flows?: components["schemas"]["ImportedAsset"][];
        tally?: components["schemas"]["Open"];
        /** Format: date-time */
        end_time?: string;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    ImportedAsset: {
      id?: string;
      name: string;
      original_name?: string;
      /**
       * @example px_job
       * @example parameter_set
       * @example connection
       * @example subflow
       */
      type?: string;
      conflict_resolution_status?: string;
      status?: string;
      /** Format: date-time */
      end_time?: string;
      errors?: components["schemas"]["ImportMessage"][];
      warnings?: components["schemas"]["ImportMessage"][];
    } & {
      [key: string]: unknown;
    };
    ImportMessage: {
      type?: string;
      name?: string;
      description?: string;
      stage_type?: string;
    } & {
      [key: string]: unknown;
    };
    JobList: {
      results: components["schemas"]["Job"][];
      total_rows?: number;
      next?:
        | string
        | {
            [key: string]: unknown;
          };
    } & {
      [key: string]: unknown;
    };
    Job: {
      metadata: components["schemas"]["AssetMetadata"];
      entity?: {
        job?: {
          asset_ref?: string;
          asset_ref_type?: string;
          configuration?: components["schemas"]["Open"];
          schedule?: string;
          schedule_info?: components["schemas"]["Open"];
          job_parameters?: components["schemas"]["ParameterValue"][];
          parameter_sets?: components["schemas"]["ParameterSetUse"][];
          retention_policy?: {
            [key: string]: unknown;
          } | null;
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    RunList: {
      results: components["schemas"]["Run"][];
      total_rows?: number;
      next?:
        | string
        | {
            [key: string]: unknown;
          };
    } & {
      [key: string]: unknown;
    };
    Run: {
      metadata: {
        asset_id: string;
        name?: string;
        /** @description In ms since 1970. */
        created?: number;
        /** Format: date-time */
        created_at?: string;
      } & {
        [key: string]: unknown;
      };
      entity: {
        job_run: {
          /**
           * @description A reader must expect more.
           * @example Queued
           * @example Starting
           * @example Running
           * @example Completed
           * @example CompletedWithWarnings
           * @example CompletedWithErrors
           * @example Failed
           * @example Canceled
           */
          state: string;
          job_ref?: string;
          job_name?: string;
          configuration?: components["schemas"]["Open"];
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    RunLogs: {
      results: unknown[];
      total_count?: number;
    } & {
      [key: string]: unknown;
    };
    ParameterSetList: {
      parameter_sets: components["schemas"]["ParameterSet"][];
      total_count?: number;
      next?: components["schemas"]["PageLink"];
    } & {
      [key: string]: unknown;
    };
    ParameterSet: {
      metadata: components["schemas"]["AssetMetadata"];
      entity?: {
        parameter_set?: components["schemas"]["ParameterSetContent"];
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    ConnectionList: {
      resources: components["schemas"]["Connection"][];
      total_count?: number;
    } & {
      [key: string]: unknown;
    };
    Connection: {
      metadata: {
        asset_id: string;
        project_id?: string;
        /** Format: date-time */
        create_time?: string;
      } & {
        [key: string]: unknown;
      };
      entity: {
        name: string;
        description?: string | null;
        datasource_type?: string;
        properties?: components["schemas"]["Open"];
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    DatasourceTypeList: {
      resources: components["schemas"]["DatasourceType"][];
      total_count?: number;
    } & {
      [key: string]: unknown;
    };
    DatasourceType: {
      metadata: {
        asset_id: string;
      } & {
        [key: string]: unknown;
      };
      entity: {
        name: string;
        label?: string;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    ServiceVersion: {
      version?: string;
      status?: string;
    } & {
      [key: string]: unknown;
    };
    Total: {
      total: number;
    } & {
      [key: string]: unknown;
    };
    Errors: {
      /** @description Leads to the call in the logs of the service. */
      trace?: string;
      errors?: ({
        code?: string;
        message?: string;
        target?: components["schemas"]["Open"];
      } & {
        [key: string]: unknown;
      })[];
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description Any failure. Gateways answer with pages of HTML and with JSON of other shapes; a reader must cope. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Errors"];
      };
    };
  };
  parameters: {
    /** @description The project that it is about. */
    ProjectId: components["schemas"]["Name"];
    /** @description The project. */
    ProjectInPath: components["schemas"]["Name"];
    /** @description Which one. */
    AssetId: components["schemas"]["Name"];
    /** @description The job. */
    JobId: components["schemas"]["Name"];
    /** @description The run. */
    RunId: components["schemas"]["Name"];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  exchangeApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["CloudKey"];
      };
    };
    responses: {
      /** @description A token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudToken"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  exchangeAwsApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AwsKey"];
      };
    };
    responses: {
      /** @description A token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainToken"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  authorize: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserPassword"];
      };
    };
    responses: {
      /** @description A token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlainToken"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listProjects: {
    parameters: {
      query?: {
        /** @description Parts of a project to show: names with commas. */
        include?: string;
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description From the page before. */
        bookmark?: string;
        /** @description Only those with this in their names. */
        name?: string;
        /** @description How the name has to match. */
        match?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getProject: {
    parameters: {
      query?: {
        /** @description Parts of a project to show: names with commas. */
        include?: string;
      };
      header?: never;
      path: {
        /** @description The project. */
        project_id: components["parameters"]["ProjectInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Project"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewProject"];
      };
    };
    responses: {
      /** @description Where it is. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedProject"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  deleteProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The project. */
        project_id: components["parameters"]["ProjectInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  listEnvironments: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Only those of this kind, such as datastage. */
        types?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EnvironmentList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listFlows: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description Where the page begins; from the `next` of the one before. */
        start?: string;
        /** @description A field, with - before it for the other direction. */
        sort?: string;
        /** @description Only those of this name. */
        "entity.name"?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createFlow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description The name of the flow. */
        data_intg_flow_name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FlowBody"];
      };
    };
    responses: {
      /** @description It, without its document. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  deleteFlows: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Which; given once for each. */
        id: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  getFlow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Flow"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  updateFlow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description The name of the flow. */
        data_intg_flow_name: string;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FlowBody"];
      };
    };
    responses: {
      /** @description It, without its document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      /** @description The same. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  cloneFlow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description The name of the copy. */
        data_intg_flow_name?: string;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The copy, without its document. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listSubflows: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description Where the page begins; from the `next` of the one before. */
        start?: string;
        /** @description A field, with - before it for the other direction. */
        sort?: string;
        /** @description Only those of this name. */
        "entity.name"?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createSubflow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description The name of the subflow. */
        data_intg_subflow_name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FlowBody"];
      };
    };
    responses: {
      /** @description It, without its document. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  deleteSubflows: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Which; given once for each. */
        id: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  getSubflow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Flow"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  updateSubflow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description The name of the subflow. */
        data_intg_subflow_name: string;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FlowBody"];
      };
    };
    responses: {
      /** @description It, without its document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      /** @description The same. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  cloneSubflow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description The name of the copy. */
        data_intg_subflow_name?: string;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The copy, without its document. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowItem"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getFlowBinary: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Whether its script is shown. */
        includeOSH?: boolean;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the compiled flow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowBinary"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  compileFlow: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description For the run mode TETL. */
        enable_pushdown_source?: boolean;
        /** @description For the run mode ELT. */
        enable_sql_pushdown?: boolean;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How it went; mistakes in the flow are no failure of the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Compilation"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getCompilation: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How it went. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Compilation"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  exportFlows: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Which; given once for each. */
        id: string[];
        /** @description Whether parameter sets, connections and subflows come along. */
        include_dependencies?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archive. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  importFlows: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description What one failure means for the rest. */
        on_failure?: "continue" | "stop";
        /** @description What happens to what has a name that is taken. */
        conflict_resolution?: "skip" | "rename" | "replace";
        /** @description Whether flows are left uncompiled. */
        import_only?: boolean;
        /** @description Whether dependencies are imported. */
        include_dependencies?: boolean;
        /** @description How dependencies are replaced. */
        replace_mode?: "soft" | "hard";
        /** @description Whether compiled flows in the archive are imported. */
        import_binaries?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/octet-stream": string;
      };
    };
    responses: {
      /** @description The import, which goes on by itself. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Import"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getImport: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        import_id: components["schemas"]["Name"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The import. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Import"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listJobs: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description From the page before, as JSON. */
        next?: string;
        /** @description Only those of this name. */
        name?: string;
        /** @description Only those of this flow. */
        asset_ref?: string;
        /** @description Only those of this kind of asset. */
        asset_ref_type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createJob: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewJob"];
      };
    };
    responses: {
      /** @description The job. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getJob: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  deleteJob: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  updateJob: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Patch"];
        "application/json-patch+json": components["schemas"]["Patch"];
      };
    };
    responses: {
      /** @description The job. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listRuns: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description From the page before, as JSON. */
        next?: string;
        /** @description Only those in one of these states: names with commas. */
        states?: string;
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  startRun: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewRun"];
      };
    };
    responses: {
      /** @description The run. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Run"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getRun: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Run"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  deleteRun: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  refreshRun: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Whether the logs are in the file system of the user. */
        userfs?: boolean;
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Run"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getRunLogs: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its lines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunLogs"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  cancelRun: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description The job. */
        job_id: components["parameters"]["JobId"];
        /** @description The run. */
        run_id: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  listParameterSets: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description Where the page begins; from the `next` of the one before. */
        start?: string;
        /** @description Only those of this name. */
        "entity.name"?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParameterSetList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createParameterSet: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewParameterSet"];
      };
    };
    responses: {
      /** @description It. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParameterSet"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  deleteParameterSets: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Which; given once for each. */
        id: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  getParameterSets: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Ids with commas. */
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParameterSetList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getParameterSet: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParameterSet"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  updateParameterSet: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Patch"];
      };
    };
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParameterSet"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  cloneParameterSet: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The copy. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParameterSet"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listConnections: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Kinds that are shown as well. */
        "entity.flags"?: string;
        /** @description Whether secrets are shown. */
        decrypt_secrets?: boolean;
        /** @description Only those of this name, in quotation marks. */
        "entity.name"?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectionList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createConnection: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Whether it has to be reachable. */
        test?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewConnection"];
      };
    };
    responses: {
      /** @description It. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Connection"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getConnection: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Whether secrets are shown. */
        decrypt_secrets?: boolean;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Connection"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  deleteConnection: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Failure"];
    };
  };
  updateConnection: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description Whether it has to be reachable. */
        test?: boolean;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json-patch+json": components["schemas"]["Patch"];
      };
    };
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Connection"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  copyConnection: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description The project that gets the copy. */
        target_project_id?: string;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The copy. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Connection"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listDatasourceTypes: {
    parameters: {
      query?: {
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /** @description Whether the properties of each are shown. */
        connection_properties?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DatasourceTypeList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getDatasourceType: {
    parameters: {
      query?: {
        /** @description Whether its properties are shown. */
        connection_properties?: boolean;
      };
      header?: never;
      path: {
        /** @description Which one. */
        id: components["parameters"]["AssetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DatasourceType"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listStreamingFlows: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
        /** @description How many a page holds; 100 when absent. */
        limit?: number;
        /** @description Where the page begins; from the `next` of the one before. */
        start?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StreamingFlowList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  searchAssets: {
    parameters: {
      query: {
        /** @description The project that it is about. */
        project_id: components["parameters"]["ProjectId"];
      };
      header?: never;
      path: {
        type: components["schemas"]["Name"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssetSearch"];
      };
    };
    responses: {
      /** @description What was found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssetSearchResult"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceVersion"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  countProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Total"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  describeProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An OpenAPI document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/yaml": string;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  describeJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An OpenAPI document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/yaml": string;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  describeConnections: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An OpenAPI document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/yaml": string;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
}
