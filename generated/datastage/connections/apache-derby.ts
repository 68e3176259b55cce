// Generated from spec/datastage/connections/apache-derby.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";

type Own = "sslCertificateFile";

/** What can be set on a connection to Apache Derby. */
export interface ApacheDerbyConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins, Servers {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
}

/** A connection to Apache Derby that stands in the flow itself. */
export const ApacheDerbyConnection: Connection<ApacheDerbyConnectionProps, "apache-derby"> = {
  name: "apache-derby",
  type: "82696f1d-600c-4f78-a03c-d8349ea1976f",
  groups: [gateways, localConnections, logins, satellites, servers],
  without: ["sslCertificateFile"],
  properties: { discoverDataAssets: "m bool auto_discovery", portIsSslEnabled: "m bool ssl" },
  last: [connectionEnds],
};
