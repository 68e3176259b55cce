// Generated from spec/atlan/packages/api-token-connection-admin.yaml. Do not edit; run `specanvil generate`.
import {
  type Finish,
  type PackageDescriptor,
  startBuilder,
  string,
  under,
} from "specanvil/builder";

/** Arguments of `config()`. */
export interface ConfigArgs {
  /** Qualified name of the connection, such as default/snowflake/1684500411. */
  connectionQualifiedName: string;
  /** GUID of the API token. */
  apiTokenGuid: string;
}

/** A whole API Token Connection Admin workflow as one object. */
export interface ApiTokenConnectionAdminOptions {
  /** Says which token becomes an admin of which connection. */
  config: ConfigArgs;
}

/** The steps that fill each slot. */
interface Fills {
  config: "config";
}

/** What is missing while a slot is open. */
interface Needs {
  config: "a connection and an API token: config()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Says which token becomes an admin of which connection. */
  config(args: ConfigArgs): ApiTokenConnectionAdmin<Exclude<Open, "config">>;
}

/**
 * An API Token Connection Admin workflow in the making: immutable, each step gives a new one. The
 * parameter holds the slots that are still open.
 */
export type ApiTokenConnectionAdmin<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "http://assets.atlan.com/assets/ph-key-light.svg";

const descriptor: PackageDescriptor = {
  builder: "apiTokenConnectionAdmin",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "csa-api-token-connection-admin",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "kotlin,utility",
      dependentPackage: "",
      docsUrl: "https://solutions.atlan.com/api-token-connection-admin/",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      name: "API Token Connection Admin",
    }),
    under(packagePrefix, {
      author: "Atlan CSA",
      description: "Assigns an API token as a connection admin for an existing connection.",
      homepage: "https://packages.atlan.com/-/web/detail/@csa/api-token-connection-admin",
      keywords: '["kotlin","utility"]',
      name: "@csa/api-token-connection-admin",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `csa-api-token-connection-admin-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "atlan",
      sourceCategory: "utility",
      type: "custom",
      preview: "true",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-rcsas-l-a-s-hapi-token-connection-admin",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  needs: { config: "a connection and an API token" },
  steps: {
    config: {
      args: { connectionQualifiedName: string, apiTokenGuid: string },
      set: (connectionQualifiedName, apiTokenGuid) => ({
        connection_qualified_name: connectionQualifiedName,
        api_token_guid: apiTokenGuid,
      }),
    },
  },
};

/**
 * API Token Connection Admin: Makes an API token an admin of a connection that exists.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function apiTokenConnectionAdmin(): ApiTokenConnectionAdmin<"config">;
/**
 * API Token Connection Admin, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function apiTokenConnectionAdmin(
  options: ApiTokenConnectionAdminOptions,
): ApiTokenConnectionAdmin;
export function apiTokenConnectionAdmin(options?: ApiTokenConnectionAdminOptions): unknown {
  return startBuilder(descriptor, options, apiTokenConnectionAdmin);
}
