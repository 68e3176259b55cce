import { secret } from "specanvil";
import { bigQueryCrawler } from "specanvil/atlan/packages/big-query-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const account = {
  projectId: "project",
  serviceAccountJson: secret.file("key.json"),
  serviceAccountEmail: "crawler@project.iam.gserviceaccount.com",
};

{
  // Nobody administers the connection.
  // TS2769: No overload matches this call. … 'adminUsers' is missing in type
  bigQueryCrawler({ connectionName: "production" });
}

{
  // Nobody signs in.
  bigQueryCrawler(connection)
    .include({ assets: { sales: [] } })
    // TS2349: Missing<"a credential: serviceAccountAuth()">
    .toWorkflow();
}

{
  // The key of the account as text.
  // TS2322: Type 'string' is not assignable to type 'Secret'.
  bigQueryCrawler(connection).serviceAccountAuth({ ...account, serviceAccountJson: "{}" });
}

{
  // Signs in twice.
  // TS2339: Property 'serviceAccountAuth' does not exist on type
  bigQueryCrawler(connection).serviceAccountAuth(account).serviceAccountAuth(account);
}

{
  // The databases as a list, without their schemas.
  bigQueryCrawler(connection)
    .serviceAccountAuth(account)
    // TS2322: Type 'string' is not assignable to type 'readonly string[]'.
    .include({ assets: ["sales"] });
}

{
  // A list of regular expressions.
  bigQueryCrawler(connection)
    .serviceAccountAuth(account)
    // TS2322: Type 'string[]' is not assignable to type 'string'.
    .excludeRegex({ regex: [".*_TEMP", ".*_OLD"] });
}

{
  // Experimental settings as JSON text.
  bigQueryCrawler(connection)
    .serviceAccountAuth(account)
    // TS2322: Type 'string' is not assignable to type 'JsonObject'.
    .customConfig({ config: '{"test": true}' });
}
