// Generated from spec/atlan/packages/power-bi-crawler.yaml. Do not edit; run `specanvil generate`.
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

/** Arguments of `powerBiCrawler()`: what goes with any other. */
interface PowerBiCrawlerBase {
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
interface PowerBiCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface PowerBiCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface PowerBiCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `powerBiCrawler()`. */
export type PowerBiCrawlerArgs = PowerBiCrawlerBase &
  (
    | PowerBiCrawlerWithAdminRoles
    | PowerBiCrawlerWithAdminGroups
    | PowerBiCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `delegatedUser()`. */
export interface DelegatedUserArgs {
  /** Name of the user. */
  username: string;
  /** Password of the user. */
  password: Secret;
  /** Id of the Microsoft Entra tenant. */
  tenantId: string;
  /** Client id of the app registration. */
  clientId: string;
  /** Client secret of the app registration. */
  clientSecret: Secret;
}

/** Arguments of `servicePrincipal()`. */
export interface ServicePrincipalArgs {
  /** Id of the Microsoft Entra tenant. */
  tenantId: string;
  /** Client id of the service principal. */
  clientId: string;
  /** Client secret of the service principal. */
  clientSecret: Secret;
}

/** Arguments of `include()`. */
export interface IncludeArgs {
  /** GUIDs of the workspaces; none means all. */
  workspaces: readonly string[];
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /** GUIDs of the workspaces. */
  workspaces: readonly string[];
}

/** Arguments of `directEndorsements()`. */
export interface DirectEndorsementsArgs {
  /**
   * Whether they certify assets at once (true) or ask for it (false).
   * @defaultValue true
   */
  enabled?: boolean | undefined;
}

type PowerBiCrawlerCredentialStep = "delegatedUser" | "servicePrincipal";

/** The choices for `credential`: exactly one. */
export type PowerBiCrawlerCredential =
  | Only<{ delegatedUser: DelegatedUserArgs }, PowerBiCrawlerCredentialStep>
  | Only<{ servicePrincipal: ServicePrincipalArgs }, PowerBiCrawlerCredentialStep>;

/** The slots of it. */
interface PowerBiCrawlerSlots {
  /** Reads from Power BI itself. */
  source: true;
  /** One of: delegatedUser, servicePrincipal. */
  credential: PowerBiCrawlerCredential;
  /** Crawls only these workspaces. */
  include?: IncludeArgs | undefined;
  /** Leaves these workspaces out. */
  exclude?: ExcludeArgs | undefined;
  /** Chooses what becomes of the endorsements of Power BI. */
  directEndorsements?: DirectEndorsementsArgs | undefined;
}

/** A whole Power BI Assets workflow as one object. */
export type PowerBiCrawlerOptions = PowerBiCrawlerArgs & PowerBiCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct";
  credential: "delegatedUser" | "servicePrincipal";
  include: "include";
  exclude: "exclude";
  directEndorsements: "directEndorsements";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct()";
  credential: "a credential: delegatedUser() or servicePrincipal()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from Power BI itself. */
  direct(): PowerBiCrawler<Exclude<Open, "source">>;
  /** Signs in with a user name and a password, through an app registration. */
  delegatedUser(args: DelegatedUserArgs): PowerBiCrawler<Exclude<Open, "credential">>;
  /** Signs in as a service principal. */
  servicePrincipal(args: ServicePrincipalArgs): PowerBiCrawler<Exclude<Open, "credential">>;
  /** Crawls only these workspaces. */
  include(args: IncludeArgs): PowerBiCrawler<Exclude<Open, "include">>;
  /** Leaves these workspaces out. */
  exclude(args: ExcludeArgs): PowerBiCrawler<Exclude<Open, "exclude">>;
  /** Chooses what becomes of the endorsements of Power BI. */
  directEndorsements(
    args?: DirectEndorsementsArgs,
  ): PowerBiCrawler<Exclude<Open, "directEndorsements">>;
}

/**
 * A Power BI Assets workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type PowerBiCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://powerbi.microsoft.com/pictures/application-logos/svg/powerbi.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/powerbi";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "powerBiCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-powerbi",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "powerbi,crawler",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6332245668881",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "powerbi Assets",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl PowerBI assets and publish to Atlan for discovery.",
      homepage: marketplaceLinkText,
      keywords: '["powerbi","bi","connector","crawler"]',
      name: "@atlan/powerbi",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-powerbi-default-powerbi-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "powerbi",
      sourceCategory: "bi",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hpowerbi",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-powerbi-${epoch}`]: "true" }),
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
      credential: (epoch) => ({
        name: `default-powerbi-${epoch}-0`,
        host: "api.powerbi.com",
        port: 443,
        connectorConfigName: "atlan-connectors-powerbi",
      }),
    },
    delegatedUser: {
      slot: "credential",
      args: {
        username: string,
        password: secret,
        tenantId: string,
        clientId: string,
        clientSecret: secret,
      },
      credential: (username, password, tenantId, clientId, clientSecret) => ({
        authType: "basic",
        username,
        password,
        extra: { tenantId, clientId, clientSecret },
      }),
    },
    servicePrincipal: {
      slot: "credential",
      args: { tenantId: string, clientId: string, clientSecret: secret },
      credential: (tenantId, clientId, clientSecret) => ({
        authType: "service_principal",
        connectorType: "rest",
        extra: { tenantId, clientId, clientSecret },
      }),
    },
    include: {
      args: { workspaces: list(string) },
      set: (workspaces) => ({ "include-filter": json(selectionNames(workspaces)) }),
    },
    exclude: {
      args: { workspaces: list(string) },
      set: (workspaces) => ({ "exclude-filter": json(selectionNames(workspaces)) }),
    },
    directEndorsements: {
      args: { enabled: [boolean, true] },
      set: (enabled) => ({ "endorsement-attach-mode": enabled ? "metastore" : "requests" }),
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
      connection: json({
        typeName: "Connection",
        attributes: {
          qualifiedName: `default/powerbi/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "powerbi",
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
 * Power BI Assets: Crawls the workspaces, reports, dashboards and datasets of Microsoft Power BI.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function powerBiCrawler(
  args: Only<PowerBiCrawlerArgs, keyof PowerBiCrawlerSlots>,
): PowerBiCrawler<"source" | "credential" | "include" | "exclude" | "directEndorsements">;
/**
 * Power BI Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function powerBiCrawler(options: PowerBiCrawlerOptions): PowerBiCrawler;
export function powerBiCrawler(options?: PowerBiCrawlerArgs): unknown {
  return startBuilder(descriptor, options, powerBiCrawler);
}
