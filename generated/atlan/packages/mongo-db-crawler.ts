// Generated from spec/atlan/packages/mongo-db-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  anchoredNames,
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

/** Arguments of `mongoDbCrawler()`: what goes with any other. */
interface MongoDbCrawlerBase {
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
interface MongoDbCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface MongoDbCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface MongoDbCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `mongoDbCrawler()`. */
export type MongoDbCrawlerArgs = MongoDbCrawlerBase &
  (
    | MongoDbCrawlerWithAdminRoles
    | MongoDbCrawlerWithAdminGroups
    | MongoDbCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Host name of the SQL interface. */
  hostname: string;
  /**
   * Port of that host.
   * @defaultValue 27017
   */
  port?: number | undefined;
}

/** Arguments of `basicAuth()`. */
export interface BasicAuthArgs {
  /** Name of the user. */
  username: string;
  /** Password of the user. */
  password: Secret;
  /** Host name of the MongoDB cluster. */
  nativeHost: string;
  /** Database to begin with. */
  defaultDb: string;
  /**
   * Database that knows the user.
   * @defaultValue "admin"
   */
  authDb?: string | undefined;
  /**
   * Whether the connection to MongoDB is encrypted.
   * @defaultValue true
   */
  isSsl?: boolean | undefined;
}

/** Arguments of `include()`. */
export interface IncludeArgs {
  /** Names of the databases, each read as a regular expression. */
  assets: readonly string[];
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /** Names of the databases, each read as a regular expression. */
  assets: readonly string[];
}

/** Arguments of `excludeRegex()`. */
export interface ExcludeRegexArgs {
  /** Regular expression of the names, such as .*_TEMP. */
  regex: string;
}

/** The slots of it. */
interface MongoDbCrawlerSlots {
  /** Reads from MongoDB itself. */
  source: DirectArgs;
  /** Signs in with a user name and a password. */
  credential: BasicAuthArgs;
  /** Crawls only these databases. */
  include?: IncludeArgs | undefined;
  /** Leaves these databases out. */
  exclude?: ExcludeArgs | undefined;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex?: ExcludeRegexArgs | undefined;
}

/** A whole MongoDB Assets workflow as one object. */
export type MongoDbCrawlerOptions = MongoDbCrawlerArgs & MongoDbCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct";
  credential: "basicAuth";
  include: "include";
  exclude: "exclude";
  excludeRegex: "excludeRegex";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct()";
  credential: "a credential: basicAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from MongoDB itself. */
  direct(args: DirectArgs): MongoDbCrawler<Exclude<Open, "source">>;
  /** Signs in with a user name and a password. */
  basicAuth(args: BasicAuthArgs): MongoDbCrawler<Exclude<Open, "credential">>;
  /** Crawls only these databases. */
  include(args: IncludeArgs): MongoDbCrawler<Exclude<Open, "include">>;
  /** Leaves these databases out. */
  exclude(args: ExcludeArgs): MongoDbCrawler<Exclude<Open, "exclude">>;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex(args: ExcludeRegexArgs): MongoDbCrawler<Exclude<Open, "excludeRegex">>;
}

/**
 * A MongoDB Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type MongoDbCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://assets.atlan.com/assets/mongoDB.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/mongodb";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "mongoDbCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-mongodb",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "nosql,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/7841931946639",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "MongoDB Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl MongoDB assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["mongodb","nosql","document-database","connector","crawler"]',
      name: "@atlan/mongodb",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-mongodb-default-mongodb-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "mongodb",
      sourceCategory: "nosql",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hmongodb",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-mongodb-${epoch}`]: "true" }),
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
      args: { hostname: string, port: [integer, 27017] },
      set: () => ({ "extraction-method": "direct" }),
      credential: (hostname, port, epoch) => ({
        name: `default-mongodb-${epoch}-0`,
        host: hostname,
        port,
        connectorConfigName: "atlan-connectors-mongodb",
      }),
    },
    basicAuth: {
      slot: "credential",
      args: {
        username: string,
        password: secret,
        nativeHost: string,
        defaultDb: string,
        authDb: [string, "admin"],
        isSsl: [boolean, true],
      },
      credential: (username, password, nativeHost, defaultDb, authDb, isSsl) => ({
        authType: "basic",
        username,
        password,
        extra: {
          "native-host": nativeHost,
          "default-database": defaultDb,
          authsource: authDb,
          ssl: isSsl,
        },
      }),
    },
    include: {
      args: { assets: list(string) },
      set: (assets) => ({ "include-filter": json(anchoredNames(assets)) }),
    },
    exclude: {
      args: { assets: list(string) },
      set: (assets) => ({ "exclude-filter": json(anchoredNames(assets)) }),
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
      _taken,
      guid,
    ) => ({
      "credentials-fetch-strategy": "credential_guid",
      "credential-guid": credentialGuidText,
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/mongodb/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "mongodb",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "database",
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
 * MongoDB Assets: Crawls the databases and collections of MongoDB, through its SQL interface.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function mongoDbCrawler(
  args: Only<MongoDbCrawlerArgs, keyof MongoDbCrawlerSlots>,
): MongoDbCrawler<"source" | "credential" | "include" | "exclude" | "excludeRegex">;
/**
 * MongoDB Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function mongoDbCrawler(options: MongoDbCrawlerOptions): MongoDbCrawler;
export function mongoDbCrawler(options?: MongoDbCrawlerArgs): unknown {
  return startBuilder(descriptor, options, mongoDbCrawler);
}
