// Generated from spec/atlan/packages/sql-server-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  anchored,
  boolean,
  filledString,
  type Finish,
  integer,
  json,
  list,
  named,
  type Named,
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

/** Arguments of `sqlServerCrawler()`: what goes with any other. */
interface SqlServerCrawlerBase {
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
interface SqlServerCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface SqlServerCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface SqlServerCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `sqlServerCrawler()`. */
export type SqlServerCrawlerArgs = SqlServerCrawlerBase &
  (
    | SqlServerCrawlerWithAdminRoles
    | SqlServerCrawlerWithAdminGroups
    | SqlServerCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Host name of the server. */
  hostname: string;
  /** Name of the database to begin with. */
  database: string;
  /**
   * Port of that host.
   * @defaultValue 1433
   */
  port?: number | undefined;
}

/** Arguments of `basicAuth()`. */
export interface BasicAuthArgs {
  /** Name of the user. */
  username: string;
  /** Password of the user. */
  password: Secret;
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

/** The slots of it. */
interface SqlServerCrawlerSlots {
  /** Reads from the server itself. */
  source: DirectArgs;
  /** Signs in with a user name and a password. */
  credential: BasicAuthArgs;
  /** Crawls only these databases and schemas. */
  include?: IncludeArgs | undefined;
  /** Leaves these databases and schemas out. */
  exclude?: ExcludeArgs | undefined;
}

/** A whole SQL Server Assets workflow as one object. */
export type SqlServerCrawlerOptions = SqlServerCrawlerArgs & SqlServerCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct";
  credential: "basicAuth";
  include: "include";
  exclude: "exclude";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct()";
  credential: "a credential: basicAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from the server itself. */
  direct(args: DirectArgs): SqlServerCrawler<Exclude<Open, "source">>;
  /** Signs in with a user name and a password. */
  basicAuth(args: BasicAuthArgs): SqlServerCrawler<Exclude<Open, "credential">>;
  /** Crawls only these databases and schemas. */
  include(args: IncludeArgs): SqlServerCrawler<Exclude<Open, "include">>;
  /** Leaves these databases and schemas out. */
  exclude(args: ExcludeArgs): SqlServerCrawler<Exclude<Open, "exclude">>;
}

/**
 * A SQL Server Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type SqlServerCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText =
  "https://user-images.githubusercontent.com/4249331/52232852-e2c4f780-28bd-11e9-835d-1e3cf3e43888.png";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/mssql";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "sqlServerCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-mssql",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "mssql,crawler",
      dependentPackage: "",
      docsUrl:
        "https://ask.atlan.com/hc/en-us/articles/6167939436945-How-to-crawl-Microsoft-SQL-Server",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "SQL Server Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description:
        "Package to crawl Microsoft SQL Server assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["mssql","database","sql","connector","crawler"]',
      name: "@atlan/mssql",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-mssql-default-mssql-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "mssql",
      sourceCategory: "warehouse",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hmssql",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-mssql-${epoch}`]: "true" }),
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
      args: { hostname: string, database: string, port: [integer, 1433] },
      credential: (hostname, database, port, epoch) => ({
        name: `default-mssql-${epoch}-0`,
        host: hostname,
        port,
        connectorConfigName: "atlan-connectors-mssql",
        extra: { database },
      }),
    },
    basicAuth: {
      slot: "credential",
      args: { username: string, password: secret },
      credential: (username, password) => ({ authType: "basic", username, password }),
    },
    include: {
      args: { assets: named(list(string)) },
      set: (assets) => ({ "include-filter": json(anchored(assets)) }),
    },
    exclude: {
      args: { assets: named(list(string)) },
      set: (assets) => ({ "exclude-filter": json(anchored(assets)) }),
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
      "credential-guid": credentialGuidText,
      "publish-mode": "production",
      "extraction-method": "direct",
      "atlas-auth-type": "internal",
      "use-jdbc-internal-methods": "true",
      "use-source-schema-filtering": "false",
      "credentials-fetch-strategy": "credential_guid",
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/mssql/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "mssql",
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
    }),
  },
};

/**
 * SQL Server Assets: Crawls the databases, schemas, tables, views and columns of Microsoft SQL
 * Server.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function sqlServerCrawler(
  args: Only<SqlServerCrawlerArgs, keyof SqlServerCrawlerSlots>,
): SqlServerCrawler<"source" | "credential" | "include" | "exclude">;
/**
 * SQL Server Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function sqlServerCrawler(options: SqlServerCrawlerOptions): SqlServerCrawler;
export function sqlServerCrawler(options?: SqlServerCrawlerArgs): unknown {
  return startBuilder(descriptor, options, sqlServerCrawler);
}
