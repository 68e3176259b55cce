// Generated from spec/datastage/connections/singlestoredb.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { tls, type Tls } from "../groups/tls.js";

type Own = "sslCertificateHostname";

/** What can be set on a connection to SingleStoreDB. */
export interface SinglestoredbConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Omit<Tls, Own> {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
}

/** A connection to SingleStoreDB that stands in the flow itself. */
export const SinglestoredbConnection: Connection<SinglestoredbConnectionProps, "singlestoredb"> = {
  name: "singlestoredb",
  type: "54221732-8b20-4857-8be1-233c5e98d0ad",
  groups: [localConnections, logins, tls],
  without: ["sslCertificateHostname"],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    port: "m int",
  },
  last: [connectionEnds],
};
