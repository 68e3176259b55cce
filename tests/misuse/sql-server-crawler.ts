import { secret } from "specanvil";
import { sqlServerCrawler } from "specanvil/atlan/packages/sql-server-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = { username: "atlan", password: secret.env("SQL_SERVER_PASSWORD") };
const server = { hostname: "localhost", database: "sales" };

{
  // Nobody administers the connection.
  // TS2769: No overload matches this call. … 'adminUsers' is missing in type
  sqlServerCrawler({ connectionName: "production" });
}

{
  // Nobody signs in.
  // TS2349: Missing<"a credential: basicAuth()">
  sqlServerCrawler(connection).direct(server).toWorkflow();
}

{
  // The database is forgotten.
  // TS2345/TS2741: Property 'database' is missing
  sqlServerCrawler(connection).direct({ hostname: "localhost" });
}

{
  // The server's own name of the database.
  // TS2353: 'initialCatalog' does not exist in type 'DirectArgs'.
  sqlServerCrawler(connection).direct({ ...server, initialCatalog: "sales" });
}

{
  // The password as text.
  sqlServerCrawler(connection)
    .direct(server)
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .basicAuth({ ...user, password: "secret" });
}

{
  // A step that other crawlers have.
  // TS2339: Property 'excludeRegex' does not exist on type
  sqlServerCrawler(connection).direct(server).basicAuth(user).excludeRegex({ regex: ".*_TEMP" });
}

{
  // All schemas of a database by a boolean.
  sqlServerCrawler(connection)
    .direct(server)
    // TS2322: Type 'boolean' is not assignable to type 'readonly string[]'.
    .include({ assets: { sales: true } });
}
