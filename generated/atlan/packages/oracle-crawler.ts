// Generated from spec/atlan/packages/oracle-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  anchored,
  boolean,
  filledString,
  type Finish,
  integer,
  json,
  jsonObject,
  type JsonObject,
  list,
  member,
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
import type {
  OracleAuthType,
  OracleAwsAuthMethod,
  OracleAzureAuthMethod,
  OracleSecretStore,
} from "../package-enums.js";

/** Arguments of `oracleCrawler()`: what goes with any other. */
interface OracleCrawlerBase {
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
interface OracleCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface OracleCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface OracleCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `oracleCrawler()`. */
export type OracleCrawlerArgs = OracleCrawlerBase &
  (
    | OracleCrawlerWithAdminRoles
    | OracleCrawlerWithAdminGroups
    | OracleCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Host name of the database. */
  hostname: string;
  /**
   * Port of that host.
   * @defaultValue 1521
   */
  port?: number | undefined;
}

/** Arguments of `s3()`. */
export interface S3Args {
  /** Name of the bucket. */
  bucketName: string;
  /** Folder within the bucket that holds the extracted files. */
  bucketPrefix: string;
}

/** Arguments of `agentConfig()`. */
export interface AgentConfigArgs {
  /** Host name of the database, as the agent sees it. */
  hostname: string;
  /** Name of the database. */
  defaultDbName: string;
  /** System identifier (SID) or service name of the database. */
  sid: string;
  /** Name of the agent. */
  agentName: string;
  /**
   * Port of that host.
   * @defaultValue 1521
   */
  port?: number | undefined;
  /** Name under which the agent finds the name of the user. */
  userEnvVar?: string | undefined;
  /** Name under which the agent finds the password. */
  passwordEnvVar?: string | undefined;
  /**
   * Where the agent finds secrets.
   * @defaultValue OracleSecretStore.CUSTOM
   */
  secretStore?: OracleSecretStore | undefined;
  /**
   * How the agent signs in to the database.
   * @defaultValue OracleAuthType.BASIC
   */
  authType?: OracleAuthType | undefined;
  /**
   * AWS region of AWS Secrets Manager.
   * @defaultValue "us-east-1"
   */
  awsRegion?: string | undefined;
  /**
   * How the agent signs in to AWS Secrets Manager.
   * @defaultValue OracleAwsAuthMethod.IAM
   */
  awsAuthMethod?: OracleAwsAuthMethod | undefined;
  /**
   * How the agent signs in to Azure Key Vault.
   * @defaultValue OracleAzureAuthMethod.MANAGED_IDENTITY
   */
  azureAuthMethod?: OracleAzureAuthMethod | undefined;
  /** Path of the secret within its store. */
  secretPath?: string | undefined;
  /** Principal to sign in as, for Kerberos. */
  principal?: string | undefined;
  /** Name of the Azure Key Vault. */
  azureVaultName?: string | undefined;
  /**
   * Further settings of the agent. They are sent as they are, outside the credential: put no
   * secrets in.
   */
  agentCustomConfig?: JsonObject | undefined;
}

/** Arguments of `basicAuth()`. */
export interface BasicAuthArgs {
  /** Name of the user. */
  username: string;
  /** Password of the user. */
  password: Secret;
  /** System identifier (SID) or service name of the database. */
  sid: string;
  /** Name of the database. */
  databaseName: string;
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

/** Arguments of `jdbcInternalMethods()`. */
export interface JdbcInternalMethodsArgs {
  /** Whether it is read by methods of the JDBC driver (true) or by queries (false). */
  enable: boolean;
}

/** Arguments of `sourceLevelFiltering()`. */
export interface SourceLevelFilteringArgs {
  /**
   * Whether the database applies them to its own schemas (true) or the crawler to what it has read
   * (false).
   */
  enable: boolean;
}

/** Arguments of `excludeRegex()`. */
export interface ExcludeRegexArgs {
  /** Regular expression of the names, such as .*_TEMP. */
  regex: string;
}

type OracleCrawlerSourceStep =
  | "direct"
  | "basicAuth"
  | "include"
  | "exclude"
  | "jdbcInternalMethods"
  | "sourceLevelFiltering"
  | "s3"
  | "agentConfig";

/** The choices for `source`: exactly one. */
export type OracleCrawlerSource =
  | Only<
      {
        direct: DirectArgs;
        basicAuth: BasicAuthArgs;
        include?: IncludeArgs | undefined;
        exclude?: ExcludeArgs | undefined;
        jdbcInternalMethods?: JdbcInternalMethodsArgs | undefined;
        sourceLevelFiltering?: SourceLevelFilteringArgs | undefined;
      },
      OracleCrawlerSourceStep
    >
  | Only<
      {
        s3: S3Args;
        include?: IncludeArgs | undefined;
        exclude?: ExcludeArgs | undefined;
      },
      OracleCrawlerSourceStep
    >
  | Only<
      {
        agentConfig: AgentConfigArgs;
        include?: IncludeArgs | undefined;
        exclude?: ExcludeArgs | undefined;
        jdbcInternalMethods?: JdbcInternalMethodsArgs | undefined;
        sourceLevelFiltering?: SourceLevelFilteringArgs | undefined;
      },
      OracleCrawlerSourceStep
    >;

/** The slots of it. */
interface OracleCrawlerSlots {
  /** One of: direct, s3, agentConfig. */
  source: OracleCrawlerSource;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex?: ExcludeRegexArgs | undefined;
}

/** A whole Oracle Assets workflow as one object. */
export type OracleCrawlerOptions = OracleCrawlerArgs & OracleCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct" | "s3" | "agentConfig";
  credential: "basicAuth";
  include: "include";
  exclude: "exclude";
  jdbcInternalMethods: "jdbcInternalMethods";
  sourceLevelFiltering: "sourceLevelFiltering";
  excludeRegex: "excludeRegex";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct() or s3() or agentConfig()";
  credential: "a credential: basicAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from the database itself; its credential comes next. */
  direct(
    args: DirectArgs,
  ): OracleCrawler<
    | Exclude<Open, "source">
    | "credential"
    | "include"
    | "exclude"
    | "jdbcInternalMethods"
    | "sourceLevelFiltering"
  >;
  /** Reads what an offline extraction has put into an S3 bucket. */
  s3(args: S3Args): OracleCrawler<Exclude<Open, "source"> | "include" | "exclude">;
  /**
   * Lets an agent in your own network read the database; it takes the credential from your own
   * store of secrets.
   */
  agentConfig(
    args: AgentConfigArgs,
  ): OracleCrawler<
    Exclude<Open, "source"> | "include" | "exclude" | "jdbcInternalMethods" | "sourceLevelFiltering"
  >;
  /** Signs in with a user name and a password. */
  basicAuth(args: BasicAuthArgs): OracleCrawler<Exclude<Open, "credential">>;
  /** Crawls only these databases and schemas. */
  include(args: IncludeArgs): OracleCrawler<Exclude<Open, "include">>;
  /** Leaves these databases and schemas out. */
  exclude(args: ExcludeArgs): OracleCrawler<Exclude<Open, "exclude">>;
  /** Chooses how metadata is read. */
  jdbcInternalMethods(
    args: JdbcInternalMethodsArgs,
  ): OracleCrawler<Exclude<Open, "jdbcInternalMethods">>;
  /** Chooses who applies the filters. */
  sourceLevelFiltering(
    args: SourceLevelFilteringArgs,
  ): OracleCrawler<Exclude<Open, "sourceLevelFiltering">>;
  /** Leaves out tables, views and the like whose names match, such as temporary ones. */
  excludeRegex(args: ExcludeRegexArgs): OracleCrawler<Exclude<Open, "excludeRegex">>;
}

/**
 * An Oracle Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type OracleCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://docs.oracle.com/sp_common/book-template/ohc-common/img/favicon.ico";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/oracle";

const jdbcInternalMethodsText = "jdbcInternalMethods";

const sourceLevelFilteringText = "sourceLevelFiltering";

const managedIdentityText = "managed_identity";

const defaultCredentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "oracleCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-oracle",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "warehouse,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6849958872861",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Oracle Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl Oracle assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["oracle","warehouse","connector","crawler"]',
      name: "@atlan/oracle",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-oracle-default-oracle-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "oracle",
      sourceCategory: "warehouse",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-horacle",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-oracle-${epoch}`]: "true" }),
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
      opens: [
        "credential",
        "include",
        "exclude",
        jdbcInternalMethodsText,
        sourceLevelFilteringText,
      ],
      args: { hostname: string, port: [integer, 1521] },
      set: () => ({ "extraction-method": "direct" }),
      credential: (hostname, port, epoch) => ({
        name: `default-oracle-${epoch}-0`,
        host: hostname,
        port,
        connectorConfigName: "atlan-connectors-oracle",
      }),
    },
    s3: {
      slot: "source",
      opens: ["include", "exclude"],
      args: { bucketName: string, bucketPrefix: string },
      set: (bucketName, bucketPrefix) => ({
        "extraction-method": "s3",
        "metadata-s3-bucket": bucketName,
        "metadata-s3-prefix": bucketPrefix,
        "use-jdbc-internal-methods": "true",
        "use-source-schema-filtering": "false",
      }),
    },
    agentConfig: {
      slot: "source",
      opens: ["include", "exclude", jdbcInternalMethodsText, sourceLevelFilteringText],
      args: {
        hostname: string,
        defaultDbName: string,
        sid: string,
        agentName: string,
        port: [integer, 1521],
        userEnvVar: [string],
        passwordEnvVar: [string],
        secretStore: [
          member(
            "OracleSecretStore",
            "secretinjectionenvironment",
            "awssecretmanager",
            "azurekeyvault",
            "gcpsecretmanager",
            "custom",
          ),
          "custom",
        ],
        authType: [member("OracleAuthType", "basic", "kerberos"), "basic"],
        awsRegion: [string, "us-east-1"],
        awsAuthMethod: [
          member("OracleAwsAuthMethod", "iam", "iam-assume-role", "access-key"),
          "iam",
        ],
        azureAuthMethod: [
          member("OracleAzureAuthMethod", managedIdentityText, "service_principal"),
          managedIdentityText,
        ],
        secretPath: [string],
        principal: [string],
        azureVaultName: [string],
        agentCustomConfig: [jsonObject],
      },
      set: (
        hostname,
        defaultDbName,
        sid,
        agentName,
        port,
        userEnvVar,
        passwordEnvVar,
        secretStore,
        authType,
        awsRegion,
        awsAuthMethod,
        azureAuthMethod,
        secretPath,
        principal,
        azureVaultName,
        agentCustomConfig,
      ) => ({
        "extraction-method": "agent",
        "agent-json": json({
          host: hostname,
          port,
          "auth-type": authType,
          database: defaultDbName,
          "extra-service": sid,
          "agent-name": agentName,
          "secret-manager": secretStore,
          "user-env": userEnvVar,
          "password-env": passwordEnvVar,
          "agent-config": agentCustomConfig,
          "aws-auth-method": awsAuthMethod,
          "aws-region": awsRegion,
          "azure-auth-method": azureAuthMethod,
          "secret-path": secretPath || undefined,
          "extra-principal": principal || undefined,
          "azure-vault-name": azureVaultName || undefined,
        }),
      }),
    },
    basicAuth: {
      slot: "credential",
      args: { username: string, password: secret, sid: string, databaseName: string },
      credential: (username, password, sid, databaseName, epoch) => ({
        name: `default-oracle-${epoch}-0`,
        authType: "basic",
        username,
        password,
        extra: { sid, databaseName },
      }),
    },
    include: {
      args: { assets: named(list(string)) },
      set: (assets, _epoch, taken) => ({
        [taken("agentConfig") ? "include-filter-agent" : "include-filter"]: json(anchored(assets)),
      }),
    },
    exclude: {
      args: { assets: named(list(string)) },
      set: (assets, _epoch, taken) => ({
        [taken("agentConfig") ? "exclude-filter-agent" : "exclude-filter"]: json(anchored(assets)),
      }),
    },
    jdbcInternalMethods: {
      args: { enable: boolean },
      set: (enable) => ({ "use-jdbc-internal-methods": String(enable) }),
    },
    sourceLevelFiltering: {
      args: { enable: boolean },
      set: (enable) => ({ "use-source-schema-filtering": String(enable) }),
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
      "publish-mode": "production",
      "atlas-auth-type": "internal",
      "advanced-config-strategy": taken("s3", "jdbcInternalMethods", "sourceLevelFiltering")
        ? "custom"
        : "default",
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/oracle/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "oracle",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "warehouse",
          allowQuery,
          allowQueryPreview,
          rowLimit,
          defaultCredentialGuid: defaultCredentialGuidText,
          sourceLogo: iconText,
        },
        guid: guid(),
      }),
      "credential-guid": taken("agentConfig") ? undefined : defaultCredentialGuidText,
    }),
  },
};

/**
 * Oracle Assets: Crawls the schemas, tables, views and columns of an Oracle database.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function oracleCrawler(
  args: Only<OracleCrawlerArgs, keyof OracleCrawlerSlots>,
): OracleCrawler<"source" | "excludeRegex">;
/**
 * Oracle Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function oracleCrawler(options: OracleCrawlerOptions): OracleCrawler;
export function oracleCrawler(options?: OracleCrawlerArgs): unknown {
  return startBuilder(descriptor, options, oracleCrawler);
}
