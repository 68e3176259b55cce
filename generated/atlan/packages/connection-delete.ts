// Generated from spec/atlan/packages/connection-delete.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  given,
  type PackageDescriptor,
  string,
  under,
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

const text1 = "orchestration.atlan.com/";

const text2 = "https://assets.atlan.com/assets/connection-delete.svg";

const text3 = "https://packages.atlan.com/-/web/detail/@atlan/connection-delete";

const text4 = "package.argoproj.io/";

const descriptor: PackageDescriptor = {
  builder: "connectionDelete",
  surface: "package-workflow",
  templateRef: "atlan-connection-delete",
  annotations: [
    under(text1, {
      allowSchedule: "false",
      categories: "utility,admin,connection,delete",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6755306791697",
      emoji: "🗑️",
      icon: text2,
      logo: text2,
      marketplaceLink: text3,
      name: "Connection Delete",
    }),
    under(text4, {
      author: "Atlan",
      description: "Deletes a connection and all its related assets",
      homepage: text3,
      keywords: '["delete","admin","utility"]',
      name: "@atlan/connection-delete",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [text1 + "atlanName"]: `atlan-connection-delete-${epoch}` }),
  ],
  labels: [
    under(text1, { certified: "true", type: "utility", verified: "true" }),
    under(text4, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hconnection-delete",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(text1, { "atlan-ui": "true" }),
  ],
  start: {
    args: { qualifiedName: string, purge: boolean },
    set: (qualifiedName, purge) => ({
      "connection-qualified-name": qualifiedName,
      "delete-assets": "true",
      "delete-type": given(purge) ? "PURGE" : "SOFT",
    }),
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
