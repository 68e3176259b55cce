// Generated from spec/atlan/packages/dynamo-db-crawler.yaml. Do not edit; run `specanvil generate`.
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

/** Arguments of `dynamoDbCrawler()`: what goes with any other. */
interface DynamoDbCrawlerBase {
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
interface DynamoDbCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface DynamoDbCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface DynamoDbCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `dynamoDbCrawler()`. */
export type DynamoDbCrawlerArgs = DynamoDbCrawlerBase &
  (
    | DynamoDbCrawlerWithAdminRoles
    | DynamoDbCrawlerWithAdminGroups
    | DynamoDbCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** AWS region of the tables, for example us-west-1. */
  region: string;
}

/** Arguments of `iamRoleAuth()`. */
export interface IamRoleAuthArgs {
  /** ARN of the role. */
  arn: string;
  /** External id that the role asks for. */
  externalId: string;
}

/** Arguments of `iamUserAuth()`. */
export interface IamUserAuthArgs {
  /** Access key of the user. */
  accessKey: string;
  /** Secret key of the user. */
  secretKey: Secret;
}

/** Arguments of `includeRegex()`. */
export interface IncludeRegexArgs {
  /** Regular expression of the names. */
  regex: string;
}

/** Arguments of `excludeRegex()`. */
export interface ExcludeRegexArgs {
  /** Regular expression of the names. */
  regex: string;
}

type DynamoDbCrawlerSourceStep = "direct" | "iamRoleAuth" | "iamUserAuth";

/** The choices for `source`: exactly one. */
export type DynamoDbCrawlerSource =
  | Only<{ direct: DirectArgs; iamRoleAuth: IamRoleAuthArgs }, DynamoDbCrawlerSourceStep>
  | Only<{ direct: DirectArgs; iamUserAuth: IamUserAuthArgs }, DynamoDbCrawlerSourceStep>;

/** The slots of it. */
interface DynamoDbCrawlerSlots {
  /** One of: direct. */
  source: DynamoDbCrawlerSource;
  /** Crawls only tables whose names match. */
  includeRegex?: IncludeRegexArgs | undefined;
  /** Leaves out tables whose names match. */
  excludeRegex?: ExcludeRegexArgs | undefined;
}

/** A whole Amazon DynamoDB Assets workflow as one object. */
export type DynamoDbCrawlerOptions = DynamoDbCrawlerArgs & DynamoDbCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct";
  credential: "iamRoleAuth" | "iamUserAuth";
  includeRegex: "includeRegex";
  excludeRegex: "excludeRegex";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct()";
  credential: "a credential: iamRoleAuth() or iamUserAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from DynamoDB itself; its credential comes next. */
  direct(args: DirectArgs): DynamoDbCrawler<Exclude<Open, "source"> | "credential">;
  /** Signs in to AWS in an IAM role. */
  iamRoleAuth(args: IamRoleAuthArgs): DynamoDbCrawler<Exclude<Open, "credential">>;
  /** Signs in to AWS as an IAM user. */
  iamUserAuth(args: IamUserAuthArgs): DynamoDbCrawler<Exclude<Open, "credential">>;
  /** Crawls only tables whose names match. */
  includeRegex(args: IncludeRegexArgs): DynamoDbCrawler<Exclude<Open, "includeRegex">>;
  /** Leaves out tables whose names match. */
  excludeRegex(args: ExcludeRegexArgs): DynamoDbCrawler<Exclude<Open, "excludeRegex">>;
}

/**
 * An Amazon DynamoDB Assets workflow in the making: immutable, each step gives a new one. The
 * parameter holds the slots that are still open.
 */
export type DynamoDbCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "http://assets.atlan.com/assets/aws-dynamodb.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/dynamodb";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "dynamoDbCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-dynamodb",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "nosql,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/8362826839823",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Amazon DynamoDB Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl Amazon DynamoDB assets and publish to Atlan for discovery",
      homepage: marketplaceLinkText,
      keywords: '["dynamodb","nosql","document-database","connector","crawler"]',
      name: "@atlan/dynamodb",
      registry: "https://packages.atlan.com",
      repository: "https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({
      [orchestrationPrefix + "atlanName"]: `atlan-dynamodb-default-dynamodb-${epoch}`,
    }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "dynamodb",
      sourceCategory: "nosql",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hdynamodb",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-dynamodb-${epoch}`]: "true" }),
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
      args: { region: string },
      set: () => ({ "extraction-method": "direct" }),
      credential: (region, epoch) => ({
        name: `default-dynamodb-${epoch}-0`,
        connectorConfigName: "atlan-connectors-dynamodb",
        extra: { region },
      }),
    },
    iamRoleAuth: {
      slot: "credential",
      args: { arn: string, externalId: string },
      credential: (arn, externalId) => ({
        authType: "role",
        connectorType: "sdk",
        extra: { aws_role_arn: arn, aws_external_id: externalId },
      }),
    },
    iamUserAuth: {
      slot: "credential",
      args: { accessKey: string, secretKey: secret },
      credential: (accessKey, secretKey) => ({
        authType: "iam",
        username: accessKey,
        password: secretKey,
      }),
    },
    includeRegex: { args: { regex: string }, set: (regex) => ({ "include-filter": regex }) },
    excludeRegex: { args: { regex: string }, set: (regex) => ({ "exclude-filter": regex }) },
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
          qualifiedName: `default/dynamodb/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "dynamodb",
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
 * Amazon DynamoDB Assets: Crawls the tables and indexes of Amazon DynamoDB.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function dynamoDbCrawler(
  args: Only<DynamoDbCrawlerArgs, keyof DynamoDbCrawlerSlots>,
): DynamoDbCrawler<"source" | "includeRegex" | "excludeRegex">;
/**
 * Amazon DynamoDB Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function dynamoDbCrawler(options: DynamoDbCrawlerOptions): DynamoDbCrawler;
export function dynamoDbCrawler(options?: DynamoDbCrawlerArgs): unknown {
  return startBuilder(descriptor, options, dynamoDbCrawler);
}
