import { secret, type WorkflowPayload } from "specanvil";
import { canaries } from "../support/canaries.js";

export const packageName = "csa-relational-assets-builder";
export const workflowName = `${packageName}-1684500411`;

/** A payload as builders make it. */
export function payload(
  name = workflowName,
  password: unknown = secret.value(canaries.s3),
): WorkflowPayload {
  const annotations = { "package.argoproj.io/name": "@csa/relational-assets-builder" };
  return {
    metadata: { annotations, labels: {}, name, namespace: "default" },
    spec: {
      entrypoint: "main",
      templates: [
        {
          name: "main",
          dag: {
            tasks: [
              {
                name: "run",
                arguments: { parameters: [{ name: "import_type", value: "CLOUD" }] },
                templateRef: { name: packageName, template: "main", clusterScope: true },
              },
            ],
          },
        },
      ],
      workflowMetadata: { annotations },
    },
    payload: [
      {
        parameter: "credentialGuid",
        type: "credential",
        body: {
          name: "csa-1684500411-0",
          authType: "s3",
          username: "access-key",
          password,
          extra: { region: "us-west-1" },
        },
      },
    ],
  };
}
