// Generated from spec/datastage/connections/ibm-netezza-performance-server.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";

/** What can be set on a connection to IBM Netezza Performance Server. */
export interface IbmNetezzaPerformanceServerConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Servers {
  /** Def schema. */
  defSchema?: Value<string>;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
}

/** A connection to IBM Netezza Performance Server that stands in the flow itself. */
export const IbmNetezzaPerformanceServerConnection: Connection<
  IbmNetezzaPerformanceServerConnectionProps,
  "ibm-netezza-performance-server"
> = {
  name: "ibm-netezza-performance-server",
  type: "c2a82a72-0711-4376-a468-4e9951cabf22",
  groups: [gateways, localConnections, logins, satellites, servers],
  properties: {
    defSchema: "m string default_schema",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
  },
  last: [connectionEnds],
};
