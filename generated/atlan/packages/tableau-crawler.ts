// Generated from spec/atlan/packages/tableau-crawler.yaml. Do not edit; run `specanvil generate`.
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
  selectionNames,
  some,
  startBuilder,
  string,
  under,
  unique,
} from "specanvil/builder";

/** Arguments of `tableauCrawler()`: what goes with any other. */
interface TableauCrawlerBase {
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
interface TableauCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface TableauCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface TableauCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `tableauCrawler()`. */
export type TableauCrawlerArgs = TableauCrawlerBase &
  (
    | TableauCrawlerWithAdminRoles
    | TableauCrawlerWithAdminGroups
    | TableauCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Host name of Tableau. */
  hostname: string;
  /** Name of the site as it stands in its address. */
  site: string;
  /**
   * Port of that host.
   * @defaultValue 443
   */
  port?: number | undefined;
  /**
   * Whether the connection to Tableau is encrypted.
   * @defaultValue true
   */
  sslEnabled?: boolean | undefined;
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

/** Arguments of `personalAccessToken()`. */
export interface PersonalAccessTokenArgs {
  /** Name of the token. */
  username: string;
  /** The secret of the token. */
  accessToken: Secret;
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
  /** GUIDs of the projects; none means all. */
  projects: readonly string[];
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /** GUIDs of the projects. */
  projects: readonly string[];
}

/** Arguments of `crawlHiddenFields()`. */
export interface CrawlHiddenFieldsArgs {
  /**
   * Whether the hidden fields of data sources are crawled too.
   * @defaultValue true
   */
  enabled?: boolean | undefined;
}

/** Arguments of `crawlUnpublished()`. */
export interface CrawlUnpublishedArgs {
  /**
   * Whether worksheets and dashboards that nobody has published are crawled too.
   * @defaultValue true
   */
  enabled?: boolean | undefined;
}

/** Arguments of `alternateHost()`. */
export interface AlternateHostArgs {
  /** Name of the other host. */
  hostname: string;
}

type TableauCrawlerSourceStep =
  | "direct"
  | "personalAccessToken"
  | "include"
  | "exclude"
  | "crawlHiddenFields"
  | "crawlUnpublished"
  | "basicAuth"
  | "s3";

/** The choices for `source`: exactly one. */
export type TableauCrawlerSource =
  | Only<
      {
        direct: DirectArgs;
        personalAccessToken: PersonalAccessTokenArgs;
        include?: IncludeArgs | undefined;
        exclude?: ExcludeArgs | undefined;
        crawlHiddenFields?: CrawlHiddenFieldsArgs | undefined;
        crawlUnpublished?: CrawlUnpublishedArgs | undefined;
      },
      TableauCrawlerSourceStep
    >
  | Only<
      {
        direct: DirectArgs;
        basicAuth: BasicAuthArgs;
        include?: IncludeArgs | undefined;
        exclude?: ExcludeArgs | undefined;
        crawlHiddenFields?: CrawlHiddenFieldsArgs | undefined;
        crawlUnpublished?: CrawlUnpublishedArgs | undefined;
      },
      TableauCrawlerSourceStep
    >
  | Only<{ s3: S3Args }, TableauCrawlerSourceStep>;

/** The slots of it. */
interface TableauCrawlerSlots {
  /** One of: direct, s3. */
  source: TableauCrawlerSource;
  /** Makes links to Tableau lead to another host than the one that is crawled. */
  alternateHost?: AlternateHostArgs | undefined;
}

/** A whole Tableau Assets workflow as one object. */
export type TableauCrawlerOptions = TableauCrawlerArgs & TableauCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct" | "s3";
  credential: "personalAccessToken" | "basicAuth";
  include: "include";
  exclude: "exclude";
  crawlHiddenFields: "crawlHiddenFields";
  crawlUnpublished: "crawlUnpublished";
  alternateHost: "alternateHost";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct() or s3()";
  credential: "a credential: personalAccessToken() or basicAuth()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from Tableau itself; its credential comes next. */
  direct(
    args: DirectArgs,
  ): TableauCrawler<
    | Exclude<Open, "source">
    | "credential"
    | "include"
    | "exclude"
    | "crawlHiddenFields"
    | "crawlUnpublished"
  >;
  /** Reads what an offline extraction has put into an S3 bucket. */
  s3(args: S3Args): TableauCrawler<Exclude<Open, "source">>;
  /** Signs in with a personal access token. */
  personalAccessToken(args: PersonalAccessTokenArgs): TableauCrawler<Exclude<Open, "credential">>;
  /** Signs in with a user name and a password. */
  basicAuth(args: BasicAuthArgs): TableauCrawler<Exclude<Open, "credential">>;
  /** Crawls only these projects. */
  include(args: IncludeArgs): TableauCrawler<Exclude<Open, "include">>;
  /** Leaves these projects out. */
  exclude(args: ExcludeArgs): TableauCrawler<Exclude<Open, "exclude">>;
  /** Switches the crawling of hidden fields on or off. */
  crawlHiddenFields(
    args?: CrawlHiddenFieldsArgs,
  ): TableauCrawler<Exclude<Open, "crawlHiddenFields">>;
  /** Switches the crawling of unpublished work on or off. */
  crawlUnpublished(args?: CrawlUnpublishedArgs): TableauCrawler<Exclude<Open, "crawlUnpublished">>;
  /** Makes links to Tableau lead to another host than the one that is crawled. */
  alternateHost(args: AlternateHostArgs): TableauCrawler<Exclude<Open, "alternateHost">>;
}

/**
 * A Tableau Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type TableauCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://img.icons8.com/color/480/000000/tableau-software.png";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/tableau";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "tableauCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-tableau",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "tableau,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6332449996689",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "tableau Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl Tableau assets and publish to Atlan for discovery.",
      homepage: marketplaceLinkText,
      keywords: '["tableau","bi","connector","crawler"]',
      name: "@atlan/tableau",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-tableau-default-tableau-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "tableau",
      sourceCategory: "bi",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-htableau",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-tableau-${epoch}`]: "true" }),
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
      opens: ["credential", "include", "exclude", "crawlHiddenFields", "crawlUnpublished"],
      args: { hostname: string, site: string, port: [integer, 443], sslEnabled: [boolean, true] },
      set: () => ({ "extraction-method": "direct", "credential-guid": credentialGuidText }),
      credential: (hostname, site, port, sslEnabled, epoch) => ({
        name: `default-tableau-${epoch}-0`,
        host: hostname,
        port,
        connectorConfigName: "atlan-connectors-tableau",
        extra: { protocol: sslEnabled ? "https" : "http", defaultSite: site },
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
        "exclude-filter": "{}",
        "include-filter": "{}",
        "crawl-unpublished-worksheets-dashboard": "true",
        "crawl-hidden-datasource-fields": "true",
      }),
    },
    personalAccessToken: {
      slot: "credential",
      args: { username: string, accessToken: secret },
      credential: (username, accessToken) => ({
        authType: "personal_access_token",
        username,
        password: accessToken,
      }),
    },
    basicAuth: {
      slot: "credential",
      args: { username: string, password: secret },
      credential: (username, password) => ({ authType: "basic", username, password }),
    },
    include: {
      args: { projects: list(string) },
      set: (projects) => ({ "include-filter": json(selectionNames(projects)) }),
    },
    exclude: {
      args: { projects: list(string) },
      set: (projects) => ({ "exclude-filter": json(selectionNames(projects)) }),
    },
    crawlHiddenFields: {
      args: { enabled: [boolean, true] },
      set: (enabled) => ({ "crawl-hidden-datasource-fields": String(enabled) }),
    },
    crawlUnpublished: {
      args: { enabled: [boolean, true] },
      set: (enabled) => ({ "crawl-unpublished-worksheets-dashboard": String(enabled) }),
    },
    alternateHost: {
      args: { hostname: string },
      set: (hostname) => ({ "tableau-alternate-host": hostname }),
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
          qualifiedName: `default/tableau/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "tableau",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "bi",
          allowQuery,
          allowQueryPreview,
          rowLimit,
          defaultCredentialGuid: credentialGuidText,
          sourceLogo: iconText,
        },
        guid: guid(),
      }),
      "atlas-auth-type": "internal",
      "publish-mode": "production",
    }),
  },
};

/**
 * Tableau Assets: Crawls the projects, workbooks, worksheets, dashboards and data sources of
 * Tableau.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function tableauCrawler(
  args: Only<TableauCrawlerArgs, keyof TableauCrawlerSlots>,
): TableauCrawler<"source" | "alternateHost">;
/**
 * Tableau Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function tableauCrawler(options: TableauCrawlerOptions): TableauCrawler;
export function tableauCrawler(options?: TableauCrawlerArgs): unknown {
  return startBuilder(descriptor, options, tableauCrawler);
}
