// Generated from spec/datastage/connections/postgresql.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";
import { tls, type Tls } from "../groups/tls.js";

/** What can be set on a connection to PostgreSQL. */
export interface PostgresqlConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Proxies, Servers, Tls {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** The certificate for a key. */
  theCertificateForAKey?: Value<string>;
  /** Login timeout. */
  loginTimeout?: Integer;
  /** Private key. */
  privateKey?: Value<Secret>;
  /** Query timeout. Default 300. */
  queryTimeout?: Integer;
  /** Retry limit. Default 2. */
  retryLimit?: Integer;
}

/** A connection to PostgreSQL that stands in the flow itself. */
export const PostgresqlConnection: Connection<PostgresqlConnectionProps, "postgresql"> = {
  name: "postgresql",
  type: "e1c23729-99d8-4407-b3df-336e33ffdc82",
  groups: [gateways, localConnections, logins, proxies, satellites, servers, tls],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    theCertificateForAKey: "m string key_certificate",
    loginTimeout: "m int",
    privateKey: "m secret",
    queryTimeout: "m int",
    retryLimit: "m int",
  },
  last: [connectionEnds],
};
