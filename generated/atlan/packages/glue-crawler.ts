// Generated from spec/atlan/packages/glue-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  filledString,
  type Finish,
  given,
  integer,
  json,
  list,
  type Only,
  type PackageDescriptor,
  secret,
  type Secret,
  selectionNames,
  some,
  startBuilder,
  string,
  under,
  unique,
} from "specanvil/builder";

/** Arguments of `glueCrawler()`: what goes with any other. */
interface GlueCrawlerBase {
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
interface GlueCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface GlueCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface GlueCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `glueCrawler()`. */
export type GlueCrawlerArgs = GlueCrawlerBase &
  (
    | GlueCrawlerWithAdminRoles
    | GlueCrawlerWithAdminGroups
    | GlueCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** AWS region of the Data Catalog, for example us-west-1. */
  region: string;
}

/** Arguments of `iamUserAuth()`. */
export interface IamUserAuthArgs {
  /** Access key of the user. */
  accessKey: string;
  /** Secret key of the user. */
  secretKey: Secret;
}

/** Arguments of `include()`. */
export interface IncludeArgs {
  /** Names of the databases; none means all. */
  assets: readonly string[];
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /** Names of the databases. */
  assets: readonly string[];
}

/** The slots of it. */
interface GlueCrawlerSlots {
  /** Reads from the Data Catalog itself. */
  source: DirectArgs;
  /** Signs in to AWS as an IAM user. */
  credential: IamUserAuthArgs;
  /** Crawls only these databases. */
  include?: IncludeArgs | undefined;
  /** Leaves these databases out. */
  exclude?: ExcludeArgs | undefined;
}

/** A whole Glue Assets workflow as one object. */
export type GlueCrawlerOptions = GlueCrawlerArgs & GlueCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct";
  credential: "iamUserAuth";
  include: "include";
  exclude: "exclude";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct()";
  credential: "a credential: iamUserAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from the Data Catalog itself. */
  direct(args: DirectArgs): GlueCrawler<Exclude<Open, "source">>;
  /** Signs in to AWS as an IAM user. */
  iamUserAuth(args: IamUserAuthArgs): GlueCrawler<Exclude<Open, "credential">>;
  /** Crawls only these databases. */
  include(args: IncludeArgs): GlueCrawler<Exclude<Open, "include">>;
  /** Leaves these databases out. */
  exclude(args: ExcludeArgs): GlueCrawler<Exclude<Open, "exclude">>;
}

/**
 * A Glue Assets workflow in the making: immutable, each step gives a new one. The parameter holds
 * the slots that are still open.
 */
export type GlueCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://atlan-public.s3.eu-west-1.amazonaws.com/atlan/logos/aws-glue.png";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/glue";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "glueCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-glue",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6335637665681",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Glue Assets",
      usecase: "crawling,auto-classifications",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl AWS Glue assets and publish to Atlan for discovery.",
      homepage: marketplaceLinkText,
      keywords: '["lake","connector","crawler","glue","aws","s3"]',
      name: "@atlan/glue",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-glue-default-glue-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "glue",
      sourceCategory: "lake",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hglue",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-glue-${epoch}`]: "true" }),
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
  needs: { source: "a source", credential: "a credential" },
  steps: {
    direct: {
      slot: "source",
      args: { region: string },
      credential: (region, epoch) => ({
        name: `default-glue-${epoch}-0`,
        connectorConfigName: "atlan-connectors-glue",
        extra: { region },
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
    include: {
      args: { assets: list(string) },
      set: (assets) => ({
        "include-filter": json({
          AwsDataCatalog: given(assets) ? selectionNames(assets) : undefined,
        }),
      }),
    },
    exclude: {
      args: { assets: list(string) },
      set: (assets) => ({
        "exclude-filter": json({
          AwsDataCatalog: given(assets) ? selectionNames(assets) : undefined,
        }),
      }),
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
      "credentials-fetch-strategy": "credential_guid",
      "credential-guid": credentialGuidText,
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/glue/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "glue",
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
      "publish-mode": "production",
      "atlas-auth-type": "internal",
    }),
  },
};

/**
 * Glue Assets: Crawls the databases and tables of the AWS Glue Data Catalog.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function glueCrawler(
  args: Only<GlueCrawlerArgs, keyof GlueCrawlerSlots>,
): GlueCrawler<"source" | "credential" | "include" | "exclude">;
/**
 * Glue Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function glueCrawler(options: GlueCrawlerOptions): GlueCrawler;
export function glueCrawler(options?: GlueCrawlerArgs): unknown {
  return startBuilder(descriptor, options, glueCrawler);
}
