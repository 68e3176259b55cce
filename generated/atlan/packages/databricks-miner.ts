// Generated from spec/atlan/packages/databricks-miner.yaml. Do not edit; run `specanvil generate`.
import {
  type Finish,
  given,
  integer,
  json,
  list,
  member,
  needed,
  only,
  type Only,
  type PackageDescriptor,
  replace,
  startBuilder,
  string,
  under,
} from "specanvil/builder";
import type { DatabricksMinerExtractionMethod } from "../package-enums.js";

/** Arguments of `databricksMiner()`. */
export interface DatabricksMinerArgs {
  /** Qualified name of the connection to add to, such as default/snowflake/1684500411. */
  connectionQualifiedName: string;
}

/** Arguments of `offline()`. */
export interface OfflineArgs {
  /** Name of the bucket. */
  bucketName: string;
  /** Folder within the bucket that holds the extracted files. */
  bucketPrefix: string;
}

/** Arguments of `systemTable()`. */
export interface SystemTableArgs {
  /** Id of the SQL warehouse that runs the queries. */
  warehouseId: string;
}

/** Arguments of `popularityConfiguration()`: what goes with any other. */
interface PopularityConfigurationBase {
  /** Since when to count, as seconds since 1970. */
  startDate: string;
  /** How many days back a use still counts. */
  windowDays: number;
  /** Names of users whose queries don't count. */
  excludedUsers?: readonly string[] | undefined;
}

/** `warehouseId`: only with `extractionMethod` DatabricksMinerExtractionMethod.SYSTEM_TABLE. */
interface PopularityConfigurationWithWarehouseId {
  /** Where the queries are read. */
  extractionMethod: "system-table";
  /** Id of the SQL warehouse that reads the system tables. */
  warehouseId: string;
}

/** Without `warehouseId`: any other `extractionMethod`. */
interface PopularityConfigurationWithoutWarehouseId {
  /**
   * Where the queries are read.
   * @defaultValue DatabricksMinerExtractionMethod.REST_API
   */
  extractionMethod?: Exclude<DatabricksMinerExtractionMethod, "system-table"> | undefined;
  /** Id of the SQL warehouse that reads the system tables. */
  warehouseId?: undefined;
}

/** Arguments of `popularityConfiguration()`. */
export type PopularityConfigurationArgs = PopularityConfigurationBase &
  (PopularityConfigurationWithWarehouseId | PopularityConfigurationWithoutWarehouseId);

type DatabricksMinerSourceStep = "restApi" | "offline" | "systemTable";

/** The choices for `source`: exactly one. */
export type DatabricksMinerSource =
  | Only<{ restApi: true }, DatabricksMinerSourceStep>
  | Only<{ offline: OfflineArgs }, DatabricksMinerSourceStep>
  | Only<{ systemTable: SystemTableArgs }, DatabricksMinerSourceStep>;

/** A whole Databricks Miner workflow as one object. */
export interface DatabricksMinerOptions extends DatabricksMinerArgs {
  /** One of: restApi, offline, systemTable. */
  source: DatabricksMinerSource;
  /** Counts how often assets are used, and by whom. */
  popularityConfiguration?: PopularityConfigurationArgs | undefined;
}

/** The steps that fill each slot. */
interface Fills {
  source: "restApi" | "offline" | "systemTable";
  popularityConfiguration: "popularityConfiguration";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: restApi() or offline() or systemTable()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads lineage through the REST API of Databricks. */
  restApi(): DatabricksMiner<Exclude<Open, "source">>;
  /** Reads what an offline extraction has put into an S3 bucket. */
  offline(args: OfflineArgs): DatabricksMiner<Exclude<Open, "source">>;
  /** Reads lineage from the system tables of Databricks. */
  systemTable(args: SystemTableArgs): DatabricksMiner<Exclude<Open, "source">>;
  /** Counts how often assets are used, and by whom. */
  popularityConfiguration(
    args: PopularityConfigurationArgs,
  ): DatabricksMiner<Exclude<Open, "popularityConfiguration">>;
}

/**
 * A Databricks Miner workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type DatabricksMiner<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://assets.atlan.com/assets/databricks.svg";

const marketplaceLinkText = "https://packages.atlan.com/-/web/detail/@atlan/databricks-lineage";

const extractionMethodText = "extractionMethod";

const descriptor: PackageDescriptor = {
  builder: "databricksMiner",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "atlan-databricks-lineage",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "lake,miner",
      docsUrl: "https://ask.atlan.com/hc/en-us/articles/7034583224081",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      marketplaceLink: marketplaceLinkText,
      name: "Databricks Miner",
    }),
    under(packagePrefix, {
      author: "Atlan",
      description: "Package to extract lineage information and usage metrics from Databricks.",
      homepage: marketplaceLinkText,
      keywords: '["databricks","lake","connector","miner"]',
      name: "@atlan/databricks-lineage",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `atlan-databricks-lineage-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "databricks",
      sourceCategory: "lake",
      type: "miner",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-ratlans-l-a-s-hdatabricks-miner",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  start: {
    args: { connectionQualifiedName: string },
    set: (connectionQualifiedName) => ({
      "connection-qualified-name": connectionQualifiedName,
      "calculate-popularity": false,
      "popularity-window-days": 30,
      "miner-start-time-epoch": 0,
      "extraction-method-popularity": "rest-api",
    }),
  },
  needs: { source: "a source" },
  steps: {
    restApi: { slot: "source", set: () => ({ "extraction-method": "rest-api" }) },
    offline: {
      slot: "source",
      args: { bucketName: string, bucketPrefix: string },
      set: (bucketName, bucketPrefix) => ({
        "extraction-method": "offline",
        "offline-extraction-bucket": bucketName,
        "offline-extraction-prefix": bucketPrefix,
      }),
    },
    systemTable: {
      slot: "source",
      args: { warehouseId: string },
      set: (warehouseId) => ({ "extraction-method": "system-table", "sql-warehouse": warehouseId }),
    },
    popularityConfiguration: {
      args: {
        startDate: string,
        extractionMethod: [
          member("DatabricksMinerExtractionMethod", "rest-api", "system-table"),
          "rest-api",
        ],
        windowDays: integer,
        excludedUsers: [list(string)],
        warehouseId: [string],
      },
      rules: [
        only(extractionMethodText, "system-table", "warehouseId"),
        needed(extractionMethodText, "system-table", "warehouseId"),
      ],
      first: replace((startDate, extractionMethod, windowDays) => ({
        "calculate-popularity": true,
        "extraction-method-popularity": extractionMethod,
        "miner-start-time-epoch": startDate,
        "popularity-window-days": windowDays,
      })),
      set: (_startDate, _extractionMethod, _windowDays, excludedUsers, warehouseId) => ({
        "popularity-exclude-user-config": given(excludedUsers) ? json(excludedUsers) : "[]",
        "sql-warehouse-popularity": warehouseId ?? undefined,
      }),
    },
  },
};

/**
 * Databricks Miner: Adds lineage and popularity to the assets of Databricks.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function databricksMiner(
  args: Only<DatabricksMinerArgs, keyof DatabricksMinerOptions>,
): DatabricksMiner<"source" | "popularityConfiguration">;
/**
 * Databricks Miner, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function databricksMiner(options: DatabricksMinerOptions): DatabricksMiner;
export function databricksMiner(options?: DatabricksMinerArgs): unknown {
  return startBuilder(descriptor, options, databricksMiner);
}
