// Generated from spec/atlan/packages/snowflake-miner.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  given,
  integer,
  json,
  jsonObject,
  type JsonObject,
  list,
  type Only,
  type PackageDescriptor,
  startBuilder,
  string,
  together,
  under,
} from "specanvil/builder";

/** Arguments of `snowflakeMiner()`. */
export interface SnowflakeMinerArgs {
  /** Qualified name of the connection to add to, such as default/snowflake/1684500411. */
  connectionQualifiedName: string;
}

/** Arguments of `direct()`: what goes with any other. */
interface DirectBase {
  /** Since when to read, as seconds since 1970. */
  startEpoch: number;
}

/** With `database` and `schema`: both or none. */
interface DirectWithDatabaseAndSchema {
  /** Name of the database that holds a copy of the history; without it, Snowflake's own. */
  database: string;
  /** Name of the schema that holds the copy. */
  schema: string;
}

/** Without `database` and `schema`. */
interface DirectWithoutDatabaseAndSchema {
  /** Name of the database that holds a copy of the history; without it, Snowflake's own. */
  database?: undefined;
  /** Name of the schema that holds the copy. */
  schema?: undefined;
}

/** Arguments of `direct()`. */
export type DirectArgs = DirectBase &
  (DirectWithDatabaseAndSchema | DirectWithoutDatabaseAndSchema);

/** Arguments of `s3()`. */
export interface S3Args {
  /** Name of the bucket. */
  s3Bucket: string;
  /** Folder within the bucket that holds the files. */
  s3Prefix: string;
  /** Name of the field that holds the text of a query. */
  sqlQueryKey: string;
  /** Name of the field that holds the database in which it ran. */
  defaultDatabaseKey: string;
  /** Name of the field that holds the schema in which it ran. */
  defaultSchemaKey: string;
  /** Name of the field that holds the session in which it ran. */
  sessionIdKey: string;
  /** AWS region of the bucket, for example us-west-1. */
  s3BucketRegion?: string | undefined;
}

/** Arguments of `excludeUsers()`. */
export interface ExcludeUsersArgs {
  /** Names of the users. */
  users: readonly string[];
}

/** Arguments of `popularityWindow()`. */
export interface PopularityWindowArgs {
  /**
   * How many days back.
   * @defaultValue 30
   */
  days?: number | undefined;
}

/** Arguments of `nativeLineage()`. */
export interface NativeLineageArgs {
  /** Whether lineage is taken from Snowflake, which knows it itself. */
  enabled: boolean;
}

/** Arguments of `customConfig()`. */
export interface CustomConfigArgs {
  /** The settings, as a JSON object. */
  config: JsonObject;
}

type SnowflakeMinerSourceStep = "direct" | "s3";

/** The choices for `source`: exactly one. */
export type SnowflakeMinerSource =
  | Only<{ direct: DirectArgs }, SnowflakeMinerSourceStep>
  | Only<{ s3: S3Args }, SnowflakeMinerSourceStep>;

/** A whole Snowflake Miner workflow as one object. */
export interface SnowflakeMinerOptions extends SnowflakeMinerArgs {
  /** One of: direct, s3. */
  source: SnowflakeMinerSource;
  /** Leaves the queries of these users out of popularity. */
  excludeUsers?: ExcludeUsersArgs | undefined;
  /** Sets how far back a use of an asset counts for its popularity. */
  popularityWindow?: PopularityWindowArgs | undefined;
  /** Switches Snowflake's own lineage on or off. */
  nativeLineage?: NativeLineageArgs | undefined;
  /** Passes experimental settings on to the miner, as Atlan's support gives them out. */
  customConfig?: CustomConfigArgs | undefined;
}

/** The steps that fill each slot. */
interface Fills {
  source: "direct" | "s3";
  excludeUsers: "excludeUsers";
  popularityWindow: "popularityWindow";
  nativeLineage: "nativeLineage";
  customConfig: "customConfig";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct() or s3()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads the history of queries from Snowflake itself. */
  direct(args: DirectArgs): SnowflakeMiner<Exclude<Open, "source">>;
  /** Reads files of queries from an S3 bucket. */
  s3(args: S3Args): SnowflakeMiner<Exclude<Open, "source">>;
  /** Leaves the queries of these users out of popularity. */
  excludeUsers(args: ExcludeUsersArgs): SnowflakeMiner<Exclude<Open, "excludeUsers">>;
  /** Sets how far back a use of an asset counts for its popularity. */
  popularityWindow(args?: PopularityWindowArgs): SnowflakeMiner<Exclude<Open, "popularityWindow">>;
  /** Switches Snowflake's own lineage on or off. */
  nativeLineage(args: NativeLineageArgs): SnowflakeMiner<Exclude<Open, "nativeLineage">>;
  /** Passes experimental settings on to the miner, as Atlan's support gives them out. */
  customConfig(args: CustomConfigArgs): SnowflakeMiner<Exclude<Open, "customConfig">>;
}

