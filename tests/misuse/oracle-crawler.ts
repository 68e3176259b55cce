import { secret } from "specanvil";
import { oracleCrawler } from "specanvil/atlan/packages/oracle-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = {
  username: "atlan",
  password: secret.env("ORACLE_PASSWORD"),
  sid: "ORCL",
  databaseName: "SALES",
};
const agent = { hostname: "localhost", defaultDbName: "SALES", sid: "ORCL", agentName: "agent" };

{
  // The filter comes before its source.
  // TS2339: Property 'include' does not exist on type
  oracleCrawler(connection).include({ assets: { SALES: [] } });
}

{
  // Nobody signs in.
  // TS2349: Missing<"a credential: basicAuth()">
  oracleCrawler(connection).direct({ hostname: "localhost" }).toWorkflow();
}

{
  // An agent signs in by itself.
  // TS2339: Property 'basicAuth' does not exist on type
  oracleCrawler(connection).agentConfig(agent).basicAuth(user);
}

{
  // Files know nothing of JDBC.
  oracleCrawler(connection)
    .s3({ bucketName: "metadata", bucketPrefix: "oracle" })
    // TS2339: Property 'jdbcInternalMethods' does not exist on type
    .jdbcInternalMethods({ enable: true });
}

{
  // A store of secrets that there isn't.
  // TS2322: is not assignable to type 'OracleSecretStore | undefined'.
  oracleCrawler(connection).agentConfig({ ...agent, secretStore: "VAULT" });
}

{
  // The password as text.
  oracleCrawler(connection)
    .direct({ hostname: "localhost" })
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .basicAuth({ ...user, password: "tiger" });
}

{
  // The name of an agent's property for the database.
  oracleCrawler(connection)
    .direct({ hostname: "localhost" })
    // TS2353: 'defaultDbName' does not exist in type 'BasicAuthArgs'.
    .basicAuth({ ...user, defaultDbName: "SALES" });
}
