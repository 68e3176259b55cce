/** What the programs about crawlers and miners begin with. */
export const imports = `
import { secret } from "specanvil";
import { DatabricksExtractionMethod, DatabricksMinerExtractionMethod, SigmaHostname } from "specanvil/atlan";
import { bigQueryCrawler } from "specanvil/atlan/packages/big-query-crawler";
import { databricksCrawler } from "specanvil/atlan/packages/databricks-crawler";
import { databricksMiner, type DatabricksMiner } from "specanvil/atlan/packages/databricks-miner";
import { dbtCrawler } from "specanvil/atlan/packages/dbt-crawler";
import { dynamoDbCrawler } from "specanvil/atlan/packages/dynamo-db-crawler";
import { glueCrawler } from "specanvil/atlan/packages/glue-crawler";
import { oracleCrawler } from "specanvil/atlan/packages/oracle-crawler";
import { postgresCrawler } from "specanvil/atlan/packages/postgres-crawler";
import { sigmaCrawler } from "specanvil/atlan/packages/sigma-crawler";
import { snowflakeCrawler, type SnowflakeCrawler } from "specanvil/atlan/packages/snowflake-crawler";
import { snowflakeMiner } from "specanvil/atlan/packages/snowflake-miner";
import { tableauCrawler } from "specanvil/atlan/packages/tableau-crawler";
const connection = { connectionName: "c", adminRoles: ["r"] };
const connected = { connectionQualifiedName: "default/x/1684500411" };
const password = secret.env("PASSWORD");
const user = { username: "u", password, role: "r", warehouse: "w" };
const role = { arn: "arn", externalId: "x" };
const bucket = { bucketName: "b", bucketPrefix: "p" };
const server = { hostname: "h", database: "d" };
const site = { hostname: "h", site: "s" };
const agent = { hostname: "h", defaultDbName: "d", sid: "s", agentName: "a" };
const since = { startDate: "1", windowDays: 30 };
const snowflake = snowflakeCrawler(connection);
const some: boolean = Math.random() > 0.5;
`;
