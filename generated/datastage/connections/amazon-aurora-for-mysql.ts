// Generated from spec/datastage/connections/amazon-aurora-for-mysql.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** What can be set on a connection to Amazon Aurora for MySQL. */
export interface AmazonAuroraForMysqlConnectionProps
  extends ConnectionEnds, LocalConnections, Logins {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Zero date time conversion. */
  zeroDateTimeConversion?: Value<boolean>;
}

/** A connection to Amazon Aurora for MySQL that stands in the flow itself. */
export const AmazonAuroraForMysqlConnection: Connection<
  AmazonAuroraForMysqlConnectionProps,
  "amazon-aurora-for-mysql"
> = {
  name: "amazon-aurora-for-mysql",
  type: "9aa630f2-efc4-4d54-b8cb-254f31405b78",
  groups: [localConnections, logins],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    port: "m int",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
    zeroDateTimeConversion: "m bool",
  },
  last: [connectionEnds],
};
