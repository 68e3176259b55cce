import { frozenIdentity, isSpecanvilError, secret } from "specanvil";
import { DatabricksAssetsSelectionCriteria, DatabricksRegexAssetTypes } from "specanvil/atlan";
import { bigQueryCrawler } from "specanvil/atlan/packages/big-query-crawler";
import { confluentKafkaCrawler } from "specanvil/atlan/packages/confluent-kafka-crawler";
import { databricksCrawler } from "specanvil/atlan/packages/databricks-crawler";
import { dbtCrawler } from "specanvil/atlan/packages/dbt-crawler";
import { dynamoDbCrawler } from "specanvil/atlan/packages/dynamo-db-crawler";
import { glueCrawler } from "specanvil/atlan/packages/glue-crawler";
import { oracleCrawler } from "specanvil/atlan/packages/oracle-crawler";
import { snowflakeMiner } from "specanvil/atlan/packages/snowflake-miner";
import { tableauCrawler } from "specanvil/atlan/packages/tableau-crawler";
import { frozenPayload, type PayloadSource } from "specanvil/testing";
import { describe, expect, test } from "vitest";
import { connection, parameterNames, parametersOf } from "./crawlers.js";

// What goldens can't show: more than one value of an argument, and what lies between two workflows.

const key = { projectId: "p", serviceAccountJson: secret.env("KEY"), serviceAccountEmail: "e" };
const bigQuery = bigQueryCrawler(connection).serviceAccountAuth(key);
const kafka = confluentKafkaCrawler(connection)
  .direct({ bootstrap: "h:9093" })
  .apiToken({ apiKey: "k", apiSecret: secret.env("SECRET") });
const bucket = { bucketName: "b", bucketPrefix: "p" };
const databricks = databricksCrawler(connection).s3(bucket);
const core = dbtCrawler(connection).core({ s3Bucket: "b", s3Prefix: "p", s3Region: "r" });
const glue = glueCrawler(connection)
  .direct({ region: "r" })
  .iamUserAuth({ accessKey: "a", secretKey: secret.env("SECRET") });
const dynamo = dynamoDbCrawler(connection)
  .direct({ region: "r" })
  .iamRoleAuth({ arn: "a", externalId: "x" });
const miner = snowflakeMiner({ connectionQualifiedName: "q" }).direct({ startEpoch: 1 });

