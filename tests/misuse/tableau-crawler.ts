import { secret } from "specanvil";
import { tableauCrawler } from "specanvil/atlan/packages/tableau-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const user = { username: "atlan", password: secret.env("TABLEAU_PASSWORD") };

{
  // The credential comes before its source.
  // TS2339: Property 'basicAuth' does not exist on type
  tableauCrawler(connection).basicAuth(user);
}

{
  // Nobody signs in.
  tableauCrawler(connection)
    .direct({ hostname: "tableau.example.com", site: "sales" })
    // TS2349: Missing<"a credential: personalAccessToken() or basicAuth()">
    .toWorkflow();
}

{
  // Files are not filtered by project.
  tableauCrawler(connection)
    .s3({ bucketName: "metadata", bucketPrefix: "tableau" })
    // TS2339: Property 'include' does not exist on type
    .include({ projects: ["sales"] });
}

{
  // The site is forgotten.
  // TS2345/TS2741: Property 'site' is missing
  tableauCrawler(connection).direct({ hostname: "tableau.example.com" });
}

{
  // A property for the token that there isn't.
  tableauCrawler(connection)
    .direct({ hostname: "tableau.example.com", site: "sales" })
    // TS2353: 'token' does not exist in type 'PersonalAccessTokenArgs'.
    .personalAccessToken({ username: "atlan", accessToken: user.password, token: "x" });
}

{
  // The password as text.
  tableauCrawler(connection)
    .direct({ hostname: "tableau.example.com", site: "sales" })
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .basicAuth({ ...user, password: "secret" });
}

{
  // The switch as a text.
  tableauCrawler(connection)
    .direct({ hostname: "tableau.example.com", site: "sales" })
    // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
    .crawlHiddenFields({ enabled: "yes" });
}

{
  // The other address as a bare text.
  tableauCrawler(connection)
    .direct({ hostname: "tableau.example.com", site: "sales" })
    // TS2345: Argument of type 'string' is not assignable to parameter of type 'AlternateHostArgs'.
    .alternateHost("bi.example.com");
}