/**
 * A Snowflake Miner workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type SnowflakeMiner<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/snowflake-miner";

const descriptor: PackageDescriptor = {
  builder: "snowflakeMiner",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-snowflake-miner",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "warehouse,miner",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/6482067592337",
      emoji: "🚀",
      icon: "https://docs.snowflake.com/en/_images/logo-snowflake-sans-text.png",
      logo: "https://1amiydhcmj36tz3733v94f15-wpengine.netdna-ssl.com/wp-content/themes/snowflake/assets/img/logo-blue.svg",
      marketplaceLink: marketplaceLinkText,
      name: "Snowflake Miner",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description:
        "Package to mine query history data from Snowflake and store it for further processing. The data mined will be used for generating lineage and usage metrics.",
      homepage: marketplaceLinkText,
      keywords: '["snowflake","warehouse","connector","miner"]',
      name: "@atlan/snowflake-miner",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-snowflake-miner-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "snowflake",
      sourceCategory: "warehouse",
      type: "miner",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hsnowflake-miner",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  start: {
    args: { connectionQualifiedName: string },
    set: (connectionQualifiedName) => ({ "connection-qualified-name": connectionQualifiedName }),
  },
  needs: { source: "a source" },
  steps: {
    direct: {
      slot: "source",
      args: { startEpoch: integer, database: [string], schema: [string] },
      rules: [together("database", "schema")],
      set: (startEpoch, database, schema) => ({
        "database-name": database || schema ? database : undefined,
        "schema-name": database || schema ? schema : undefined,
        "snowflake-database": database || schema ? undefined : "default",
        "extraction-method": "query_history",
        "miner-start-time-epoch": String(startEpoch),
      }),
    },
    s3: {
      slot: "source",
      args: {
        s3Bucket: string,
        s3Prefix: string,
        sqlQueryKey: string,
        defaultDatabaseKey: string,
        defaultSchemaKey: string,
        sessionIdKey: string,
        s3BucketRegion: [string],
      },
      set: (
        s3Bucket,
        s3Prefix,
        sqlQueryKey,
        defaultDatabaseKey,
        defaultSchemaKey,
        sessionIdKey,
        s3BucketRegion,
      ) => ({
        "extraction-method": "s3",
        "extraction-s3-bucket": s3Bucket,
        "extraction-s3-prefix": s3Prefix,
        "sql-json-key": sqlQueryKey,
        "catalog-json-key": defaultDatabaseKey,
        "schema-json-key": defaultSchemaKey,
        "session-json-key": sessionIdKey,
        "extraction-s3-region": s3BucketRegion || undefined,
      }),
    },
    excludeUsers: {
      args: { users: list(string) },
      set: (users) => ({ "popularity-exclude-user-config": json(users) }),
    },
    popularityWindow: {
      args: { days: [integer, 30] },
      set: (days) => ({ "popularity-window-days": String(days) }),
    },
    nativeLineage: {
      args: { enabled: boolean },
      set: (enabled) => ({ "native-lineage-active": String(enabled) }),
    },
    customConfig: {
      args: { config: jsonObject },
      set: (config) => ({ "control-config": given(config) ? json(config) : undefined }),
    },
  },
  end: {
    set: (_connectionQualifiedName, _epoch, taken) => ({
      "control-config-strategy": taken("popularityWindow", "nativeLineage", "customConfig")
        ? "custom"
        : "default",
      "sigle-session": "false",
    }),
  },
};

/**
 * Snowflake Miner: Adds lineage and popularity to the assets of Snowflake, from the history of its
 * queries.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function snowflakeMiner(
  args: Only<SnowflakeMinerArgs, keyof SnowflakeMinerOptions>,
): SnowflakeMiner<
  "source" | "excludeUsers" | "popularityWindow" | "nativeLineage" | "customConfig"
>;
/**
 * Snowflake Miner, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function snowflakeMiner(options: SnowflakeMinerOptions): SnowflakeMiner;
export function snowflakeMiner(options?: SnowflakeMinerArgs): unknown {
  return startBuilder(descriptor, options, snowflakeMiner);
}
