// Generated from spec/datastage/connections/mariadb.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

type Own = "sslCertificateHostname";

/** What can be set on a connection to MariaDB. */
export interface MariadbConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Omit<Tls, Own> {
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
}

/** A connection to MariaDB that stands in the flow itself. */
export const MariadbConnection: Connection<MariadbConnectionProps, "mariadb"> = {
  name: "mariadb",
  type: "mariadb",
  groups: [gateways, localConnections, logins, satellites, tls],
  without: ["sslCertificateHostname"],
  properties: { database: "m string", hostnameOrIpAddress: "m string host", port: "m int" },
  last: [connectionEnds],
};
