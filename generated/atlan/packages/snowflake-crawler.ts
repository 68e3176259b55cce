// Generated from spec/atlan/packages/snowflake-crawler.yaml. Do not edit; run `specanvil generate`.
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

/** Arguments of `snowflakeCrawler()`: what goes with any other. */
interface SnowflakeCrawlerBase {
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
interface SnowflakeCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface SnowflakeCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface SnowflakeCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `snowflakeCrawler()`. */
export type SnowflakeCrawlerArgs = SnowflakeCrawlerBase &
  (
    | SnowflakeCrawlerWithAdminRoles
    | SnowflakeCrawlerWithAdminGroups
    | SnowflakeCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `informationSchema()`. */
export interface InformationSchemaArgs {
  /** Host name of the account, such as ab12345.us-west-1.snowflakecomputing.com. */
  hostname: string;
}

/** Arguments of `accountUsage()`. */
export interface AccountUsageArgs {
  /** Host name of the account, such as ab12345.us-west-1.snowflakecomputing.com. */
  hostname: string;
  /** Name of the database that holds the views, such as SNOWFLAKE. */
  databaseName: string;
  /** Name of the schema that holds the views, such as ACCOUNT_USAGE. */
  schemaName: string;
}

/** Arguments of `basicAuth()`. */
export interface BasicAuthArgs {
  /** Name of the user. */
  username: string;
  /** Password of the user. */
  password: Secret;
  /** Role to take. */
  role: string;
  /** Warehouse that runs the queries. */
  warehouse: string;
}

/** Arguments of `keypairAuth()`. */
export interface KeypairAuthArgs {
  /** Name of the user. */
  username: string;
  /** The private key, encrypted, in PEM form. */
  privateKey: Secret;
  /** The passphrase of the private key. */
  privateKeyPassword: Secret;
  /** Role to take. */
  role: string;
  /** Warehouse that runs the queries. */
  warehouse: string;
}

/** Arguments of `lineage()`. */
export interface LineageArgs {
  /**
   * Whether lineage is crawled too.
   * @defaultValue true
   */
  include?: boolean | undefined;
}

/** Arguments of `tags()`. */
export interface TagsArgs {
  /**
   * Whether the tags of Snowflake are crawled too.
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

type SnowflakeCrawlerSourceStep = "informationSchema" | "accountUsage";

/** The choices for `source`: exactly one. */
export type SnowflakeCrawlerSource =
  | Only<{ informationSchema: InformationSchemaArgs }, SnowflakeCrawlerSourceStep>
  | Only<{ accountUsage: AccountUsageArgs }, SnowflakeCrawlerSourceStep>;

type SnowflakeCrawlerCredentialStep = "basicAuth" | "keypairAuth";

/** The choices for `credential`: exactly one. */
export type SnowflakeCrawlerCredential =
  | Only<{ basicAuth: BasicAuthArgs }, SnowflakeCrawlerCredentialStep>
  | Only<{ keypairAuth: KeypairAuthArgs }, SnowflakeCrawlerCredentialStep>;

/** The slots of it. */
interface SnowflakeCrawlerSlots {
  /** One of: informationSchema, accountUsage. */
  source: SnowflakeCrawlerSource;
  /** One of: basicAuth, keypairAuth. */
  credential: SnowflakeCrawlerCredential;
  /** Switches the crawling of lineage on or off. */
  lineage?: LineageArgs | undefined;
  /** Switches the crawling of tags on or off. */
  tags?: TagsArgs | undefined;
  /** Crawls only these databases and schemas. */
  include?: IncludeArgs | undefined;
  /** Leaves these databases and schemas out. */
  exclude?: ExcludeArgs | undefined;
}

/** A whole Snowflake Assets workflow as one object. */
export type SnowflakeCrawlerOptions = SnowflakeCrawlerArgs & SnowflakeCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "informationSchema" | "accountUsage";
  credential: "basicAuth" | "keypairAuth";
  lineage: "lineage";
  tags: "tags";
  include: "include";
  exclude: "exclude";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: informationSchema() or accountUsage()";
  credential: "a credential: basicAuth() or keypairAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads the information schema of each database. */
  informationSchema(args: InformationSchemaArgs): SnowflakeCrawler<Exclude<Open, "source">>;
  /** Reads the account usage views, or a copy of them. */
  accountUsage(args: AccountUsageArgs): SnowflakeCrawler<Exclude<Open, "source">>;
  /** Signs in with a user name and a password. */
  basicAuth(args: BasicAuthArgs): SnowflakeCrawler<Exclude<Open, "credential">>;
  /** Signs in with a private key. */
  keypairAuth(args: KeypairAuthArgs): SnowflakeCrawler<Exclude<Open, "credential">>;
  /** Switches the crawling of lineage on or off. */
  lineage(args?: LineageArgs): SnowflakeCrawler<Exclude<Open, "lineage">>;
  /** Switches the crawling of tags on or off. */
  tags(args?: TagsArgs): SnowflakeCrawler<Exclude<Open, "tags">>;
  /** Crawls only these databases and schemas. */
  include(args: IncludeArgs): SnowflakeCrawler<Exclude<Open, "include">>;
  /** Leaves these databases and schemas out. */
  exclude(args: ExcludeArgs): SnowflakeCrawler<Exclude<Open, "exclude">>;
}

/**
 * A Snowflake Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type SnowflakeCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const logoText =
  "https://1amiydhcmj36tz3733v94f15-wpengine.netdna-ssl.com/wp-content/themes/snowflake/assets/img/logo-blue.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/snowflake";

const connectorConfigNameText = "atlan-connectors-snowflake";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "snowflakeCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-snowflake",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "warehouse,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6037440864145",
      emoji: "🚀",
      icon: "https://docs.snowflake.com/en/_images/logo-snowflake-sans-text.png",
      logo: logoText,
      marketplaceLink: marketplaceLinkText,
      name: "Snowflake Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl Snowflake assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["snowflake","warehouse","connector","crawler"]',
      name: "@atlan/snowflake",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({
      [orchestrationPrefix + "atlanName"]: `atlan-snowflake-default-snowflake-${epoch}`,
    }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "snowflake",
      sourceCategory: "warehouse",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hsnowflake",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-snowflake-${epoch}`]: "true" }),
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
    informationSchema: {
      slot: "source",
      args: { hostname: string },
      set: () => ({ "extract-strategy": "information-schema" }),
      credential: (hostname, epoch) => ({
        name: `default-snowflake-${epoch}-0`,
        host: hostname,
        connectorConfigName: connectorConfigNameText,
      }),
    },
    accountUsage: {
      slot: "source",
      args: { hostname: string, databaseName: string, schemaName: string },
      set: (_hostname, databaseName, schemaName) => ({
        "account-usage-database-name": databaseName,
        "account-usage-schema-name": schemaName,
      }),
      credential: (hostname, _databaseName, _schemaName, epoch) => ({
        name: `default-snowflake-${epoch}-0`,
        host: hostname,
        connectorConfigName: connectorConfigNameText,
      }),
    },
    basicAuth: {
      slot: "credential",
      args: { username: string, password: secret, role: string, warehouse: string },
      credential: (username, password, role, warehouse, epoch) => ({
        name: `default-snowflake-${epoch}-0`,
        port: 443,
        authType: "basic",
        username,
        password,
        extra: { role, warehouse },
      }),
    },
    keypairAuth: {
      slot: "credential",
      args: {
        username: string,
        privateKey: secret,
        privateKeyPassword: secret,
        role: string,
        warehouse: string,
      },
      credential: (username, privateKey, privateKeyPassword, role, warehouse, epoch) => ({
        name: `default-snowflake-${epoch}-0`,
        port: 443,
        authType: "keypair",
        username,
        password: privateKey,
        extra: { role, warehouse, private_key_password: privateKeyPassword },
      }),
    },
    lineage: {
      args: { include: [boolean, true] },
      set: (include) => ({ "enable-lineage": String(include) }),
    },
    tags: {
      args: { include: [boolean, false] },
      set: (include) => ({ "enable-snowflake-tag": String(include) }),
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
      "control-config-strategy": "default",
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/snowflake/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "snowflake",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "warehouse",
          allowQuery,
          allowQueryPreview,
          rowLimit,
          defaultCredentialGuid: credentialGuidText,
          sourceLogo: logoText,
        },
        guid: guid(),
      }),
    }),
  },
};

/**
 * Snowflake Assets: Crawls the databases, schemas, tables, views, columns, stages and pipes of
 * Snowflake.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function snowflakeCrawler(
  args: Only<SnowflakeCrawlerArgs, keyof SnowflakeCrawlerSlots>,
): SnowflakeCrawler<"source" | "credential" | "lineage" | "tags" | "include" | "exclude">;
/**
 * Snowflake Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function snowflakeCrawler(options: SnowflakeCrawlerOptions): SnowflakeCrawler;
export function snowflakeCrawler(options?: SnowflakeCrawlerArgs): unknown {
  return startBuilder(descriptor, options, snowflakeCrawler);
}
