/** A value of a workflow parameter as it goes over the wire. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface WorkflowParameter {
  readonly name: string;
  readonly value: Json;
}

/** The credential that the server stores first; its guid replaces `{{credentialGuid}}` in the parameters. */
export interface CredentialPayload {
  readonly parameter: "credentialGuid";
  readonly type: "credential";
  /** Secrets stand in it as {@link Secret} objects until submission. */
  readonly body: { readonly [field: string]: unknown };
}

/** What `POST /api/service/workflows?submit=true` takes. Keys are in the order of the wire. */
export interface WorkflowPayload {
  readonly metadata: {
    readonly annotations: { readonly [name: string]: string };
    readonly labels: { readonly [name: string]: string };
    readonly name: string;
    readonly namespace: string;
  };
  readonly spec: {
    readonly entrypoint: "main";
    readonly templates: readonly [
      {
        readonly name: "main";
        readonly dag: {
          readonly tasks: readonly [
            {
              readonly name: "run";
              readonly arguments: { readonly parameters: readonly WorkflowParameter[] };
              readonly templateRef: {
                readonly name: string;
                readonly template: "main";
                readonly clusterScope: true;
              };
            },
          ];
        };
      },
    ];
    readonly workflowMetadata: { readonly annotations: { readonly [name: string]: string } };
  };
  readonly payload: readonly CredentialPayload[];
}
