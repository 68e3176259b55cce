import { secret } from "specanvil";
import { snowflakeCrawler } from "specanvil/atlan/packages/snowflake-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = {
  username: "atlan",
  password: secret.env("SNOWFLAKE_PASSWORD"),
  role: "ATLAN",
  warehouse: "COMPUTE_WH",
};

{
  // Nobody administers the connection.
  // TS2769: No overload matches this call. … 'adminUsers' is missing in type
  snowflakeCrawler({ connectionName: "production" });
}

{
  // Nobody signs in.
  snowflakeCrawler(connection)
    .informationSchema({ hostname: "account.snowflakecomputing.com" })
    // TS2349: Missing<"a credential: basicAuth() or keypairAuth()">
    .toWorkflow();
}

{
  // The database of the usage without its schema.
  // TS2345/TS2741: Property 'schemaName' is missing
  snowflakeCrawler(connection).accountUsage({ hostname: "account", databaseName: "SNOWFLAKE" });
}

{
  // A password and a key.
  snowflakeCrawler(connection)
    .informationSchema({ hostname: "account.snowflakecomputing.com" })
    .basicAuth(user)
    // TS2339: Property 'keypairAuth' does not exist on type
    .keypairAuth({ ...user, privateKey: user.password, privateKeyPassword: user.password });
}

{
  // The password as text.
  snowflakeCrawler(connection)
    .informationSchema({ hostname: "account.snowflakecomputing.com" })
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .basicAuth({ ...user, password: "secret" });
}

{
  // Lineage is switched on by a bare boolean.
  snowflakeCrawler(connection)
    .informationSchema({ hostname: "account.snowflakecomputing.com" })
    .basicAuth(user)
    // TS2559: Type 'true' has no properties in common with type 'LineageArgs'.
    .lineage(true);
}

{
  // Both views of the metadata.
  snowflakeCrawler(connection)
    .informationSchema({ hostname: "account.snowflakecomputing.com" })
    // TS2339: Property 'accountUsage' does not exist on type
    .accountUsage({ hostname: "account", databaseName: "SNOWFLAKE", schemaName: "USAGE" });
}

{
  // A switch with another's property.
  snowflakeCrawler(connection)
    .informationSchema({ hostname: "account.snowflakecomputing.com" })
    // TS2353: 'enabled' does not exist in type 'TagsArgs'.
    .tags({ enabled: true });
}
