import { secret } from "specanvil";
import { dynamoDbCrawler } from "specanvil/atlan/packages/dynamo-db-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = { accessKey: "AKIA", secretKey: secret.env("AWS_SECRET") };

{
  // The credential comes before its source.
  // TS2339: Property 'iamUserAuth' does not exist on type
  dynamoDbCrawler(connection).iamUserAuth(user);
}

{
  // Nobody signs in.
  // TS2349: Missing<"a credential: iamRoleAuth() or iamUserAuth()">
  dynamoDbCrawler(connection).direct({ region: "eu-west-1" }).toWorkflow();
}

{
  // A user and a role.
  dynamoDbCrawler(connection)
    .direct({ region: "eu-west-1" })
    .iamUserAuth(user)
    // TS2339: Property 'iamRoleAuth' does not exist on type
    .iamRoleAuth({ arn: "arn", externalId: "id" });
}

{
  // The secret key as text.
  dynamoDbCrawler(connection)
    .direct({ region: "eu-west-1" })
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .iamUserAuth({ ...user, secretKey: "secret" });
}

{
  // The external id is forgotten.
  dynamoDbCrawler(connection)
    .direct({ region: "eu-west-1" })
    // TS2345/TS2741: Property 'externalId' is missing
    .iamRoleAuth({ arn: "arn:aws:iam::1:role/atlan" });
}

{
  // A regular expression of the language.
  dynamoDbCrawler(connection)
    .direct({ region: "eu-west-1" })
    // TS2322: Type 'RegExp' is not assignable to type 'string'.
    .includeRegex({ regex: /orders_.*/ });
}

{
  // The step of other crawlers.
  dynamoDbCrawler(connection)
    .direct({ region: "eu-west-1" })
    // TS2339: Property 'include' does not exist on type
    .include({ assets: ["orders"] });
}
