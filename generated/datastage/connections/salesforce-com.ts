// Generated from spec/datastage/connections/salesforce-com.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

type Own = "sslCertificateFile";

/** What can be set on a connection to Salesforce.com. */
export interface SalesforceComConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins {
  /** Server name. Default login.salesforce.com. */
  serverName?: Value<string>;
}

/** A connection to Salesforce.com that stands in the flow itself. */
export const SalesforceComConnection: Connection<SalesforceComConnectionProps, "salesforce-com"> = {
  name: "salesforce-com",
  type: "06847b16-07b4-4415-a924-c63d11a17aa1",
  groups: [hosts, localConnections, logins],
  without: ["sslCertificateFile"],
  properties: { serverName: "m string" },
  last: [connectionEnds],
};
