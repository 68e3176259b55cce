// Generated from spec/atlan/packages/dbt-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  filledString,
  type Finish,
  integer,
  json,
  list,
  type Only,
  type PackageDescriptor,
  secret,
  type Secret,
  some,
  startBuilder,
  string,
  under,
  unique,
} from "specanvil/builder";

/** Arguments of `dbtCrawler()`: what goes with any other. */
interface DbtCrawlerBase {
  /** Name of the connection that the workflow makes. Not blank. */
  connectionName: string;
  /**
   * Whether its assets may be queried from within Atlan.
   * @defaultValue false
   */
  allowQuery?: boolean | undefined;
  /**
   * Whether Atlan may show sample rows of its assets.
   * @defaultValue false
   */
  allowQueryPreview?: boolean | undefined;
  /**
   * Most rows that a query may return.
   * @defaultValue 0
   */
  rowLimit?: number | undefined;
}

/** With `adminRoles`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface DbtCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface DbtCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface DbtCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `dbtCrawler()`. */
export type DbtCrawlerArgs = DbtCrawlerBase &
  (
    | DbtCrawlerWithAdminRoles
    | DbtCrawlerWithAdminGroups
    | DbtCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `cloud()`. */
export interface CloudArgs {
  /** Service token of the dbt Cloud account. */
  serviceToken: Secret;
  /**
   * Address of dbt Cloud.
   * @defaultValue "https://cloud.getdbt.com"
   */
  hostname?: string | undefined;
  /**
   * Whether the account shares its instance of dbt Cloud with others.
   * @defaultValue true
   */
  multiTenant?: boolean | undefined;
}

/** Arguments of `core()`. */
export interface CoreArgs {
  /** Name of the bucket. */
  s3Bucket: string;
  /** Folder within the bucket that holds the files. */
  s3Prefix: string;
  /** AWS region of the bucket, for example us-west-1. */
  s3Region: string;
}

/** Arguments of `enrichMaterializedAssets()`. */
export interface EnrichMaterializedAssetsArgs {
  /**
   * Whether the tables and views that dbt has made get its descriptions and tests.
   * @defaultValue false
   */
  enabled?: boolean | undefined;
}

/** Arguments of `tags()`. */
export interface TagsArgs {
  /**
   * Whether the tags of dbt become tags in Atlan.
   * @defaultValue false
   */
  include?: boolean | undefined;
}

/** Arguments of `limitToConnection()`. */
export interface LimitToConnectionArgs {
  /** Qualified name of the connection, such as default/snowflake/1684500411. */
  connectionQualifiedName: string;
}

/** Arguments of `include()`. */
export interface IncludeArgs {
  /**
   * For dbt Cloud, accounts and their projects as JSON; for dbt Core, a pattern of the names of
   * projects; without it, everything.
   */
  filter?: string | undefined;
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /**
   * For dbt Cloud, accounts and their projects as JSON; for dbt Core, a pattern of the names of
   * projects. Not blank.
   */
  filter: string;
}

type DbtCrawlerSourceStep = "cloud" | "core";

/** The choices for `source`: exactly one. */
export type DbtCrawlerSource =
  Only<{ cloud: CloudArgs }, DbtCrawlerSourceStep> | Only<{ core: CoreArgs }, DbtCrawlerSourceStep>;

/** The slots of it. */
interface DbtCrawlerSlots {
  /** One of: cloud, core. */
  source: DbtCrawlerSource;
  /** Switches the enrichment of what dbt has made on or off. */
  enrichMaterializedAssets?: EnrichMaterializedAssetsArgs | undefined;
  /** Switches the crawling of tags on or off. */
  tags?: TagsArgs | undefined;
  /** Links the assets of dbt with those of one connection alone. */
  limitToConnection?: LimitToConnectionArgs | undefined;
  /** Crawls only what the filter names. */
  include?: IncludeArgs | undefined;
  /** Leaves out what the filter names. */
  exclude?: ExcludeArgs | undefined;
}

/** A whole dbt Assets workflow as one object. */
export type DbtCrawlerOptions = DbtCrawlerArgs & DbtCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "cloud" | "core";
  enrichMaterializedAssets: "enrichMaterializedAssets";
  tags: "tags";
  limitToConnection: "limitToConnection";
  include: "include";
  exclude: "exclude";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: cloud() or core()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from dbt Cloud. */
  cloud(args: CloudArgs): DbtCrawler<Exclude<Open, "source">>;
  /** Reads the files that dbt Core has put into an S3 bucket. */
  core(args: CoreArgs): DbtCrawler<Exclude<Open, "source">>;
  /** Switches the enrichment of what dbt has made on or off. */
  enrichMaterializedAssets(
    args?: EnrichMaterializedAssetsArgs,
  ): DbtCrawler<Exclude<Open, "enrichMaterializedAssets">>;
  /** Switches the crawling of tags on or off. */
  tags(args?: TagsArgs): DbtCrawler<Exclude<Open, "tags">>;
  /** Links the assets of dbt with those of one connection alone. */
  limitToConnection(args: LimitToConnectionArgs): DbtCrawler<Exclude<Open, "limitToConnection">>;
  /** Crawls only what the filter names. */
  include(args?: IncludeArgs): DbtCrawler<Exclude<Open, "include">>;
  /** Leaves out what the filter names. */
  exclude(args: ExcludeArgs): DbtCrawler<Exclude<Open, "exclude">>;
}

