// Generated from spec/atlan/packages/connection-delete.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  type PackageDescriptor,
  string,
  when,
  WorkflowBuilder,
} from "specanvil/builder";

/** Arguments of `connectionDelete()`. */
export interface ConnectionDeleteArgs {
  /** Qualified name of the connection, such as default/snowflake/1684500411. */
  qualifiedName: string;
  /** Whether the assets are gone for good (true) or archived (false). */
  purge: boolean;
}

/** A Connection Delete workflow: all that it needs is there. */
export type ConnectionDelete = Finish<never>;

const descriptor: PackageDescriptor = {
  builder: "connectionDelete",
  surface: "package-workflow",
  templateRef: "atlan-connection-delete",
  annotations: [
    [
      "orchestration.atlan.com/",
      {
        allowSchedule: "false",
        categories: "utility,admin,connection,delete",
        dependentPackage: "",
        docsUrl: "https://ask.atlan.com/hc/en-us/articles/6755306791697",
        emoji: "🗑️",
        icon: "https://assets.atlan.com/assets/connection-delete.svg",
        logo: "https://assets.atlan.com/assets/connection-delete.svg",
        marketplaceLink: "https://packages.atlan.com/-/web/detail/@atlan/connection-delete",
        name: "Connection Delete",
      },
    ],
    [
      "package.argoproj.io/",
      {
        author: "Atlan",
        description: "Deletes a connection and all its related assets",
        homepage: "https://packages.atlan.com/-/web/detail/@atlan/connection-delete",
        keywords: '["delete","admin","utility"]',
        name: "@atlan/connection-delete",
        registry: "https://packages.atlan.com",
        repository: "git+https://github.com/atlanhq/marketplace-packages.git",
        support: "support@atlan.com",
      },
    ],
    ["orchestration.atlan.com/", { atlanName: "atlan-connection-delete-${epoch}" }],
  ],
  labels: [
    ["orchestration.atlan.com/", { certified: "true", type: "utility", verified: "true" }],
    [
      "package.argoproj.io/",
      {
        installer: "argopm",
        name: "a-t-ratlans-l-a-s-hconnection-delete",
        registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
      },
    ],
    ["orchestration.atlan.com/", { "atlan-ui": "true" }],
  ],
  start: {
    args: { qualifiedName: string, purge: boolean },
    set: {
      "connection-qualified-name": "$qualifiedName",
      "delete-assets": "true",
      "delete-type": when("purge", "PURGE", "SOFT"),
    },
  },
  steps: {},
};

/**
 * Connection Delete: Deletes a connection and all of its assets.
 *
 * `toWorkflow()` makes the workflow.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function connectionDelete(options: ConnectionDeleteArgs): ConnectionDelete {
  return WorkflowBuilder.start(descriptor, options, connectionDelete);
}