describe("wire values", () => {
  const table: [string, PayloadSource, string, unknown][] = [
    [
      "a dictionary as Python's text",
      bigQuery.customConfig({ config: { test: true, n: null, s: "it's", list: [1, 0.5] } }),
      "control-config",
      `{'test': True, 'n': None, 's': "it's", 'list': [1, 0.5]}`,
    ],
    [
      "no settings, and no parameter",
      bigQuery.customConfig({ config: {} }),
      "control-config",
      undefined,
    ],
    [
      "no settings, but custom ones",
      bigQuery.customConfig({ config: {} }),
      "control-config-strategy",
      "custom",
    ],
    [
      "no settings of a miner, but custom ones",
      miner.customConfig({ config: {} }),
      "control-config-strategy",
      "custom",
    ],
    [
      "filtering switched off, but custom settings",
      databricks.enableSourceLevelFiltering({ include: false }),
      "advanced-config-strategy",
      "custom",
    ],
    [
      "names as regular expressions, not escaped",
      bigQuery.include({ assets: { "my.db": ["a|b"], other: [] } }),
      "include-filter",
      '{"^my.db$": ["^a|b$"], "^other$": []}',
    ],
    [
      "names in the order of a Map",
      bigQuery.exclude({
        assets: new Map([
          ["b", []],
          ["2", ["__proto__"]],
          ["__proto__", []],
        ]),
      }),
      "exclude-filter",
      '{"^b$": [], "^2$": ["^__proto__$"], "^__proto__$": []}',
    ],
    ["no databases", glue.include({ assets: [] }), "include-filter", "{}"],
    [
      "databases within their catalog, each once",
      glue.include({ assets: ["b", "a", "b"] }),
      "include-filter",
      '{"AwsDataCatalog": {"b": {}, "a": {}}}',
    ],
    ["no topics to choose", kafka.include(), "include-filter", undefined],
    ["an empty choice of topics", kafka.include({ regex: "" }), "include-filter", undefined],
    ["an empty choice of tables", dynamo.includeRegex({ regex: "" }), "include-filter", ""],
    ["a filter that is no JSON", core.include({ filter: "x" }), "include-filter", "x"],
    ["no filter of dbt Cloud", core.include(), "include-filter", "{}"],
    ["no filter of dbt Core", core.include({ filter: "" }), "include-filter-core", "*"],
  ];
  test.each(table)("%s", (_, workflow, parameter, want) => {
    expect(parametersOf(workflow)[parameter]).toEqual(want);
  });

  test("a host of Kafka with its port, and the port beside it", () => {
    const body = frozenPayload(kafka).payload[0]?.body;
    expect([body?.host, body?.port]).toEqual(["h:9093", 9092]);
  });

  test("files that an extraction has left need no credential, and yet name one", () => {
    const { payload } = frozenPayload(databricks);
    expect(payload).toEqual([]);
    expect(parametersOf(databricks)["credential-guid"]).toBe("{{credentialGuid}}");
  });

  test("choices from system tables, in their order, each under the name of its kind", () => {
    const { INCLUDE_BY_REGEX, EXCLUDE_BY_REGEX, EXCLUDE_BY_HIERARCHY } =
      DatabricksAssetsSelectionCriteria;
    const chosen = databricks.assetSelectionForSystemTables({
      selectionCriteria: [
        { type: EXCLUDE_BY_REGEX, assetType: DatabricksRegexAssetTypes.TABLE_VIEWS, regex: "a" },
        { type: EXCLUDE_BY_REGEX, assetType: "schema", regex: "b" },
        { type: EXCLUDE_BY_HIERARCHY, assets: { main: ["s"] } },
        { type: EXCLUDE_BY_HIERARCHY },
        { type: INCLUDE_BY_REGEX, assetType: "database", regex: "c" },
      ],
    });
    const [task] = frozenPayload(chosen).spec.templates[0].dag.tasks;
    expect(task.arguments.parameters.slice(4, 9)).toEqual([
      { name: "temp-table-regex-system-tables", value: "a" },
      { name: "exclude-schema-regex", value: "b" },
      { name: "exclude-filter-system-tables", value: '{"main": {"s": {}}}' },
      { name: "exclude-filter-system-tables", value: "{}" },
      { name: "include-database-regex", value: "c" },
    ]);
  });

  test("filters of an agent under names of its own", () => {
    const agent = { hostname: "h", defaultDbName: "d", sid: "s", agentName: "a" };
    const oracle = oracleCrawler(connection)
      .agentConfig(agent)
      .include({ assets: { db: [] } });
    expect(parametersOf(oracle)).toMatchObject({ "include-filter-agent": '{"^db$": []}' });
    expect(parameterNames(oracle)).not.toContain("include-filter");
    expect(parameterNames(oracle)).not.toContain("credential-guid");
  });
});

describe("the connection", () => {
  const connectionOf = (source: PayloadSource): unknown =>
    JSON.parse(String(parametersOf(source).connection));

  test("has its admins once each, where they stood first", () => {
    const admins = {
      adminRoles: ["d", "c", "d", "a"],
      adminGroups: ["b", "b"],
      adminUsers: ["y", "x"],
    };
    const tableau = tableauCrawler({ connectionName: "c", ...admins }).s3(bucket);
    expect(connectionOf(tableau)).toMatchObject({
      attributes: { adminRoles: ["d", "c", "a"], adminGroups: ["b"], adminUsers: ["y", "x"] },
    });
  });

  test("is of the same second as the workflow, and two of one second are two", () => {
    const workflows = [0, 1].map(() => tableauCrawler(connection).s3(bucket).toWorkflow());
    const names = workflows.map(({ name, payload }) => {
      const [task] = payload.spec.templates[0].dag.tasks;
      const { value } = task.arguments.parameters.find((row) => row.name === "connection") ?? {};
      const { attributes } = JSON.parse(String(value)) as {
        readonly attributes: { readonly qualifiedName: string };
      };
      expect(attributes.qualifiedName.split("/")[2]).toBe(name.split("-").at(-1));
      return attributes.qualifiedName;
    });
    expect(new Set(names).size).toBe(2);
  });

  test("has a guid even where chance is 0", () => {
    const workflow = tableauCrawler(connection).s3(bucket).toWorkflow(frozenIdentity(123456, 0));
    const [task] = workflow.payload.spec.templates[0].dag.tasks;
    expect(JSON.stringify(task)).toMatch(/\\"guid\\": \\"-[1-9]\d*\\"/);
  });
});

describe("a builder that is asked too early", () => {
  test("leaves nothing behind in the next one", () => {
    const early = glueCrawler(connection).direct({ region: "r" });
    expect(() => (early as unknown as { toWorkflow(): unknown }).toWorkflow()).toThrow(
      expect.toSatisfy(isSpecanvilError) as Error,
    );
    const done = early.iamUserAuth({ accessKey: "a", secretKey: secret.env("SECRET") });
    const names = parameterNames(done);
    expect(new Set(names).size).toBe(names.length);
    expect(frozenPayload(done)).toEqual(frozenPayload(glue));
  });
});