/**
 * A dbt Assets workflow in the making: immutable, each step gives a new one. The parameter holds
 * the slots that are still open.
 */
export type DbtCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://assets.atlan.com/assets/dbt-new.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/dbt";

const apiCredentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "dbtCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-dbt",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6335824578705",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "dbt Assets",
      usecase: "crawling",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl dbt assets and publish to Atlan for discovery.",
      homepage: marketplaceLinkText,
      keywords: '["connector","crawler","dbt"]',
      name: "@atlan/dbt",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-dbt-default-dbt-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "dbt",
      sourceCategory: "elt",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hdbt",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-dbt-${epoch}`]: "true" }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  start: {
    args: {
      connectionName: filledString,
      adminRoles: [list(string)],
      adminGroups: [list(string)],
      adminUsers: [list(string)],
      allowQuery: [boolean, false],
      allowQueryPreview: [boolean, false],
      rowLimit: [integer, 0],
    },
    rules: [some("adminRoles", "adminGroups", "adminUsers")],
  },
  needs: { source: "a source" },
  steps: {
    cloud: {
      slot: "source",
      args: {
        serviceToken: secret,
        hostname: [string, "https://cloud.getdbt.com"],
        multiTenant: [boolean, true],
      },
      set: (_serviceToken, _hostname, multiTenant) => ({
        "extraction-method": "api",
        "deployment-type": multiTenant ? "multi" : "single",
        "api-credential-guid": apiCredentialGuidText,
        "control-config-strategy": "default",
      }),
      credential: (serviceToken, hostname, _multiTenant, epoch) => ({
        name: `default-dbt-${epoch}-1`,
        host: hostname,
        port: 443,
        authType: "token",
        username: "",
        password: serviceToken,
        connectorConfigName: "atlan-connectors-dbt",
      }),
    },
    core: {
      slot: "source",
      args: { s3Bucket: string, s3Prefix: string, s3Region: string },
      set: (s3Bucket, s3Prefix, s3Region) => ({
        "extraction-method": "core",
        "deployment-type": "single",
        "core-extraction-s3-bucket": s3Bucket,
        "core-extraction-s3-prefix": s3Prefix,
        "core-extraction-s3-region": s3Region,
      }),
    },
    enrichMaterializedAssets: {
      args: { enabled: [boolean, false] },
      set: (enabled) => ({ "enrich-materialised-sql-assets": String(enabled) }),
    },
    tags: {
      args: { include: [boolean, false] },
      set: (include) => ({ "enable-dbt-tagsync": String(include) }),
    },
    limitToConnection: {
      args: { connectionQualifiedName: string },
      set: (connectionQualifiedName) => ({ "connection-qualified-name": connectionQualifiedName }),
    },
    include: {
      args: { filter: [string] },
      set: (filter) => ({
        "include-filter": filter ? filter : "{}",
        "include-filter-core": filter ? filter : "*",
      }),
    },
    exclude: {
      args: { filter: filledString },
      set: (filter) => ({ "exclude-filter": filter, "exclude-filter-core": filter }),
    },
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
      _taken,
      guid,
    ) => ({
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/dbt/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "dbt",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "elt",
          allowQuery,
          allowQueryPreview,
          rowLimit,
          defaultCredentialGuid: apiCredentialGuidText,
          sourceLogo: iconText,
        },
        guid: guid(),
      }),
    }),
  },
};

/**
 * dbt Assets: Crawls the models, sources, tests and metrics of dbt, and links them with what they
 * make.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function dbtCrawler(
  args: Only<DbtCrawlerArgs, keyof DbtCrawlerSlots>,
): DbtCrawler<
  "source" | "enrichMaterializedAssets" | "tags" | "limitToConnection" | "include" | "exclude"
>;
/**
 * dbt Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function dbtCrawler(options: DbtCrawlerOptions): DbtCrawler;
export function dbtCrawler(options?: DbtCrawlerArgs): unknown {
  return startBuilder(descriptor, options, dbtCrawler);
}
