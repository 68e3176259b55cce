import { secret } from "specanvil";
import { mongoDbCrawler } from "specanvil/atlan/packages/mongo-db-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = {
  username: "atlan",
  password: secret.env("MONGO_PASSWORD"),
  nativeHost: "cluster.mongodb.net",
  defaultDb: "sales",
};

{
  // Nobody signs in.
  // TS2349: Missing<"a credential: basicAuth()">
  mongoDbCrawler(connection).direct({ hostname: "atlassql.query.mongodb.net" }).toWorkflow();
}

{
  // The password as text.
  mongoDbCrawler(connection)
    .direct({ hostname: "atlassql.query.mongodb.net" })
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .basicAuth({ ...user, password: "secret" });
}

{
  // The port as a text.
  // TS2322: Type 'string' is not assignable to type 'number'.
  mongoDbCrawler(connection).direct({ hostname: "localhost", port: "27017" });
}

{
  // Whether TLS is used as a text.
  mongoDbCrawler(connection)
    .direct({ hostname: "atlassql.query.mongodb.net" })
    // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
    .basicAuth({ ...user, isSsl: "true" });
}

{
  // The database in the wrong place.
  // TS2353: 'database' does not exist in type 'DirectArgs'.
  mongoDbCrawler(connection).direct({ hostname: "localhost", database: "sales" });
}

{
  // Signs in twice.
  mongoDbCrawler(connection)
    .direct({ hostname: "atlassql.query.mongodb.net" })
    .basicAuth(user)
    // TS2339: Property 'basicAuth' does not exist on type
    .basicAuth(user);
}

{
  // One database as a text.
  mongoDbCrawler(connection)
    .direct({ hostname: "atlassql.query.mongodb.net" })
    .basicAuth(user)
    // TS2322: Type 'string' is not assignable to type 'readonly string[]'.
    .include({ assets: "sales" });
}
