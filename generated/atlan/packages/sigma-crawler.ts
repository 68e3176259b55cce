// Generated from spec/atlan/packages/sigma-crawler.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  filledString,
  type Finish,
  integer,
  json,
  list,
  member,
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
import type { SigmaHostname } from "../package-enums.js";

/** Arguments of `sigmaCrawler()`: what goes with any other. */
interface SigmaCrawlerBase {
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
interface SigmaCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface SigmaCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface SigmaCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `sigmaCrawler()`. */
export type SigmaCrawlerArgs = SigmaCrawlerBase &
  (
    | SigmaCrawlerWithAdminRoles
    | SigmaCrawlerWithAdminGroups
    | SigmaCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Host of Sigma's API, by the cloud that runs it. */
  hostname: SigmaHostname;
  /**
   * Port of that host.
   * @defaultValue 443
   */
  port?: number | undefined;
}

/** Arguments of `apiToken()`. */
export interface ApiTokenArgs {
  /** Client id of the token. */
  clientId: string;
  /** The token. */
  apiToken: Secret;
}

/** Arguments of `include()`. */
export interface IncludeArgs {
  /** Ids of the workbooks; none means all. */
  workbooks: readonly string[];
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /** Ids of the workbooks. */
  workbooks: readonly string[];
}

/** The slots of it. */
interface SigmaCrawlerSlots {
  /** Reads from Sigma itself. */
  source: DirectArgs;
  /** Signs in with an API token. */
  credential: ApiTokenArgs;
  /** Crawls only these workbooks. */
  include?: IncludeArgs | undefined;
  /** Leaves these workbooks out. */
  exclude?: ExcludeArgs | undefined;
}

/** A whole Sigma Assets workflow as one object. */
export type SigmaCrawlerOptions = SigmaCrawlerArgs & SigmaCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct";
  credential: "apiToken";
  include: "include";
  exclude: "exclude";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct()";
  credential: "a credential: apiToken()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from Sigma itself. */
  direct(args: DirectArgs): SigmaCrawler<Exclude<Open, "source">>;
  /** Signs in with an API token. */
  apiToken(args: ApiTokenArgs): SigmaCrawler<Exclude<Open, "credential">>;
  /** Crawls only these workbooks. */
  include(args: IncludeArgs): SigmaCrawler<Exclude<Open, "include">>;
  /** Leaves these workbooks out. */
  exclude(args: ExcludeArgs): SigmaCrawler<Exclude<Open, "exclude">>;
}

/**
 * A Sigma Assets workflow in the making: immutable, each step gives a new one. The parameter holds
 * the slots that are still open.
 */
export type SigmaCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "http://assets.atlan.com/assets/sigma.svg";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "sigmaCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-sigma",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/8731744918813",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: "https://packages.atlan.com/-/web/detail/@atlan/sigma",
      name: "Sigma Assets",
      categories: "sigma,crawler",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl Sigma assets and publish to Atlan for discovery",
      homepage: "",
      keywords: '["sigma","bi","connector","crawler"]',
      name: "@atlan/sigma",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-sigma-default-sigma-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "sigma",
      sourceCategory: "bi",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hsigma",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-sigma-${epoch}`]: "true" }),
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
      args: {
        hostname: member(
          "SigmaHostname",
          "api.sigmacomputing.com",
          "api.us.azure.sigmacomputing.com",
          "aws-api.sigmacomputing.com",
          "api.ca.aws.sigmacomputing.com",
          "api.eu.aws.sigmacomputing.com",
        ),
        port: [integer, 443],
      },
      credential: (hostname, port, epoch) => ({
        name: `default-sigma-${epoch}-0`,
        host: hostname,
        port,
        connectorConfigName: "atlan-connectors-sigma",
        extra: {},
      }),
    },
    apiToken: {
      slot: "credential",
      args: { clientId: string, apiToken: secret },
      credential: (clientId, apiToken) => ({
        authType: "api_token",
        username: clientId,
        password: apiToken,
      }),
    },
    include: {
      args: { workbooks: list(string) },
      set: (workbooks) => ({ "include-filter": json(selectionNames(workbooks)) }),
    },
    exclude: {
      args: { workbooks: list(string) },
      set: (workbooks) => ({ "exclude-filter": json(selectionNames(workbooks)) }),
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
          qualifiedName: `default/sigma/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "sigma",
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
      "publish-mode": "production",
      "atlas-auth-type": "internal",
    }),
  },
};

/**
 * Sigma Assets: Crawls the workbooks, pages and data elements of Sigma.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function sigmaCrawler(
  args: Only<SigmaCrawlerArgs, keyof SigmaCrawlerSlots>,
): SigmaCrawler<"source" | "credential" | "include" | "exclude">;
/**
 * Sigma Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function sigmaCrawler(options: SigmaCrawlerOptions): SigmaCrawler;
export function sigmaCrawler(options?: SigmaCrawlerArgs): unknown {
  return startBuilder(descriptor, options, sigmaCrawler);
}
