// Generated from spec/atlan/packages/big-query-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  anchored,
  boolean,
  filledString,
  type Finish,
  given,
  integer,
  json,
  jsonObject,
  type JsonObject,
  list,
  named,
  type Named,
  type Only,
  type PackageDescriptor,
  python,
  secret,
  type Secret,
  some,
  startBuilder,
  string,
  under,
  unique,
} from "specanvil/builder";

/** Arguments of `bigQueryCrawler()`: what goes with any other. */
interface BigQueryCrawlerBase {
  /** Name of the connection that the workflow makes. Not blank. */
  connectionName: string;
  /**
   * Whether its assets may be queried from within Atlan.
   * @defaultValue true
   */
  allowQuery?: boolean | undefined;
  /**
   * Whether Atlan may show sample rows of its assets.
   * @defaultValue true
   */
  allowQueryPreview?: boolean | undefined;
  /**
   * Most rows that a query may return.
   * @defaultValue 10000
   */
  rowLimit?: number | undefined;
}

/** With `adminRoles`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface BigQueryCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface BigQueryCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface BigQueryCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `bigQueryCrawler()`. */
export type BigQueryCrawlerArgs = BigQueryCrawlerBase &
  (
    | BigQueryCrawlerWithAdminRoles
    | BigQueryCrawlerWithAdminGroups
    | BigQueryCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `serviceAccountAuth()`. */
export interface ServiceAccountAuthArgs {
  /** Id of the Google Cloud project. */
  projectId: string;
  /** Key of the service account: the whole JSON document. */
  serviceAccountJson: Secret;
  /** Email address of the service account. */
  serviceAccountEmail: string;
}

/** Arguments of `customConfig()`. */
export interface CustomConfigArgs {
  /** The settings, as a JSON object. */
  config: JsonObject;
}

/** Arguments of `include()`. */
export interface IncludeArgs {
  /**
   * Names of schemas by the name of their database, each read as a regular expression; without
   * schemas, the whole database.
   */
  assets: Named<readonly string[]>;
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /**
   * Names of schemas by the name of their database, each read as a regular expression; without
   * schemas, the whole database.
   */
  assets: Named<readonly string[]>;
}

/** Arguments of `excludeRegex()`. */
export interface ExcludeRegexArgs {
  /** Regular expression of the names, such as .*_TEMP. */
  regex: string;
}

/** The slots of it. */
interface BigQueryCrawlerSlots {
  /** Signs in to Google Cloud with a service account. */
  credential: ServiceAccountAuthArgs;
  /** Passes experimental settings on to the crawler, as Atlan's support gives them out. */
  customConfig?: CustomConfigArgs | undefined;
  /** Crawls only these databases and schemas. */
  include?: IncludeArgs | undefined;
  /** Leaves these databases and schemas out. */
  exclude?: ExcludeArgs | undefined;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex?: ExcludeRegexArgs | undefined;
}

/** A whole BigQuery Assets workflow as one object. */
export type BigQueryCrawlerOptions = BigQueryCrawlerArgs & BigQueryCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  credential: "serviceAccountAuth";
  customConfig: "customConfig";
  include: "include";
  exclude: "exclude";
  excludeRegex: "excludeRegex";
}

/** What is missing while a slot is open. */
interface Needs {
  credential: "a credential: serviceAccountAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Signs in to Google Cloud with a service account. */
  serviceAccountAuth(args: ServiceAccountAuthArgs): BigQueryCrawler<Exclude<Open, "credential">>;
  /** Passes experimental settings on to the crawler, as Atlan's support gives them out. */
  customConfig(args: CustomConfigArgs): BigQueryCrawler<Exclude<Open, "customConfig">>;
  /** Crawls only these databases and schemas. */
  include(args: IncludeArgs): BigQueryCrawler<Exclude<Open, "include">>;
  /** Leaves these databases and schemas out. */
  exclude(args: ExcludeArgs): BigQueryCrawler<Exclude<Open, "exclude">>;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex(args: ExcludeRegexArgs): BigQueryCrawler<Exclude<Open, "excludeRegex">>;
}

/**
 * A BigQuery Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type BigQueryCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://cdn.worldvectorlogo.com/logos/google-bigquery-logo-1.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/bigquery";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "bigQueryCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-bigquery",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "warehouse,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6326782856081",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "BigQuery Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl BigQuery assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["bigquery","connector","crawler","google"]',
      name: "@atlan/bigquery",
      registry: "https://packages.atlan.com",
      repository: "https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({
      [orchestrationPrefix + "atlanName"]: `atlan-bigquery-default-bigquery-${epoch}`,
    }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "bigquery",
      sourceCategory: "warehouse",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hbigquery",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-bigquery-${epoch}`]: "true" }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  start: {
    args: {
      connectionName: filledString,
      adminRoles: [list(string)],
      adminGroups: [list(string)],
      adminUsers: [list(string)],
      allowQuery: [boolean, true],
      allowQueryPreview: [boolean, true],
      rowLimit: [integer, 10000],
    },
    rules: [some("adminRoles", "adminGroups", "adminUsers")],
  },
  needs: { credential: "a credential" },
  steps: {
    serviceAccountAuth: {
      slot: "credential",
      args: { projectId: string, serviceAccountJson: secret, serviceAccountEmail: string },
      credential: (projectId, serviceAccountJson, serviceAccountEmail, epoch) => ({
        name: `default-bigquery-${epoch}-0`,
        host: "https://www.googleapis.com/bigquery/v2",
        port: 443,
        authType: "basic",
        username: serviceAccountEmail,
        password: serviceAccountJson,
        connectorConfigName: "atlan-connectors-bigquery",
        extra: { project_id: projectId },
      }),
    },
    customConfig: {
      args: { config: jsonObject },
      set: (config) => ({ "control-config": given(config) ? python(config) : undefined }),
    },
    include: {
      args: { assets: named(list(string)) },
      set: (assets) => ({ "include-filter": json(anchored(assets)) }),
    },
    exclude: {
      args: { assets: named(list(string)) },
      set: (assets) => ({ "exclude-filter": json(anchored(assets)) }),
    },
    excludeRegex: { args: { regex: string }, set: (regex) => ({ "temp-table-regex": regex }) },
  },
  end: {
    set: (
      connectionName,
      adminRoles,
      adminGroups,
      adminUsers,
      allowQuery,
      allowQueryPreview,
      rowLimit,
      epoch,
      taken,
      guid,
    ) => ({
      "credentials-fetch-strategy": "credential_guid",
      "credential-guid": credentialGuidText,
      "control-config-strategy": taken("customConfig") ? "custom" : "default",
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/bigquery/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "bigquery",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "warehouse",
          allowQuery,
          allowQueryPreview,
          rowLimit,
          defaultCredentialGuid: credentialGuidText,
          sourceLogo: iconText,
        },
        guid: guid(),
      }),
      "publish-mode": "production",
      "atlas-auth-type": "internal",
    }),
  },
};

/**
 * BigQuery Assets: Crawls the datasets, tables, views and columns of Google BigQuery.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function bigQueryCrawler(
  args: Only<BigQueryCrawlerArgs, keyof BigQueryCrawlerSlots>,
): BigQueryCrawler<"credential" | "customConfig" | "include" | "exclude" | "excludeRegex">;
/**
 * BigQuery Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function bigQueryCrawler(options: BigQueryCrawlerOptions): BigQueryCrawler;
export function bigQueryCrawler(options?: BigQueryCrawlerArgs): unknown {
  return startBuilder(descriptor, options, bigQueryCrawler);
}
