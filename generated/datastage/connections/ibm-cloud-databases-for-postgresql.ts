// Generated from spec/datastage/connections/ibm-cloud-databases-for-postgresql.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { servers, type Servers } from "../groups/servers.js";

/** What can be set on a connection to IBM Cloud Databases for PostgreSQL. */
export interface IbmCloudDatabasesForPostgresqlConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Proxies, Servers {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Login timeout. */
  loginTimeout?: Integer;
  /** Query timeout. Default 300. */
  queryTimeout?: Integer;
  /** Retry limit. Default 2. */
  retryLimit?: Integer;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
}

/** A connection to IBM Cloud Databases for PostgreSQL that stands in the flow itself. */
export const IbmCloudDatabasesForPostgresqlConnection: Connection<
  IbmCloudDatabasesForPostgresqlConnectionProps,
  "ibm-cloud-databases-for-postgresql"
> = {
  name: "ibm-cloud-databases-for-postgresql",
  type: "048ed1bf-516c-46f0-ae90-fa3349d8bc1c",
  groups: [localConnections, logins, proxies, servers],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    loginTimeout: "m int",
    queryTimeout: "m int",
    retryLimit: "m int",
    sslCertificate: "m string",
  },
  last: [connectionEnds],
};
