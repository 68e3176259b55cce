// Generated from spec/atlan/packages/connection-delete.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  type PackageDescriptor,
  startBuilder,
  string,
  under,
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

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://assets.atlan.com/assets/connection-delete.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/connection-delete";

const descriptor: PackageDescriptor = {
  builder: "connectionDelete",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-connection-delete",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "false",
      categories: "utility,admin,connection,delete",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6755306791697",
      emoji: "🗑️",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Connection Delete",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Deletes a connection and all its related assets",
      homepage: marketplaceLinkText,
      keywords: '["delete","admin","utility"]',
      name: "@atlan/connection-delete",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-connection-delete-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, { certified: "true", type: "utility", verified: "true" }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hconnection-delete",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  start: {
    args: { qualifiedName: string, purge: boolean },
    set: (qualifiedName, purge) => ({
      "connection-qualified-name": qualifiedName,
      "delete-assets": "true",
      "delete-type": purge ? "PURGE" : "SOFT",
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
  return startBuilder(descriptor, options, connectionDelete);
}
