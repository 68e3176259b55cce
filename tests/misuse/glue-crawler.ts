import { secret } from "specanvil";
import { glueCrawler } from "specanvil/atlan/packages/glue-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = { accessKey: "AKIA", secretKey: secret.env("AWS_SECRET") };

{
  // Nobody administers the connection.
  // TS2769: No overload matches this call. … 'adminUsers' is missing in type
  glueCrawler({ connectionName: "production" });
}

{
  // It isn't said in which region.
  // TS2349: Missing<"a source: direct()">
  glueCrawler(connection).iamUserAuth(user).toWorkflow();
}

{
  // Several regions.
  // TS2322: Type 'string[]' is not assignable to type 'string'.
  glueCrawler(connection).direct({ region: ["eu-west-1", "us-east-1"] });
}

{
  // A map of schemas, as of databases.
  glueCrawler(connection)
    .direct({ region: "eu-west-1" })
    .iamUserAuth(user)
    // TS2353: 'AwsDataCatalog' does not exist in type 'readonly string[]'.
    .include({ assets: { AwsDataCatalog: ["sales"] } });
}

{
  // Excludes twice.
  glueCrawler(connection)
    .direct({ region: "eu-west-1" })
    .iamUserAuth(user)
    .exclude({ assets: ["old"] })
    // TS2339: Property 'exclude' does not exist on type
    .exclude({ assets: ["older"] });
}

{
  // The secret key as text.
  // TS2322: Type 'string' is not assignable to type 'Secret'.
  glueCrawler(connection).iamUserAuth({ ...user, secretKey: "secret" });
}

{
  // AWS's name of the key.
  // TS2561: 'accessKeyId' does not exist in type 'IamUserAuthArgs'.
  glueCrawler(connection).iamUserAuth({ ...user, accessKeyId: "AKIA" });
}
