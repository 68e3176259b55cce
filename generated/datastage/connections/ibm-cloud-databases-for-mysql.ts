// Generated from spec/datastage/connections/ibm-cloud-databases-for-mysql.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** What can be set on a connection to IBM Cloud Databases for MySQL. */
export interface IbmCloudDatabasesForMysqlConnectionProps
  extends ConnectionEnds, LocalConnections, Logins {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Zero date time conversion. */
  zeroDateTimeConversion?: Value<boolean>;
}

/** A connection to IBM Cloud Databases for MySQL that stands in the flow itself. */
export const IbmCloudDatabasesForMysqlConnection: Connection<
  IbmCloudDatabasesForMysqlConnectionProps,
  "ibm-cloud-databases-for-mysql"
> = {
  name: "ibm-cloud-databases-for-mysql",
  type: "mysql-ibmcloud",
  groups: [localConnections, logins],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    port: "m int",
    sslCertificate: "m string",
    zeroDateTimeConversion: "m bool",
  },
  last: [connectionEnds],
};
