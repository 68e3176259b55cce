// Generated from spec/atlan/packages/postgres-crawler.yaml. Do not edit; run `specanvil generate`.
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

/** Arguments of `postgresCrawler()`: what goes with any other. */
interface PostgresCrawlerBase {
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
interface PostgresCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface PostgresCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface PostgresCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `postgresCrawler()`. */
export type PostgresCrawlerArgs = PostgresCrawlerBase &
  (
    | PostgresCrawlerWithAdminRoles
    | PostgresCrawlerWithAdminGroups
    | PostgresCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Host name of the database. */
  hostname: string;
  /** Name of the database to begin with. */
  database: string;
  /**
   * Port of that host.
   * @defaultValue 5432
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

/** Arguments of `iamUserAuth()`. */
export interface IamUserAuthArgs {
  /** Name of the user of the database. */
  username: string;
  /** Access key of the IAM user. */
  accessKey: string;
  /** Secret key of the IAM user. */
  secretKey: Secret;
}

/** Arguments of `iamRoleAuth()`. */
export interface IamRoleAuthArgs {
  /** Name of the user of the database. */
  username: string;
  /** ARN of the role. */
  arn: string;
  /** External id that the role asks for. */
  externalId: string;
}

/** Arguments of `basicAuth()`. */
export interface BasicAuthArgs {
  /** Name of the user. */
  username: string;
  /** Password of the user. */
  password: Secret;
}

/** Arguments of `sourceLevelFiltering()`. */
export interface SourceLevelFilteringArgs {
  /**
   * Whether the database applies them to its own schemas (true) or the crawler to what it has read
   * (false).
   */
  enable: boolean;
}

/** Arguments of `jdbcInternalMethods()`. */
export interface JdbcInternalMethodsArgs {
  /** Whether it is read by methods of the JDBC driver (true) or by queries (false). */
  enable: boolean;
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

type PostgresCrawlerSourceStep = "direct" | "iamUserAuth" | "iamRoleAuth" | "basicAuth" | "s3";

/** The choices for `source`: exactly one. */
export type PostgresCrawlerSource =
  | Only<{ direct: DirectArgs; iamUserAuth: IamUserAuthArgs }, PostgresCrawlerSourceStep>
  | Only<{ direct: DirectArgs; iamRoleAuth: IamRoleAuthArgs }, PostgresCrawlerSourceStep>
  | Only<{ direct: DirectArgs; basicAuth: BasicAuthArgs }, PostgresCrawlerSourceStep>
  | Only<{ s3: S3Args }, PostgresCrawlerSourceStep>;

/** The slots of it. */
interface PostgresCrawlerSlots {
  /** One of: direct, s3. */
  source: PostgresCrawlerSource;
  /** Chooses who applies the filters. */
  sourceLevelFiltering?: SourceLevelFilteringArgs | undefined;
  /** Chooses how metadata is read. */
  jdbcInternalMethods?: JdbcInternalMethodsArgs | undefined;
  /** Crawls only these databases and schemas. */
  include?: IncludeArgs | undefined;
  /** Leaves these databases and schemas out. */
  exclude?: ExcludeArgs | undefined;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex?: ExcludeRegexArgs | undefined;
}

/** A whole Postgres Assets workflow as one object. */
export type PostgresCrawlerOptions = PostgresCrawlerArgs & PostgresCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct" | "s3";
  credential: "iamUserAuth" | "iamRoleAuth" | "basicAuth";
  sourceLevelFiltering: "sourceLevelFiltering";
  jdbcInternalMethods: "jdbcInternalMethods";
  include: "include";
  exclude: "exclude";
  excludeRegex: "excludeRegex";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct() or s3()";
  credential: "a credential: iamUserAuth() or iamRoleAuth() or basicAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from the database itself; its credential comes next. */
  direct(args: DirectArgs): PostgresCrawler<Exclude<Open, "source"> | "credential">;
  /** Reads what an offline extraction has put into an S3 bucket. */
  s3(args: S3Args): PostgresCrawler<Exclude<Open, "source">>;
  /** Signs in to a database of AWS as an IAM user. */
  iamUserAuth(args: IamUserAuthArgs): PostgresCrawler<Exclude<Open, "credential">>;
  /** Signs in to a database of AWS in an IAM role. */
  iamRoleAuth(args: IamRoleAuthArgs): PostgresCrawler<Exclude<Open, "credential">>;
  /** Signs in with a user name and a password. */
  basicAuth(args: BasicAuthArgs): PostgresCrawler<Exclude<Open, "credential">>;
  /** Chooses who applies the filters. */
  sourceLevelFiltering(
    args: SourceLevelFilteringArgs,
  ): PostgresCrawler<Exclude<Open, "sourceLevelFiltering">>;
  /** Chooses how metadata is read. */
  jdbcInternalMethods(
    args: JdbcInternalMethodsArgs,
  ): PostgresCrawler<Exclude<Open, "jdbcInternalMethods">>;
  /** Crawls only these databases and schemas. */
  include(args: IncludeArgs): PostgresCrawler<Exclude<Open, "include">>;
  /** Leaves these databases and schemas out. */
  exclude(args: ExcludeArgs): PostgresCrawler<Exclude<Open, "exclude">>;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex(args: ExcludeRegexArgs): PostgresCrawler<Exclude<Open, "excludeRegex">>;
}

/**
 * A Postgres Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type PostgresCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://www.postgresql.org/media/img/about/press/elephant.png";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/postgres";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "postgresCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-postgres",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "postgres,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6329557275793",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Postgres Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl PostgreSQL assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["postgres","database","sql","connector","crawler"]',
      name: "@atlan/postgres",
      registry: "https://packages.atlan.com",
      repository: "https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({
      [orchestrationPrefix + "atlanName"]: `atlan-postgres-default-postgres-${epoch}`,
    }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "postgres",
      sourceCategory: "database",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hpostgres",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-postgres-${epoch}`]: "true" }),
    under(orchestrationPrefix, { "atlan-ui": "true", dependentPackage: "" }),
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
      args: { hostname: string, database: string, port: [integer, 5432] },
      set: () => ({ "extraction-method": "direct" }),
      credential: (hostname, database, port, epoch) => ({
        name: `default-postgres-${epoch}-0`,
        host: hostname,
        port,
        connectorConfigName: "atlan-connectors-postgres",
        extra: { database },
      }),
    },
    s3: {
      slot: "source",
      args: { bucketName: string, bucketPrefix: string, bucketRegion: [string] },
      set: (bucketName, bucketPrefix, bucketRegion) => ({
        "extraction-method": "s3",
        "metadata-s3-bucket": bucketName,
        "metadata-s3-prefix": bucketPrefix,
        "metadata-s3-region": bucketRegion,
      }),
    },
    iamUserAuth: {
      slot: "credential",
      args: { username: string, accessKey: string, secretKey: secret },
      credential: (username, accessKey, secretKey) => ({
        authType: "iam_user",
        connectorType: "jdbc",
        username: accessKey,
        password: secretKey,
        extra: { username },
      }),
    },
    iamRoleAuth: {
      slot: "credential",
      args: { username: string, arn: string, externalId: string },
      credential: (username, arn, externalId) => ({
        authType: "iam_role",
        connectorType: "jdbc",
        extra: { username, aws_role_arn: arn, aws_external_id: externalId },
      }),
    },
    basicAuth: {
      slot: "credential",
      args: { username: string, password: secret },
      credential: (username, password) => ({ authType: "basic", username, password }),
    },
    sourceLevelFiltering: {
      args: { enable: boolean },
      set: (enable) => ({ "use-source-schema-filtering": enable }),
    },
    jdbcInternalMethods: {
      args: { enable: boolean },
      set: (enable) => ({ "use-jdbc-internal-methods": enable }),
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
      _taken,
      guid,
    ) => ({
      "credential-guid": credentialGuidText,
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/postgres/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "postgres",
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
    }),
  },
};

/**
 * Postgres Assets: Crawls the databases, schemas, tables, views and columns of PostgreSQL.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function postgresCrawler(
  args: Only<PostgresCrawlerArgs, keyof PostgresCrawlerSlots>,
): PostgresCrawler<
  "source" | "sourceLevelFiltering" | "jdbcInternalMethods" | "include" | "exclude" | "excludeRegex"
>;
/**
 * Postgres Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function postgresCrawler(options: PostgresCrawlerOptions): PostgresCrawler;
export function postgresCrawler(options?: PostgresCrawlerArgs): unknown {
  return startBuilder(descriptor, options, postgresCrawler);
}
