import { databricksCrawler } from "specanvil/atlan/packages/databricks-crawler";
import { databricksMiner } from "specanvil/atlan/packages/databricks-miner";
import { dbtCrawler } from "specanvil/atlan/packages/dbt-crawler";
import { snowflakeCrawler } from "specanvil/atlan/packages/snowflake-crawler";
import { snowflakeMiner } from "specanvil/atlan/packages/snowflake-miner";
import { tableauCrawler } from "specanvil/atlan/packages/tableau-crawler";
import { describe } from "vitest";
import type { Untyped } from "../support/chains.js";
import { connection } from "./crawlers.js";
import { misuses } from "./told.js";

// What JavaScript callers are told of filters, and of the arguments of miners.

type Start = (options?: unknown) => Untyped;
const [databricks, lineage, dbt, snowflake, history, tableau] = [
  databricksCrawler,
  databricksMiner,
  dbtCrawler,
  snowflakeCrawler,
  snowflakeMiner,
  tableauCrawler,
] as unknown as [Start, Start, Start, Start, Start, Start];

const connected = { connectionQualifiedName: "default/x/1684500411" };

describe("filters", () => {
  const include = (assets: unknown) => () => snowflake(connection).include?.({ assets });
  class Assets {
    readonly db = [];
    get more(): string {
      return "";
    }
  }
  misuses("snowflakeCrawler().include()", [
    [
      "a text where a list is meant",
      include({ db: "abc" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument assets.db takes a list",
    ],
    ["a text where names are meant", include("db"), "BUILDER_ARGUMENT_TYPE", "argument assets"],
    [
      "null",
      include(null),
      "BUILDER_ARGUMENT_TYPE",
      "argument assets takes a plain object or a Map",
    ],
    ["a list of names", include(["db"]), "BUILDER_ARGUMENT_TYPE", "argument assets takes"],
    ["names that an object reorders", include({ b: [], 2: [] }), "BUILDER_ARGUMENT_TYPE", "a Map"],
    [
      "a name that an object loses",
      include(
        JSON.parse('{"a":[]}', (key, value: unknown) =>
          key === "" ? { __proto__: { db: [] } } : value,
        ),
      ),
      "BUILDER_ARGUMENT_TYPE",
      "a Map",
    ],
    ["an object with a class of its own", include(new Assets()), "BUILDER_ARGUMENT_TYPE", "a Map"],
    [
      "a name twice",
      include([
        ["db", []],
        ["db", ["s"]],
      ]),
      "BUILDER_ARGUMENT_VALUE",
      "argument assets has db twice",
    ],
  ]);
  misuses("tableauCrawler().include()", [
    [
      "a text where a list is meant",
      () =>
        tableau(connection).direct?.({ hostname: "h", site: "s" }).include?.({ projects: "abc" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument projects takes a list",
    ],
  ]);
  misuses("dbtCrawler().exclude()", [
    [
      "nothing to leave out",
      () => dbt(connection).exclude?.(),
      "BUILDER_MISSING_ARGUMENT",
      "argument filter is missing",
    ],
    [
      "a blank text to leave out",
      () => dbt(connection).exclude?.({ filter: " " }),
      "BUILDER_ARGUMENT_VALUE",
      "argument filter takes a string that is not blank",
    ],
  ]);
  const select =
    (...selectionCriteria: unknown[]) =>
    () =>
      databricks(connection).assetSelectionForSystemTables?.({ selectionCriteria });
  const regex = { type: "include-regex-system-tables", assetType: "table", regex: "x" };
  misuses("databricksCrawler().assetSelectionForSystemTables()", [
    [
      "a kind that is none",
      select(regex, { ...regex, type: "regex" }),
      "BUILDER_ARGUMENT_VALUE",
      "argument selectionCriteria[1] takes an object with a type: include-filter-system-tables",
    ],
    [
      "no regular expression",
      select({ ...regex, regex: undefined }),
      "BUILDER_MISSING_ARGUMENT",
      "argument selectionCriteria[0]",
    ],
    [
      "a misspelt one",
      select({ type: regex.type, assetType: "table", regexp: "x" }),
      "BUILDER_UNKNOWN_ARGUMENT",
      "has no regexp",
    ],
    [
      "a type of assets that is none",
      select({ ...regex, assetType: "tables" }),
      "BUILDER_ARGUMENT_VALUE",
      "a value of DatabricksRegexAssetTypes: database, schema, table",
    ],
    [
      "names where a regular expression is meant",
      select({ type: regex.type, assets: {} }),
      "BUILDER_UNKNOWN_ARGUMENT",
      "has no assets",
    ],
    ["null", select(null), "BUILDER_ARGUMENT_VALUE", "an object with a type"],
  ]);
  misuses("databricksCrawler().sqlWarehouse()", [
    [
      "a text where a list is meant",
      () => databricks(connection).sqlWarehouse?.({ warehouseIds: "w1" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument warehouseIds takes a list",
    ],
  ]);
});

describe("the arguments of miners", () => {
  misuses("snowflakeMiner().direct()", [
    [
      "a database without a schema",
      () => history(connected).direct?.({ startEpoch: 1, database: "d" }),
      "BUILDER_ARGUMENT_COMBINATION",
      "argument database goes only with schema",
    ],
    [
      "a schema without a database",
      () => history(connected).direct?.({ startEpoch: 1, schema: "s" }),
      "BUILDER_ARGUMENT_COMBINATION",
      "argument schema goes only with database",
    ],
  ]);
  misuses("snowflakeMiner().excludeUsers()", [
    [
      "a text where a list is meant",
      () => history(connected).excludeUsers?.({ users: "abc" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument users takes a list",
    ],
  ]);
  misuses("snowflakeMiner().customConfig()", [
    [
      "a number that is none",
      () => history(connected).customConfig?.({ config: { n: Number.NaN } }),
      "BUILDER_ARGUMENT_VALUE",
      "argument config.n takes numbers that are finite",
    ],
    [
      "a number that JavaScript rounds",
      () => history(connected).customConfig?.({ config: { n: [2 ** 63] } }),
      "BUILDER_ARGUMENT_VALUE",
      "argument config.n[0] takes numbers",
    ],
    [
      "no object",
      () => history(connected).customConfig?.({ config: "{}" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument config takes a plain object or a Map",
    ],
  ]);
  const popularity = (args: object) => () => lineage(connected).popularityConfiguration?.(args);
  const since = { startDate: "1", windowDays: 30 };
  misuses("databricksMiner().popularityConfiguration()", [
    [
      "no window",
      popularity({ startDate: "1" }),
      "BUILDER_MISSING_ARGUMENT",
      "argument windowDays is missing",
    ],
    [
      "a number for the start",
      popularity({ ...since, startDate: 1 }),
      "BUILDER_ARGUMENT_TYPE",
      "argument startDate takes a string",
    ],
    [
      "system tables without a warehouse",
      popularity({ ...since, extractionMethod: "system-table" }),
      "BUILDER_ARGUMENT_COMBINATION",
      "argument warehouseId is needed with extractionMethod: system-table",
    ],
    [
      "a warehouse without system tables",
      popularity({ ...since, warehouseId: "w" }),
      "BUILDER_ARGUMENT_COMBINATION",
      "argument warehouseId goes only with extractionMethod: system-table",
    ],
  ]);
  misuses("databricksMiner()", [
    [
      "two sources",
      () => lineage(connected).restApi?.().offline?.({ bucketName: "b", bucketPrefix: "p" }),
      "BUILDER_STEP",
      "offline() may not come now",
    ],
    [
      "null for the connection",
      () => lineage({ connectionQualifiedName: null }),
      "BUILDER_ARGUMENT_TYPE",
      "argument connectionQualifiedName takes a string",
    ],
  ]);
});
