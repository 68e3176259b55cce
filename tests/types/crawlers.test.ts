import { describe, expect, test } from "vitest";
import { Compiler } from "../support/compiler.js";
import { imports } from "./crawlers.js";

// Crawlers and miners, as far as they show something that other packages don't.

const compiler = new Compiler();

describe("programs that compile", () => {
  test.each(
    compiler.telling(
      [
        [
          "source and credential in either order, where neither needs the other",
          "[snowflake.basicAuth(user).informationSchema({ hostname: 'h' }).toWorkflow(), snowflake.informationSchema({ hostname: 'h' }).basicAuth(user).toWorkflow()]",
        ],
        [
          "admins of any kind",
          "[snowflakeCrawler({ connectionName: 'c', adminUsers: ['u'] }), snowflakeCrawler({ connectionName: 'c', adminGroups: ['g'], adminRoles: [] })]",
        ],
        [
          "steps that may be taken, anywhere",
          "snowflake.tags({ include: some }).basicAuth(user).lineage().informationSchema({ hostname: 'h' }).include({ assets: { db: ['s'] } }).toWorkflow()",
        ],
        [
          "a Map and entries for an object",
          "[snowflake.include({ assets: new Map([['2', ['s']]]) }), snowflake.include({ assets: [['2', ['s']]] })]",
        ],
        [
          "all steps in the object",
          "snowflakeCrawler({ ...connection, source: { informationSchema: { hostname: 'h' } }, credential: { basicAuth: user }, tags: {}, include: { assets: {} } }).toWorkflow()",
        ],
        [
          "filters behind their source, without a credential",
          "oracleCrawler(connection).s3(bucket).include({ assets: {} }).excludeRegex({ regex: '.*_TEMP' }).toWorkflow()",
        ],
        [
          "wire values in place of constants",
          "[databricksCrawler(connection).metadataExtractionMethod({ type: 'jdbc' }), sigmaCrawler(connection).direct({ hostname: 'api.sigmacomputing.com' })]",
        ],
        [
          "choices of several kinds",
          "databricksCrawler(connection).assetSelectionForSystemTables({ selectionCriteria: [{ type: 'include-filter-system-tables', assets: { db: [] } }, { type: 'exclude-regex-system-tables', assetType: 'table', regex: 'x' }] })",
        ],
        [
          "system tables with their warehouse",
          "databricksMiner(connected).systemTable({ warehouseId: 'w' }).popularityConfiguration({ ...since, extractionMethod: DatabricksMinerExtractionMethod.SYSTEM_TABLE, warehouseId: 'w' }).toWorkflow()",
        ],
        [
          "a database with its schema, or none of them",
          "[snowflakeMiner(connected).direct({ startEpoch: 1, database: 'd', schema: 's' }), snowflakeMiner(connected).direct({ startEpoch: 1 })]",
        ],
        [
          "any JSON as settings",
          "bigQueryCrawler(connection).customConfig({ config: { a: [1, { b: null }], c: new Map([['2', true]]) } })",
        ],
        [
          "a function that takes a finished builder",
          "((done: DatabricksMiner) => done.toWorkflow())(databricksMiner(connected).restApi())",
        ],
      ],
      ([, program]) => `${imports}${program};`,
    ),
  )("%s", (_, program) => {
    expect(compiler.mistakes(`${imports}${program};`)).toEqual([]);
  });
});

describe("what an editor offers", () => {
  test.each(
    compiler.telling(
      [
        [
          "snowflake.|",
          [
            "accountUsage",
            "basicAuth",
            "exclude",
            "include",
            "informationSchema",
            "keypairAuth",
            "lineage",
            "tags",
            "toWorkflow",
          ],
        ],
        [
          "postgresCrawler(connection).s3(bucket).|",
          [
            "exclude",
            "excludeRegex",
            "include",
            "jdbcInternalMethods",
            "sourceLevelFiltering",
            "toWorkflow",
          ],
        ],
        ["tableauCrawler(connection).s3(bucket).|", ["alternateHost", "toWorkflow"]],
        [
          "oracleCrawler(connection).|",
          ["agentConfig", "direct", "excludeRegex", "s3", "toWorkflow"],
        ],
        [
          "snowflakeCrawler({ | })",
          [
            "adminGroups",
            "adminRoles",
            "adminUsers",
            "allowQuery",
            "allowQueryPreview",
            "connectionName",
            "credential",
            "exclude",
            "include",
            "lineage",
            "rowLimit",
            "source",
            "tags",
          ],
        ],
      ],
      ([program]) => imports + program,
    ),
  )("%s", (program, want) => {
    expect(compiler.completions(imports + program)).toEqual(want);
  });

  test("a builder says how the vendor stands to it", () => {
    const { documentation } = compiler.hover(`${imports}const started = snowflakeCrawler|;`);
    expect(documentation).toContain("Crawls the databases, schemas, tables");
    expect(documentation).toContain("deprecated package workflows in favour of apps");
  });
});
