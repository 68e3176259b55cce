import { describe, expect, test } from "vitest";
import { Compiler } from "../support/compiler.js";
import { imports } from "./crawlers.js";

// What the compiler says of misuses that only crawlers and miners have a place for.

const compiler = new Compiler();

describe("misuses, and what the compiler says", () => {
  test.each(
    compiler.telling(
      [
        // The connection
        ["no admins", "snowflakeCrawler({ connectionName: 'c' })", "is not assignable"],
        [
          "a text where a list of admins is meant",
          "snowflakeCrawler({ connectionName: 'c', adminRoles: 'abc' })",
          "is not assignable",
        ],
        // Missing steps
        [
          "a crawler without a credential",
          "snowflake.informationSchema({ hostname: 'h' }).toWorkflow()",
          'Missing<"a credential: basicAuth() or keypairAuth()">',
        ],
        [
          "a credential without a source",
          "glueCrawler(connection).iamUserAuth({ accessKey: 'a', secretKey: password }).toWorkflow()",
          'Missing<"a source: direct()">',
        ],
        [
          "an unfinished builder where a finished one is meant",
          "const done: SnowflakeCrawler = snowflake",
          "a credential: basicAuth() or keypairAuth()",
        ],
        // Order, repetition, contradiction
        [
          "a credential before the source that it adds to",
          "dynamoDbCrawler(connection).iamRoleAuth(role)",
          "Property 'iamRoleAuth' does not exist",
        ],
        [
          "a credential for extracted files",
          "postgresCrawler(connection).s3(bucket).basicAuth({ username: 'u', password })",
          "Property 'basicAuth' does not exist",
        ],
        [
          "a filter before its source",
          "oracleCrawler(connection).include({ assets: {} })",
          "Property 'include' does not exist",
        ],
        [
          "a filter that extracted files have already",
          "tableauCrawler(connection).s3(bucket).include({ projects: [] })",
          "Property 'include' does not exist",
        ],
        [
          "settings that extracted files have already",
          "oracleCrawler(connection).s3(bucket).jdbcInternalMethods({ enable: false })",
          "Property 'jdbcInternalMethods' does not exist",
        ],
        [
          "a second credential",
          "snowflake.basicAuth(user).keypairAuth",
          "Property 'keypairAuth' does not exist",
        ],
        ["a second source", "tableauCrawler(connection).direct(site).s3", "Property 's3' does not"],
        [
          "a source again",
          "dynamoDbCrawler(connection).direct({ region: 'r' }).direct",
          "Property 'direct' does not exist",
        ],
        [
          "two sources of a miner",
          "databricksMiner(connected).restApi().offline",
          "does not exist",
        ],
        // Arguments
        [
          "text for a boolean",
          "snowflake.lineage({ include: 'false' })",
          "Type 'string' is not assignable to type 'boolean",
        ],
        [
          "text for a port",
          "postgresCrawler(connection).direct({ ...server, port: '443' })",
          "'string' is not assignable to type 'number'",
        ],
        [
          "a number for a password",
          "tableauCrawler(connection).direct(site).basicAuth({ username: 'u', password: 1 })",
          "Type 'number' is not assignable to type 'Secret'",
        ],
        [
          "any host",
          "sigmaCrawler(connection).direct({ hostname: 'evil.example' })",
          "is not assignable to type 'SigmaHostname'",
        ],
        [
          "a text where a list is meant",
          "snowflake.include({ assets: { db: 'abc' } })",
          "is not assignable",
        ],
        [
          "a text where a list of projects is meant",
          "tableauCrawler(connection).direct(site).include({ projects: 'abc' })",
          "Type 'string' is not assignable",
        ],
        [
          "nothing to leave out",
          "dbtCrawler(connection).exclude()",
          "Expected 1 arguments, but got 0",
        ],
        [
          "a window left out",
          "databricksMiner(connected).popularityConfiguration({ startDate: '1' })",
          "'windowDays' is missing",
        ],
        [
          "system tables without a warehouse",
          "databricksMiner(connected).popularityConfiguration({ ...since, extractionMethod: 'system-table' })",
          "is not assignable",
        ],
        [
          "a warehouse without system tables",
          "databricksMiner(connected).popularityConfiguration({ ...since, warehouseId: 'w' })",
          "is not assignable",
        ],
        [
          "a database without its schema",
          "snowflakeMiner(connected).direct({ startEpoch: 1, database: 'd' })",
          "is not assignable",
        ],
        [
          "a member of another enum",
          "databricksCrawler(connection).metadataExtractionMethod({ type: DatabricksMinerExtractionMethod.REST_API })",
          "is not assignable",
        ],
        [
          "a choice without its regular expression",
          "databricksCrawler(connection).assetSelectionForSystemTables({ selectionCriteria: [{ type: 'include-regex-system-tables', assetType: 'table' }] })",
          "is not assignable",
        ],
        [
          "a choice of another kind",
          "databricksCrawler(connection).assetSelectionForSystemTables({ selectionCriteria: [{ type: 'include-regex-system-tables', assets: {} }] })",
          "'assets' does not exist in type",
        ],
        [
          "a secret among what is sent in clear",
          "oracleCrawler(connection).agentConfig({ ...agent, agentCustomConfig: { key: password } })",
          "is not assignable",
        ],
        [
          "text for settings",
          "bigQueryCrawler(connection).customConfig({ config: '{}' })",
          "Type 'string' is not assignable",
        ],
        // Options objects
        [
          "no credential in the object",
          "snowflakeCrawler({ ...connection, source: { informationSchema: { hostname: 'h' } } })",
          "is not assignable",
        ],
        [
          "a credential of no source in the object",
          "postgresCrawler({ ...connection, source: { s3: bucket, basicAuth: { username: 'u', password } } })",
          "is not assignable",
        ],
      ],
      ([, program]) => `${imports}${program};`,
    ),
  )("%s", (_, program, want) => {
    const mistakes = compiler.mistakes(`${imports}${program};`);
    expect(mistakes.join("\n")).toContain(want);
    expect(mistakes).toHaveLength(1);
  });
});
