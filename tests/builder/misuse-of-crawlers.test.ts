import { secret } from "specanvil";
import { dynamoDbCrawler } from "specanvil/atlan/packages/dynamo-db-crawler";
import { glueCrawler } from "specanvil/atlan/packages/glue-crawler";
import { oracleCrawler } from "specanvil/atlan/packages/oracle-crawler";
import { postgresCrawler } from "specanvil/atlan/packages/postgres-crawler";
import { sigmaCrawler } from "specanvil/atlan/packages/sigma-crawler";
import { snowflakeCrawler } from "specanvil/atlan/packages/snowflake-crawler";
import { tableauCrawler } from "specanvil/atlan/packages/tableau-crawler";
import { describe } from "vitest";
import { canaries } from "../support/canaries.js";
import type { Untyped } from "../support/chains.js";
import { connection } from "./crawlers.js";
import { misuses } from "./told.js";

type Start = (options?: unknown) => Untyped;
const [dynamo, glue, oracle, postgres, sigma, snowflake, tableau] = [
  dynamoDbCrawler,
  glueCrawler,
  oracleCrawler,
  postgresCrawler,
  sigmaCrawler,
  snowflakeCrawler,
  tableauCrawler,
] as unknown as [Start, Start, Start, Start, Start, Start, Start];

const password = secret.value(canaries.plain);
const role = { arn: "arn", externalId: "x" };
const bucket = { bucketName: "b", bucketPrefix: "p" };
const agent = { hostname: "h", defaultDbName: "d", sid: "s", agentName: "a" };
const server = { hostname: "h", database: "d" };

