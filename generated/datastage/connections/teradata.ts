// Generated from spec/datastage/connections/teradata.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Value } from "specanvil/datastage/stage";
import { LogOnMechanism } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";
export { LogOnMechanism } from "../enums/common.js";

type Own = "sslCertificateHostname";

/** What can be set on a connection to Teradata. */
export interface TeradataConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Omit<Tls, Own> {
  /** Authentication method. One of ldap, td2; default td2. */
  authenticationMethod?: Choice<LogOnMechanism>;
  /** Client character set. */
  clientCharacterSet?: Value<string>;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. Default 1025. */
  port?: Integer;
  /** Query band expression. */
  queryBandExpression?: Value<string>;
  /** Session username. */
  sessionUsername?: Value<string>;
  /** Enable trusted session. Default false. */
  enableTrustedSession?: Value<boolean>;
}

/** A connection to Teradata that stands in the flow itself. */
export const TeradataConnection: Connection<TeradataConnectionProps, "teradata"> = {
  name: "teradata",
  type: "96ec8f53-a818-4ba1-bd8d-c86cc33a0b45",
  groups: [gateways, localConnections, logins, satellites, tls],
  without: ["sslCertificateHostname"],
  properties: {
    authenticationMethod: ["m enum", LogOnMechanism],
    clientCharacterSet: "m string client_charset",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    port: "m int",
    queryBandExpression: "m string query_band",
    sessionUsername: "m string",
    enableTrustedSession: "m bool use_trusted_session",
  },
  last: [connectionEnds],
};
