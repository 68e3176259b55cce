import { secret } from "specanvil";
import { powerBiCrawler } from "specanvil/atlan/packages/power-bi-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const principal = {
  tenantId: "tenant",
  clientId: "client",
  clientSecret: secret.env("POWER_BI_SECRET"),
};

{
  // Nobody administers the connection.
  // TS2769: No overload matches this call. … 'adminUsers' is missing in type
  powerBiCrawler({ connectionName: "production" });
}

{
  // Nobody signs in.
  // TS2349: Missing<"a credential: delegatedUser() or servicePrincipal()">
  powerBiCrawler(connection).direct().toWorkflow();
}

{
  // It isn't said that Power BI is read directly.
  // TS2349: Missing<"a source: direct()">
  powerBiCrawler(connection).servicePrincipal(principal).toWorkflow();
}

{
  // Power BI has no host of one's own.
  // TS2554: Expected 0 arguments, but got 1.
  powerBiCrawler(connection).direct({ hostname: "app.powerbi.com" });
}

{
  // A user without a password.
  // TS2345/TS2739: missing the following properties … username, password
  powerBiCrawler(connection).direct().delegatedUser(principal);
}

{
  // The secret of the client as text.
  powerBiCrawler(connection)
    .direct()
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .servicePrincipal({ ...principal, clientSecret: "secret" });
}

{
  // Workspaces are called like other assets.
  powerBiCrawler(connection)
    .direct()
    // TS2353: 'assets' does not exist in type 'IncludeArgs'.
    .include({ assets: ["workspace"] });
}
