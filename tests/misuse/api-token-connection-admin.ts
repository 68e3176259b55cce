import { secret } from "specanvil";
import { apiTokenConnectionAdmin } from "specanvil/atlan/packages/api-token-connection-admin";

const config = {
  connectionQualifiedName: "default/snowflake/1684500411",
  apiTokenGuid: "b4113341-251b-4adc-81fb-2420501c30e6",
};

{
  // Nothing is said.
  // TS2349: Missing<"a connection and an API token: config()">
  apiTokenConnectionAdmin().toWorkflow();
}

{
  // A second token in the same workflow.
  // TS2339: Property 'config' does not exist on type
  apiTokenConnectionAdmin().config(config).config(config);
}

{
  // The guid of the token is an id, not a secret.
  // TS2322: Type 'Secret' is not assignable to type 'string'.
  apiTokenConnectionAdmin().config({ ...config, apiTokenGuid: secret.env("TOKEN") });
}

{
  // The token itself is asked for nowhere.
  // TS2353: 'apiToken' does not exist in type 'ConfigArgs'.
  apiTokenConnectionAdmin().config({ ...config, apiToken: "eyJhbGciOi" });
}

{
  // The connection as an object of the vendor's.
  // TS2322: is not assignable to type 'string'.
  apiTokenConnectionAdmin().config({ ...config, connectionQualifiedName: { name: "x" } });
}

{
  // Half of it.
  // TS2345/TS2741: Property 'apiTokenGuid' is missing
  apiTokenConnectionAdmin().config({ connectionQualifiedName: "default/snowflake/1684500411" });
}

{
  // The arguments stand in their slot.
  // TS2353: 'connectionQualifiedName' does not exist in type 'ApiTokenConnectionAdminOptions'.
  apiTokenConnectionAdmin({ connectionQualifiedName: "default/snowflake/1684500411" });
}

{
  // The object is the arguments of its one step.
  const options = { ...config };
  // TS2345/TS2741: Property 'config' is missing
  apiTokenConnectionAdmin(options);
}
