// Generated from spec/atlan/packages/connection-delete.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  given,
  type PackageDescriptor,
  string,
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
    {
      [text1 + "allowSchedule"]: "false",
      [text1 + "categories"]: "utility,admin,connection,delete",
      [text1 + "dependentPackage"]: "",
      [text1 + "docsUrl"]: "https://ask.atlan.com/hc/en-us/articles/6755306791697",
      [text1 + "emoji"]: "🗑️",
      [text1 + "icon"]: text2,
      [text1 + "logo"]: text2,
      [text1 + "marketplaceLink"]: text3,
      [text1 + "name"]: "Connection Delete",
      [text4 + "author"]: "Atlan",
      [text4 + "description"]: "Deletes a connection and all its related assets",
      [text4 + "homepage"]: text3,
      [text4 + "keywords"]: '["delete","admin","utility"]',
      [text4 + "name"]: "@atlan/connection-delete",
      [text4 + "registry"]: "https://packages.atlan.com",
      [text4 + "repository"]: "git+https://github.com/atlanhq/marketplace-packages.git",
      [text4 + "support"]: "support@atlan.com",
    },
    ({ epoch }) => ({ [text1 + "atlanName"]: `atlan-connection-delete-${epoch}` }),
  ],
  labels: [
    {
      [text1 + "certified"]: "true",
      [text1 + "type"]: "utility",
      [text1 + "verified"]: "true",
      [text4 + "installer"]: "argopm",
      [text4 + "name"]: "a-t-ratlans-l-a-s-hconnection-delete",
      [text4 + "registry"]: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
      [text1 + "atlan-ui"]: "true",
    },
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
