import { secret } from "specanvil";
import { postgresCrawler } from "specanvil/atlan/packages/postgres-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = { username: "atlan", password: secret.env("POSTGRES_PASSWORD") };
const server = { hostname: "localhost", database: "sales" };

{
  // The credential comes before its source.
  // TS2339: Property 'basicAuth' does not exist on type
  postgresCrawler(connection).basicAuth(user);
}

{
  // Nobody signs in.
  // TS2349: Missing<"a credential: iamUserAuth() or iamRoleAuth() or basicAuth()">
  postgresCrawler(connection).direct(server).toWorkflow();
}

{
  // The database is forgotten.
  // TS2345/TS2741: Property 'database' is missing
  postgresCrawler(connection).direct({ hostname: "localhost" });
}

{
  // A bucket takes no credential.
  postgresCrawler(connection)
    .s3({ bucketName: "metadata", bucketPrefix: "postgres" })
    // TS2339: Property 'basicAuth' does not exist on type
    .basicAuth(user);
}

{
  // The port as a text.
  // TS2322: Type 'string' is not assignable to type 'number'.
  postgresCrawler(connection).direct({ ...server, port: "5432" });
}

{
  // A switch without its position.
  // TS2554: Expected 1 arguments, but got 0.
  postgresCrawler(connection).direct(server).sourceLevelFiltering();
}

{
  // A switch with another's property.
  // TS2561: 'enabled' does not exist in type 'JdbcInternalMethodsArgs'.
  postgresCrawler(connection).direct(server).jdbcInternalMethods({ enabled: true });
}

{
  // One schema as a text.
  postgresCrawler(connection)
    .direct(server)
    .basicAuth(user)
    // TS2322: Type 'string' is not assignable to type 'readonly string[]'.
    .include({ assets: { sales: "public" } });
}
