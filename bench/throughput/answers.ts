import { largeWorkflow } from "./workflow.js";

/** What a tenant answers to the creation of the large example: the document, less the credential, with what it adds. */
export function createdWorkflow(): string {
  const { metadata, spec } = JSON.parse(JSON.stringify(largeWorkflow())) as {
    readonly metadata: { readonly labels: object };
    readonly spec: object;
  };
  const creator = {
    "workflows.argoproj.io/creator": "5f3a1c52-7d1e-4c0b-9a51-0d2f5a0b7c11",
    "workflows.argoproj.io/creator-email": "somebody.at.example.com",
    "workflows.argoproj.io/creator-preferred-username": "somebody",
  };
  return JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "WorkflowTemplate",
    metadata: {
      ...metadata,
      uid: "0b6b7c1e-50c4-4b0c-8e0f-6d8a3a1f9d3e",
      resourceVersion: "184467440",
      generation: 1,
      creationTimestamp: "2024-05-19T06:20:11Z",
      labels: { ...metadata.labels, ...creator },
    },
    spec,
  });
}
