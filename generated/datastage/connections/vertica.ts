// Generated from spec/datastage/connections/vertica.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

/** What can be set on a connection to Vertica. */
export interface VerticaConnectionProps extends ConnectionEnds, LocalConnections, Logins, Tls {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** The certificate for a key. */
  theCertificateForAKey?: Value<string>;
  /** Port. Default 5433. */
  port?: Integer;
  /** Private key. */
  privateKey?: Value<Secret>;
  /** Query timeout. Default 300. */
  queryTimeout?: Integer;
  /** Retry limit. Default 2. */
  retryLimit?: Integer;
}

/** A connection to Vertica that stands in the flow itself. */
export const VerticaConnection: Connection<VerticaConnectionProps, "vertica"> = {
  name: "vertica",
  type: "vertica",
  groups: [gateways, localConnections, logins, satellites, tls],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    theCertificateForAKey: "m string key_certificate",
    port: "m int",
    privateKey: "m secret",
    queryTimeout: "m int",
    retryLimit: "m int",
  },
  last: [connectionEnds],
};
