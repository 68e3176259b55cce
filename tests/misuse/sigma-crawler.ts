import { secret } from "specanvil";
import { SigmaHostname } from "specanvil/atlan";
import { sigmaCrawler } from "specanvil/atlan/packages/sigma-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const token = { clientId: "client", apiToken: secret.env("SIGMA_TOKEN") };

{
  // Nobody signs in.
  // TS2349: Missing<"a credential: apiToken()">
  sigmaCrawler(connection).direct({ hostname: SigmaHostname.AWS }).toWorkflow();
}

{
  // An address that Sigma doesn't have.
  // TS2322: is not assignable to type 'SigmaHostname'.
  sigmaCrawler(connection).direct({ hostname: "sigma.example.com" });
}

{
  // The token as text.
  sigmaCrawler(connection)
    .direct({ hostname: SigmaHostname.AWS })
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .apiToken({ ...token, apiToken: "token" });
}

{
  // It isn't said where Sigma runs.
  // TS2349: Missing<"a source: direct()">
  sigmaCrawler(connection).apiToken(token).toWorkflow();
}

{
  // Two addresses.
  sigmaCrawler(connection)
    .direct({ hostname: SigmaHostname.AWS })
    // TS2339: Property 'direct' does not exist on type
    .direct({ hostname: SigmaHostname.AWS });
}

{
  // One workbook as a text.
  sigmaCrawler(connection)
    .direct({ hostname: SigmaHostname.AWS })
    // TS2322: Type 'string' is not assignable to type 'readonly string[]'.
    .include({ workbooks: "workbook" });
}
