// Generated from spec/datastage/connections/ibm-db2-big-sql.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";

/** What can be set on a connection to IBM Db2 Big SQL. */
export interface IbmDb2BigSqlConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Servers {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Alternate hostname. */
  alternateHostname?: Value<string>;
  /** Alternate port. */
  alternatePort?: Value<string>;
  /** Use my platform login credentials. Default false. */
  useMyPlatformLoginCredentials?: Value<boolean>;
  /** Max transport objects. */
  maxTransportObjects?: Integer;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Use alternate server. */
  useAlternateServer?: Value<boolean>;
}

/** A connection to IBM Db2 Big SQL that stands in the flow itself. */
export const IbmDb2BigSqlConnection: Connection<IbmDb2BigSqlConnectionProps, "ibm-db2-big-sql"> = {
  name: "ibm-db2-big-sql",
  type: "2bdd9544-f13a-47b6-b6c3-f5964a08066a",
  groups: [gateways, localConnections, logins, satellites, servers],
  properties: {
    accessToken: "m secret",
    alternateHostname: "m string alternate_host",
    alternatePort: "m string",
    useMyPlatformLoginCredentials: "m bool inherit_access_token",
    maxTransportObjects: "m int",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
    useAlternateServer: "m bool",
  },
  last: [connectionEnds],
};