describe("the connection of a crawler", () => {
  misuses("snowflakeCrawler()", [
    ["nothing", () => snowflake(), "BUILDER_MISSING_ARGUMENT", "argument connectionName"],
    [
      "no admins",
      () => snowflake({ connectionName: "c" }),
      "BUILDER_ARGUMENT_COMBINATION",
      "one at least of adminRoles, adminGroups, adminUsers",
    ],
    [
      "empty lists of admins",
      () => snowflake({ connectionName: "c", adminRoles: [], adminUsers: [] }),
      "BUILDER_ARGUMENT_COMBINATION",
      "one at least of adminRoles, adminGroups, adminUsers",
    ],
    [
      "a text where a list of admins is meant",
      () => snowflake({ connectionName: "c", adminRoles: "abc" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument adminRoles takes a list",
    ],
    [
      "a blank name",
      () => snowflake({ ...connection, connectionName: " \u001c\u0085\n" }),
      "BUILDER_ARGUMENT_VALUE",
      "argument connectionName takes a string that is not blank",
    ],
    [
      "null for what has a default",
      () => snowflake({ ...connection, rowLimit: null }),
      "BUILDER_ARGUMENT_TYPE",
      "argument rowLimit takes an integer",
    ],
  ]);
});

describe("the order of a crawler's steps, and steps that are missing", () => {
  misuses("snowflakeCrawler()", [
    [
      "no credential",
      () => snowflake(connection).informationSchema?.({ hostname: "h" }).toWorkflow(),
      "BUILDER_MISSING_STEP",
      "a credential: basicAuth() or keypairAuth()",
    ],
    [
      "two credentials",
      () =>
        snowflake(connection)
          .basicAuth?.({ username: "u", password, role: "r", warehouse: "w" })
          .keypairAuth?.({}),
      "BUILDER_STEP",
      "keypairAuth() may not come now",
    ],
  ]);
  misuses("glueCrawler()", [
    [
      "a credential without a source",
      () => glue(connection).iamUserAuth?.({ accessKey: "a", secretKey: password }).toWorkflow(),
      "BUILDER_MISSING_STEP",
      "a source: direct()",
    ],
  ]);
  misuses("dynamoDbCrawler()", [
    [
      "a credential before its source",
      () => dynamo(connection).iamRoleAuth?.(role),
      "BUILDER_STEP",
      "iamRoleAuth() may not come now; what may: direct()",
    ],
    [
      "the source again, behind its credential",
      () =>
        dynamo(connection)
          .direct?.({ region: "r1" })
          .iamRoleAuth?.(role)
          .direct?.({ region: "r2" }),
      "BUILDER_STEP",
      "direct() may not come now",
    ],
    [
      "two credentials",
      () =>
        dynamo(connection)
          .direct?.({ region: "r" })
          .iamUserAuth?.({ accessKey: "a", secretKey: password })
          .iamRoleAuth?.(role),
      "BUILDER_STEP",
      "iamRoleAuth() may not come now",
    ],
  ]);
  misuses("postgresCrawler()", [
    [
      "a credential before its source",
      () => postgres(connection).iamRoleAuth?.({ username: "u", ...role }),
      "BUILDER_STEP",
      "iamRoleAuth() may not come now",
    ],
    [
      "a credential for extracted files",
      () =>
        postgres(connection)
          .s3?.(bucket)
          .iamRoleAuth?.({ username: "u", ...role }),
      "BUILDER_STEP",
      "iamRoleAuth() may not come now",
    ],
    [
      "two sources",
      () => postgres(connection).s3?.(bucket).direct?.(server),
      "BUILDER_STEP",
      "direct() may not come now",
    ],
  ]);
  misuses("oracleCrawler()", [
    [
      "a filter before its source",
      () => oracle(connection).include?.({ assets: {} }),
      "BUILDER_STEP",
      "include() may not come now; what may: direct(), s3(), agentConfig(), excludeRegex()",
    ],
    [
      "what the extraction says by itself",
      () => oracle(connection).s3?.(bucket).jdbcInternalMethods?.({ enable: false }),
      "BUILDER_STEP",
      "jdbcInternalMethods() may not come now",
    ],
    [
      "a filter twice",
      () =>
        oracle(connection).agentConfig?.(agent).include?.({ assets: {} }).include?.({ assets: {} }),
      "BUILDER_STEP",
      "include() may not come now",
    ],
  ]);
  misuses("tableauCrawler()", [
    [
      "a filter for extracted files",
      () =>
        tableau(connection)
          .s3?.(bucket)
          .include?.({ projects: ["x"] }),
      "BUILDER_STEP",
      "include() may not come now; what may: alternateHost()",
    ],
    [
      "the source twice",
      () =>
        tableau(connection).direct?.({ hostname: "h", site: "s" }).direct?.({
          hostname: "h",
          site: "s",
        }),
      "BUILDER_STEP",
      "direct() may not come now",
    ],
  ]);
});

describe("the arguments of a crawler's steps", () => {
  misuses("snowflakeCrawler().lineage()", [
    [
      "text for a boolean",
      () => snowflake(connection).lineage?.({ include: "false" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument include takes a boolean",
    ],
  ]);
  const port = (value: unknown) => () => postgres(connection).direct?.({ ...server, port: value });
  misuses("postgresCrawler().direct()", [
    ["text for a port", port("443"), "BUILDER_ARGUMENT_TYPE", "port takes an integer"],
    ["a fraction for a port", port(443.9), "BUILDER_ARGUMENT_TYPE", "port takes an integer"],
    ["true for a port", port(true), "BUILDER_ARGUMENT_TYPE", "port takes an integer"],
  ]);
  misuses("postgresCrawler().basicAuth()", [
    [
      "a number for a password",
      () => postgres(connection).direct?.(server).basicAuth?.({ username: "u", password: 1234 }),
      "BUILDER_ARGUMENT_TYPE",
      "argument password takes a secret",
    ],
  ]);
  misuses("sigmaCrawler().direct()", [
    [
      "any host",
      () => sigma(connection).direct?.({ hostname: "evil.example" }),
      "BUILDER_ARGUMENT_VALUE",
      "a value of SigmaHostname: api.sigmacomputing.com",
    ],
  ]);
  misuses("oracleCrawler().agentConfig()", [
    [
      "a secret among what is sent in clear",
      () => oracle(connection).agentConfig?.({ ...agent, agentCustomConfig: { key: password } }),
      "BUILDER_ARGUMENT_TYPE",
      "can't hold a secret",
    ],
  ]);
});
