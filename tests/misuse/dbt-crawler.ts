import { secret } from "specanvil";
import { dbtCrawler } from "specanvil/atlan/packages/dbt-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const token = secret.env("DBT_TOKEN");

{
  // Nobody administers the connection.
  // TS2769: No overload matches this call. … 'adminUsers' is missing in type
  dbtCrawler({ connectionName: "production" });
}

{
  // Neither dbt Cloud nor dbt Core.
  // TS2349: Missing<"a source: cloud() or core()">
  dbtCrawler(connection).tags().toWorkflow();
}

{
  // dbt Cloud and dbt Core.
  dbtCrawler(connection)
    .cloud({ serviceToken: token })
    // TS2339: Property 'core' does not exist on type
    .core({ s3Bucket: "metadata", s3Prefix: "dbt", s3Region: "eu-west-1" });
}

{
  // The token as text.
  // TS2322: Type 'string' is not assignable to type 'Secret'.
  dbtCrawler(connection).cloud({ serviceToken: "dbtc_" });
}

{
  // Exclusion without its filter.
  // TS2345/TS2741: Property 'filter' is missing
  dbtCrawler(connection).cloud({ serviceToken: token }).exclude({});
}

{
  // The filter as an object.
  dbtCrawler(connection)
    .cloud({ serviceToken: token })
    // TS2322: Type '{ 1: string[]; }' is not assignable to type 'string'.
    .include({ filter: { 1: ["2"] } });
}

{
  // The bucket's region is forgotten.
  // TS2345/TS2741: Property 's3Region' is missing
  dbtCrawler(connection).core({ s3Bucket: "metadata", s3Prefix: "dbt" });
}

{
  // The connection itself rather than its name.
  dbtCrawler(connection)
    .cloud({ serviceToken: token })
    // TS2322: is not assignable to type 'string'.
    .limitToConnection({ connectionQualifiedName: connection });
}
