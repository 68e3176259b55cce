// Generated from spec/atlan/packages/databricks-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  anchored,
  boolean,
  each,
  filledString,
  type Finish,
  integer,
  json,
  list,
  member,
  named,
  type Named,
  type Only,
  type PackageDescriptor,
  secret,
  type Secret,
  selection,
  selectionNames,
  some,
  startBuilder,
  string,
  under,
  unique,
  variants,
} from "specanvil/builder";
import type { DatabricksExtractionMethod, DatabricksRegexAssetTypes } from "../package-enums.js";

/** Arguments of `databricksCrawler()`: what goes with any other. */
interface DatabricksCrawlerBase {
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
interface DatabricksCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface DatabricksCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface DatabricksCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `databricksCrawler()`. */
export type DatabricksCrawlerArgs = DatabricksCrawlerBase &
  (
    | DatabricksCrawlerWithAdminRoles
    | DatabricksCrawlerWithAdminGroups
    | DatabricksCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Host name of the workspace, such as dbc-a1b2c3d4-e5f6.cloud.databricks.com. */
  hostname: string;
  /**
   * Port of that host.
   * @defaultValue 443
   */
  port?: number | undefined;
}

/** Arguments of `s3()`. */
export interface S3Args {
  /** Name of the bucket. */
  bucketName: string;
  /** Folder within the bucket that holds the extracted files. */
  bucketPrefix: string;
  /** AWS region of the bucket, for example us-west-1. */
  bucketRegion?: string | undefined;
}

/** Arguments of `pat()`. */
export interface PatArgs {
  /** The personal access token. */
  accessToken: Secret;
  /** Id of the SQL warehouse that runs the queries. */
  sqlWarehouseId: string;
}

/** Arguments of `basicAuth()`. */
export interface BasicAuthArgs {
  /** The personal access token. */
  personalAccessToken: Secret;
  /** HTTP path of the warehouse or cluster, such as /sql/1.0/warehouses/1234567890abcdef. */
  httpPath: string;
}

/** Arguments of `awsService()`. */
export interface AwsServiceArgs {
  /** Client id of the service principal. */
  clientId: string;
  /** Client secret of the service principal. */
  clientSecret: Secret;
}

/** Arguments of `azureService()`. */
export interface AzureServiceArgs {
  /** Client id of the service principal. */
  clientId: string;
  /** Client secret of the service principal. */
  clientSecret: Secret;
  /** Id of the Azure tenant. */
  tenantId: string;
}

/** Arguments of `metadataExtractionMethod()`. */
export interface MetadataExtractionMethodArgs {
  /**
   * The interface: JDBC, the REST API, or system tables.
   * @defaultValue DatabricksExtractionMethod.JDBC
   */
  type?: DatabricksExtractionMethod | undefined;
}

/** Arguments of `enableCrossWorkspaceDiscovery()`. */
export interface EnableCrossWorkspaceDiscoveryArgs {
  /**
   * Whether all workspaces of the metastore are crawled.
   * @defaultValue false
   */
  include?: boolean | undefined;
}

/** Arguments of `enableIncrementalExtraction()`. */
export interface EnableIncrementalExtractionArgs {
  /**
   * Whether only changes since the last run are crawled.
   * @defaultValue false
   */
  include?: boolean | undefined;
}

/** Arguments of `enableViewLineage()`. */
export interface EnableViewLineageArgs {
  /**
   * Whether the definitions of views are read for lineage.
   * @defaultValue true
   */
  include?: boolean | undefined;
}

/** Arguments of `enableSourceLevelFiltering()`. */
export interface EnableSourceLevelFilteringArgs {
  /**
   * Whether Databricks applies them to its own schemas (true) or the crawler to what it has read
   * (false).
   * @defaultValue false
   */
  include?: boolean | undefined;
}

/** Arguments of `includeForRestApi()`. */
export interface IncludeForRestApiArgs {
  /** Names of the catalogs. */
  assets: readonly string[];
}

/** Arguments of `excludeForRestApi()`. */
export interface ExcludeForRestApiArgs {
  /** Names of the catalogs. */
  assets: readonly string[];
}

/** Arguments of `assetSelectionForSystemTables()`. */
export interface AssetSelectionForSystemTablesArgs {
  /** The choices, in the order in which they are sent. */
  selectionCriteria: readonly DatabricksSelection[];
}

/** Arguments of `sqlWarehouse()`. */
export interface SqlWarehouseArgs {
  /** Ids of the SQL warehouses. */
  warehouseIds: readonly string[];
}

/** Arguments of `importTags()`. */
export interface ImportTagsArgs {
  /**
   * Whether the tags of Unity Catalog are crawled too.
   * @defaultValue false
   */
  include?: boolean | undefined;
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

/** Crawls only these catalogs and schemas. */
export interface DatabricksSelectionIncludeByHierarchy {
  /** `include-filter-system-tables`: Crawls only these catalogs and schemas. */
  type: "include-filter-system-tables";
  /** Schemas by their catalog. */
  assets?: Named<readonly string[]> | undefined;
}

/** Leaves these catalogs and schemas out. */
export interface DatabricksSelectionExcludeByHierarchy {
  /** `exclude-filter-system-tables`: Leaves these catalogs and schemas out. */
  type: "exclude-filter-system-tables";
  /** Schemas by their catalog. */
  assets?: Named<readonly string[]> | undefined;
}

/** Crawls only what has a name that matches. */
export interface DatabricksSelectionIncludeByRegex {
  /** `include-regex-system-tables`: Crawls only what has a name that matches. */
  type: "include-regex-system-tables";
  /** Whose names: those of databases, of schemas, or of tables and views. */
  assetType: DatabricksRegexAssetTypes;
  /** Regular expression of the names. */
  regex: string;
}

/** Leaves out what has a name that matches. */
export interface DatabricksSelectionExcludeByRegex {
  /** `exclude-regex-system-tables`: Leaves out what has a name that matches. */
  type: "exclude-regex-system-tables";
  /** Whose names: those of databases, of schemas, or of tables and views. */
  assetType: DatabricksRegexAssetTypes;
  /** Regular expression of the names. */
  regex: string;
}

/** A choice of what is crawled from system tables. */
export type DatabricksSelection =
  | DatabricksSelectionIncludeByHierarchy
  | DatabricksSelectionExcludeByHierarchy
  | DatabricksSelectionIncludeByRegex
  | DatabricksSelectionExcludeByRegex;

type DatabricksCrawlerSourceStep =
  "direct" | "pat" | "basicAuth" | "awsService" | "azureService" | "s3";

/** The choices for `source`: exactly one. */
export type DatabricksCrawlerSource =
  | Only<{ direct: DirectArgs; pat: PatArgs }, DatabricksCrawlerSourceStep>
  | Only<{ direct: DirectArgs; basicAuth: BasicAuthArgs }, DatabricksCrawlerSourceStep>
  | Only<{ direct: DirectArgs; awsService: AwsServiceArgs }, DatabricksCrawlerSourceStep>
  | Only<{ direct: DirectArgs; azureService: AzureServiceArgs }, DatabricksCrawlerSourceStep>
  | Only<{ s3: S3Args }, DatabricksCrawlerSourceStep>;

/** The slots of it. */
interface DatabricksCrawlerSlots {
  /** One of: direct, s3. */
  source: DatabricksCrawlerSource;
  /** Chooses through which of its interfaces Databricks is crawled. */
  metadataExtractionMethod?: MetadataExtractionMethodArgs | undefined;
  /** Switches discovery across workspaces on or off. */
  enableCrossWorkspaceDiscovery?: EnableCrossWorkspaceDiscoveryArgs | undefined;
  /** Switches incremental crawling on or off. */
  enableIncrementalExtraction?: EnableIncrementalExtractionArgs | undefined;
  /** Switches the lineage of views on or off. */
  enableViewLineage?: EnableViewLineageArgs | undefined;
  /** Chooses who applies the filters. */
  enableSourceLevelFiltering?: EnableSourceLevelFilteringArgs | undefined;
  /** Crawls only these catalogs, where the REST API is read. */
  includeForRestApi?: IncludeForRestApiArgs | undefined;
  /** Leaves these catalogs out, where the REST API is read. */
  excludeForRestApi?: ExcludeForRestApiArgs | undefined;
  /** Chooses what is crawled, where system tables are read. */
  assetSelectionForSystemTables?: AssetSelectionForSystemTablesArgs | undefined;
  /** Reads system tables through these SQL warehouses. */
  sqlWarehouse?: SqlWarehouseArgs | undefined;
  /** Switches the crawling of tags on or off. */
  importTags?: ImportTagsArgs | undefined;
  /** Crawls only these databases and schemas. */
  include?: IncludeArgs | undefined;
  /** Leaves these databases and schemas out. */
  exclude?: ExcludeArgs | undefined;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex?: ExcludeRegexArgs | undefined;
}

/** A whole Databricks Assets workflow as one object. */
export type DatabricksCrawlerOptions = DatabricksCrawlerArgs & DatabricksCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct" | "s3";
  credential: "pat" | "basicAuth" | "awsService" | "azureService";
  metadataExtractionMethod: "metadataExtractionMethod";
  enableCrossWorkspaceDiscovery: "enableCrossWorkspaceDiscovery";
  enableIncrementalExtraction: "enableIncrementalExtraction";
  enableViewLineage: "enableViewLineage";
  enableSourceLevelFiltering: "enableSourceLevelFiltering";
  includeForRestApi: "includeForRestApi";
  excludeForRestApi: "excludeForRestApi";
  assetSelectionForSystemTables: "assetSelectionForSystemTables";
  sqlWarehouse: "sqlWarehouse";
  importTags: "importTags";
  include: "include";
  exclude: "exclude";
  excludeRegex: "excludeRegex";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct() or s3()";
  credential: "a credential: pat() or basicAuth() or awsService() or azureService()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from Databricks itself; its credential comes next. */
  direct(args: DirectArgs): DatabricksCrawler<Exclude<Open, "source"> | "credential">;
  /** Reads what an offline extraction has put into an S3 bucket. */
  s3(args: S3Args): DatabricksCrawler<Exclude<Open, "source">>;
  /** Signs in with a personal access token, through a SQL warehouse. */
  pat(args: PatArgs): DatabricksCrawler<Exclude<Open, "credential">>;
  /**
   * Signs in with a personal access token, through a SQL warehouse or cluster given by its path.
   * @deprecated Use pat(), which takes the id of the SQL warehouse.
   */
  basicAuth(args: BasicAuthArgs): DatabricksCrawler<Exclude<Open, "credential">>;
  /** Signs in as a service principal of Databricks on AWS. */
  awsService(args: AwsServiceArgs): DatabricksCrawler<Exclude<Open, "credential">>;
  /** Signs in as a service principal of Databricks on Azure. */
  azureService(args: AzureServiceArgs): DatabricksCrawler<Exclude<Open, "credential">>;
  /** Chooses through which of its interfaces Databricks is crawled. */
  metadataExtractionMethod(
    args?: MetadataExtractionMethodArgs,
  ): DatabricksCrawler<Exclude<Open, "metadataExtractionMethod">>;
  /** Switches discovery across workspaces on or off. */
  enableCrossWorkspaceDiscovery(
    args?: EnableCrossWorkspaceDiscoveryArgs,
  ): DatabricksCrawler<Exclude<Open, "enableCrossWorkspaceDiscovery">>;
  /** Switches incremental crawling on or off. */
  enableIncrementalExtraction(
    args?: EnableIncrementalExtractionArgs,
  ): DatabricksCrawler<Exclude<Open, "enableIncrementalExtraction">>;
  /** Switches the lineage of views on or off. */
  enableViewLineage(
    args?: EnableViewLineageArgs,
  ): DatabricksCrawler<Exclude<Open, "enableViewLineage">>;
  /** Chooses who applies the filters. */
  enableSourceLevelFiltering(
    args?: EnableSourceLevelFilteringArgs,
  ): DatabricksCrawler<Exclude<Open, "enableSourceLevelFiltering">>;
  /** Crawls only these catalogs, where the REST API is read. */
  includeForRestApi(
    args: IncludeForRestApiArgs,
  ): DatabricksCrawler<Exclude<Open, "includeForRestApi">>;
  /** Leaves these catalogs out, where the REST API is read. */
  excludeForRestApi(
    args: ExcludeForRestApiArgs,
  ): DatabricksCrawler<Exclude<Open, "excludeForRestApi">>;
  /** Chooses what is crawled, where system tables are read. */
  assetSelectionForSystemTables(
    args: AssetSelectionForSystemTablesArgs,
  ): DatabricksCrawler<Exclude<Open, "assetSelectionForSystemTables">>;
  /** Reads system tables through these SQL warehouses. */
  sqlWarehouse(args: SqlWarehouseArgs): DatabricksCrawler<Exclude<Open, "sqlWarehouse">>;
  /** Switches the crawling of tags on or off. */
  importTags(args?: ImportTagsArgs): DatabricksCrawler<Exclude<Open, "importTags">>;
  /** Crawls only these databases and schemas. */
  include(args: IncludeArgs): DatabricksCrawler<Exclude<Open, "include">>;
  /** Leaves these databases and schemas out. */
  exclude(args: ExcludeArgs): DatabricksCrawler<Exclude<Open, "exclude">>;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex(args: ExcludeRegexArgs): DatabricksCrawler<Exclude<Open, "excludeRegex">>;
}

/**
 * A Databricks Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type DatabricksCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://assets.atlan.com/assets/databricks.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/databricks";

const credentialGuidText = "{{credentialGuid}}";

const includeRegexSystemTablesArgs = {
  assetType: member("DatabricksRegexAssetTypes", "database", "schema", "table"),
  regex: string,
} as const;

const descriptor: PackageDescriptor = {
  builder: "databricksCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-databricks",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "lake,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6328311007377",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Databricks Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl databricks assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["databricks","lake","connector","crawler"]',
      name: "@atlan/databricks",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({
      [orchestrationPrefix + "atlanName"]: `atlan-databricks-default-databricks-${epoch}`,
    }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "databricks",
      sourceCategory: "lake",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hdatabricks",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-databricks-${epoch}`]: "true" }),
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
  needs: { source: "a source", credential: "a credential" },
  steps: {
    direct: {
      slot: "source",
      opens: ["credential"],
      args: { hostname: string, port: [integer, 443] },
      set: () => ({ "extraction-method": "direct" }),
      credential: (hostname, port, epoch) => ({
        name: `default-databricks-${epoch}-0`,
        host: hostname,
        port,
        connectorConfigName: "atlan-connectors-databricks",
      }),
    },
    s3: {
      slot: "source",
      args: { bucketName: string, bucketPrefix: string, bucketRegion: [string] },
      set: (bucketName, bucketPrefix, bucketRegion) => ({
        "extraction-method": "s3",
        "offline-extraction-bucket": bucketName,
        "offline-extraction-prefix": bucketPrefix,
        "offline-extraction-region": bucketRegion,
      }),
    },
    pat: {
      slot: "credential",
      args: { accessToken: secret, sqlWarehouseId: string },
      credential: (accessToken, sqlWarehouseId) => ({
        authType: "basic",
        connectorType: "dual",
        username: "",
        password: accessToken,
        extra: { __http_path: `/sql/1.0/warehouses/${sqlWarehouseId}` },
      }),
    },
    basicAuth: {
      slot: "credential",
      args: { personalAccessToken: secret, httpPath: string },
      credential: (personalAccessToken, httpPath) => ({
        authType: "basic",
        connectorType: "dual",
        username: "",
        password: personalAccessToken,
        extra: { __http_path: httpPath },
      }),
    },
    awsService: {
      slot: "credential",
      args: { clientId: string, clientSecret: secret },
      credential: (clientId, clientSecret) => ({
        authType: "aws_service",
        connectorType: "rest",
        username: "",
        extra: { client_id: clientId, client_secret: clientSecret },
      }),
    },
    azureService: {
      slot: "credential",
      args: { clientId: string, clientSecret: secret, tenantId: string },
      credential: (clientId, clientSecret, tenantId) => ({
        authType: "azure_service",
        connectorType: "rest",
        username: "",
        extra: { client_id: clientId, client_secret: clientSecret, tenant_id: tenantId },
      }),
    },
    metadataExtractionMethod: {
      args: {
        type: [member("DatabricksExtractionMethod", "jdbc", "rest", "system-tables"), "jdbc"],
      },
      set: (type) => ({ "extract-strategy": type }),
    },
    enableCrossWorkspaceDiscovery: {
      args: { include: [boolean, false] },
      set: (include) => ({ "enable-cross-workspace-discovery": String(include) }),
    },
    enableIncrementalExtraction: {
      args: { include: [boolean, false] },
      set: (include) => ({ "incremental-extraction": String(include) }),
    },
    enableViewLineage: {
      args: { include: [boolean, true] },
      set: (include) => ({ "enable-view-lineage": include }),
    },
    enableSourceLevelFiltering: {
      args: { include: [boolean, false] },
      set: (include) => ({ "use-source-schema-filtering": String(include) }),
    },
    includeForRestApi: {
      args: { assets: list(string) },
      set: (assets) => ({ "include-filter-rest": json(selectionNames(assets)) }),
    },
    excludeForRestApi: {
      args: { assets: list(string) },
      set: (assets) => ({ "exclude-filter-rest": json(selectionNames(assets)) }),
    },
    assetSelectionForSystemTables: {
      args: {
        selectionCriteria: list(
          variants({
            "include-filter-system-tables": {
              args: { assets: [named(list(string))] },
              set: (assets) => ({ "include-filter-system-tables": json(selection(assets)) }),
            },
            "exclude-filter-system-tables": {
              args: { assets: [named(list(string))] },
              set: (assets) => ({ "exclude-filter-system-tables": json(selection(assets)) }),
            },
            "include-regex-system-tables": {
              args: includeRegexSystemTablesArgs,
              set: (assetType, regex) => ({ [`include-${assetType}-regex`]: regex }),
            },
            "exclude-regex-system-tables": {
              args: includeRegexSystemTablesArgs,
              set: (assetType, regex) => ({
                [assetType === "table"
                  ? "temp-table-regex-system-tables"
                  : `exclude-${assetType}-regex`]: regex,
              }),
            },
          }),
        ),
      },
      last: each("selectionCriteria"),
    },
    sqlWarehouse: {
      args: { warehouseIds: list(string) },
      set: (warehouseIds) => ({ "sql-warehouse": json(selectionNames(warehouseIds)) }),
    },
    importTags: {
      args: { include: [boolean, false] },
      set: (include) => ({ "enable-tag-sync": include }),
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
      "advanced-config-strategy": taken("enableSourceLevelFiltering") ? "custom" : "default",
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/databricks/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "databricks",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "lake",
          allowQuery,
          allowQueryPreview,
          rowLimit,
          defaultCredentialGuid: credentialGuidText,
          sourceLogo: iconText,
        },
        guid: guid(),
      }),
    }),
  },
};

/**
 * Databricks Assets: Crawls the catalogs, schemas, tables, views and columns of Databricks.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function databricksCrawler(
  args: Only<DatabricksCrawlerArgs, keyof DatabricksCrawlerSlots>,
): DatabricksCrawler<
  | "source"
  | "metadataExtractionMethod"
  | "enableCrossWorkspaceDiscovery"
  | "enableIncrementalExtraction"
  | "enableViewLineage"
  | "enableSourceLevelFiltering"
  | "includeForRestApi"
  | "excludeForRestApi"
  | "assetSelectionForSystemTables"
  | "sqlWarehouse"
  | "importTags"
  | "include"
  | "exclude"
  | "excludeRegex"
>;
/**
 * Databricks Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function databricksCrawler(options: DatabricksCrawlerOptions): DatabricksCrawler;
export function databricksCrawler(options?: DatabricksCrawlerArgs): unknown {
  return startBuilder(descriptor, options, databricksCrawler);
}
