// Generated from spec/datastage/connections/mysql.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

/** What can be set on a connection to MySQL. */
export interface MysqlConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Proxies, Tls {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Encoding. */
  encoding?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Zero date time conversion. */
  zeroDateTimeConversion?: Value<boolean>;
}

/** A connection to MySQL that stands in the flow itself. */
export const MysqlConnection: Connection<MysqlConnectionProps, "mysql"> = {
  name: "mysql",
  type: "b2cc3dc2-aff7-4a80-8f80-5e8c5703e9d2",
  groups: [gateways, localConnections, logins, proxies, satellites, tls],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    database: "m string",
    encoding: "m string",
    hostnameOrIpAddress: "m string host",
    port: "m int",
    zeroDateTimeConversion: "m bool",
  },
  last: [connectionEnds],
};
