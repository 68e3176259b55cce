import { secret } from "specanvil";
import { DatabricksMinerExtractionMethod } from "specanvil/atlan";
import { databricksCrawler } from "specanvil/atlan/packages/databricks-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const workspace = { hostname: "dbc.cloud.databricks.com" };
const pat = { accessToken: secret.env("DATABRICKS_TOKEN"), sqlWarehouseId: "warehouse" };

{
  // The credential comes before its source.
  // TS2339: Property 'pat' does not exist on type
  databricksCrawler(connection).pat(pat);
}

{
  // Nobody signs in to the workspace.
  // TS2349: Missing<"a credential: pat() or basicAuth() or awsService() or azureService()">
  databricksCrawler(connection).direct(workspace).toWorkflow();
}

{
  // A bucket needs no credential, and takes none.
  // TS2339: Property 'pat' does not exist on type
  databricksCrawler(connection).s3({ bucketName: "metadata", bucketPrefix: "databricks" }).pat(pat);
}

{
  // The token as text.
  databricksCrawler(connection)
    .direct(workspace)
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .pat({ ...pat, accessToken: "dapi" });
}

{
  // A way to extract that only the miner has.
  databricksCrawler(connection)
    .direct(workspace)
    .pat(pat)
    // TS2322: is not assignable to type 'DatabricksExtractionMethod | undefined'.
    .metadataExtractionMethod({ type: DatabricksMinerExtractionMethod.REST_API });
}

{
  // A selection by regular expression without one.
  databricksCrawler(connection)
    .direct(workspace)
    .pat(pat)
    .assetSelectionForSystemTables({
      // TS2322: Property 'regex' is missing
      selectionCriteria: [{ type: "include-regex-system-tables", assetType: "table" }],
    });
}

{
  // A map of schemas where the REST API takes names.
  databricksCrawler(connection)
    .direct(workspace)
    .pat(pat)
    // TS2353: 'main' does not exist in type 'readonly string[]'.
    .includeForRestApi({ assets: { main: ["sales"] } });
}

{
  // Azure's service principal without its tenant.
  databricksCrawler(connection)
    .direct(workspace)
    // TS2345/TS2741: Property 'tenantId' is missing
    .azureService({ clientId: "client", clientSecret: secret.env("AZURE_SECRET") });
}
