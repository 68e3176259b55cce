// Generated from spec/atlan/packages/confluent-kafka-crawler.yaml. Do not edit; run `specanvil generate`.
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

/** Arguments of `confluentKafkaCrawler()`: what goes with any other. */
interface ConfluentKafkaCrawlerBase {
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
interface ConfluentKafkaCrawlerWithAdminRoles {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles: readonly string[];
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminGroups`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface ConfluentKafkaCrawlerWithAdminGroups {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups: readonly string[];
  /** Names of the users who may administer the connection. */
  adminUsers?: readonly string[] | undefined;
}

/** With `adminUsers`: one at least of `adminRoles`, `adminGroups`, `adminUsers` says something. */
interface ConfluentKafkaCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers {
  /** GUIDs of the roles whose members may administer the connection. */
  adminRoles?: readonly string[] | undefined;
  /** Names of the groups whose members may administer the connection. */
  adminGroups?: readonly string[] | undefined;
  /** Names of the users who may administer the connection. */
  adminUsers: readonly string[];
}

/** Arguments of `confluentKafkaCrawler()`. */
export type ConfluentKafkaCrawlerArgs = ConfluentKafkaCrawlerBase &
  (
    | ConfluentKafkaCrawlerWithAdminRoles
    | ConfluentKafkaCrawlerWithAdminGroups
    | ConfluentKafkaCrawlerWithAdminRolesOrAdminGroupsOrAdminUsers
  );

/** Arguments of `direct()`. */
export interface DirectArgs {
  /** Bootstrap servers of the cluster, as host:port. */
  bootstrap: string;
  /**
   * Whether the connection to the cluster is encrypted.
   * @defaultValue true
   */
  encrypted?: boolean | undefined;
}

/** Arguments of `apiToken()`. */
export interface ApiTokenArgs {
  /** The API key. */
  apiKey: string;
  /** The secret of the API key. */
  apiSecret: Secret;
}

/** Arguments of `include()`. */
export interface IncludeArgs {
  /** Regular expression of the names; without it, all topics. */
  regex?: string | undefined;
}

/** Arguments of `exclude()`. */
export interface ExcludeArgs {
  /** Regular expression of the names; without it, no topic. */
  regex?: string | undefined;
}

/** Arguments of `skipInternal()`. */
export interface SkipInternalArgs {
  /**
   * Whether the topics that Kafka makes for itself are left out.
   * @defaultValue true
   */
  enabled?: boolean | undefined;
}

/** The slots of it. */
interface ConfluentKafkaCrawlerSlots {
  /** Reads from the cluster itself. */
  source: DirectArgs;
  /** Signs in with an API key of the cluster. */
  credential: ApiTokenArgs;
  /** Crawls only topics whose names match. */
  include?: IncludeArgs | undefined;
  /** Leaves out topics whose names match. */
  exclude?: ExcludeArgs | undefined;
  /** Switches the crawling of internal topics on or off. */
  skipInternal?: SkipInternalArgs | undefined;
}

/** A whole Confluent Kafka Assets workflow as one object. */
export type ConfluentKafkaCrawlerOptions = ConfluentKafkaCrawlerArgs & ConfluentKafkaCrawlerSlots;

/** The steps that fill each slot. */
interface Fills {
  source: "direct";
  credential: "apiToken";
  include: "include";
  exclude: "exclude";
  skipInternal: "skipInternal";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct()";
  credential: "a credential: apiToken()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads from the cluster itself. */
  direct(args: DirectArgs): ConfluentKafkaCrawler<Exclude<Open, "source">>;
  /** Signs in with an API key of the cluster. */
  apiToken(args: ApiTokenArgs): ConfluentKafkaCrawler<Exclude<Open, "credential">>;
  /** Crawls only topics whose names match. */
  include(args?: IncludeArgs): ConfluentKafkaCrawler<Exclude<Open, "include">>;
  /** Leaves out topics whose names match. */
  exclude(args?: ExcludeArgs): ConfluentKafkaCrawler<Exclude<Open, "exclude">>;
  /** Switches the crawling of internal topics on or off. */
  skipInternal(args?: SkipInternalArgs): ConfluentKafkaCrawler<Exclude<Open, "skipInternal">>;
}

/**
 * A Confluent Kafka Assets workflow in the making: immutable, each step gives a new one. The
 * parameter holds the slots that are still open.
 */
export type ConfluentKafkaCrawler<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText =
  "https://cdn.confluent.io/wp-content/uploads/apache-kafka-icon-2021-e1638496305992.jpg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/kafka-confluent-cloud";

const credentialGuidText = "{{credentialGuid}}";

const descriptor: PackageDescriptor = {
  builder: "confluentKafkaCrawler",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-kafka-confluent-cloud",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      dependentPackage: "",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6778924963599",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Confluent Kafka Assets",
      usecase: "crawling,discovery",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to crawl Confluent Kafka assets and publish to Atlan for discovery.",
      homepage: marketplaceLinkText,
      keywords: '["kafka-confluent-cloud","confluent-kafka","eventbus","connector","kafka"]',
      name: "@atlan/kafka-confluent-cloud",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({
      [orchestrationPrefix + "atlanName"]:
        `atlan-kafka-confluent-cloud-default-confluent-kafka-${epoch}`,
    }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "confluent-kafka",
      sourceCategory: "eventbus",
      type: "connector",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hkafka-confluent-cloud",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + `default-confluent-kafka-${epoch}`]: "true" }),
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
      args: { bootstrap: string, encrypted: [boolean, true] },
      set: () => ({ "extraction-method": "direct" }),
      credential: (bootstrap, encrypted, epoch) => ({
        name: `default-confluent-kafka-${epoch}-0`,
        host: bootstrap,
        port: 9092,
        connectorConfigName: "atlan-connectors-kafka-confluent-cloud",
        extra: { security_protocol: encrypted ? "SASL_SSL" : "SASL_PLAINTEXT" },
      }),
    },
    apiToken: {
      slot: "credential",
      args: { apiKey: string, apiSecret: secret },
      credential: (apiKey, apiSecret) => ({
        authType: "basic",
        username: apiKey,
        password: apiSecret,
      }),
    },
    include: {
      args: { regex: [string] },
      set: (regex) => ({ "include-filter": regex || undefined }),
    },
    exclude: {
      args: { regex: [string] },
      set: (regex) => ({ "exclude-filter": regex || undefined }),
    },
    skipInternal: {
      args: { enabled: [boolean, true] },
      set: (enabled) => ({ "skip-internal-topics": String(enabled) }),
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
          qualifiedName: `default/confluent-kafka/${epoch}`,
          name: connectionName,
          adminUsers: unique(adminUsers),
          adminGroups: unique(adminGroups),
          connectorName: "confluent-kafka",
          isDiscoverable: true,
          isEditable: false,
          adminRoles: unique(adminRoles),
          category: "eventbus",
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
 * Confluent Kafka Assets: Crawls the topics and consumer groups of a Kafka cluster in Confluent
 * Cloud.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function confluentKafkaCrawler(
  args: Only<ConfluentKafkaCrawlerArgs, keyof ConfluentKafkaCrawlerSlots>,
): ConfluentKafkaCrawler<"source" | "credential" | "include" | "exclude" | "skipInternal">;
/**
 * Confluent Kafka Assets, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function confluentKafkaCrawler(options: ConfluentKafkaCrawlerOptions): ConfluentKafkaCrawler;
export function confluentKafkaCrawler(options?: ConfluentKafkaCrawlerArgs): unknown {
  return startBuilder(descriptor, options, confluentKafkaCrawler);
}
