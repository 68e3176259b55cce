// Generated from spec/datastage/connections/amazon-rds-for-postgresql.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { tls, type Tls } from "../groups/tls.js";

type Own = "additionalProperties" | "portIsSslEnabled" | "proxyUsername";

/** What can be set on a connection to Amazon RDS for PostgreSQL. */
export interface AmazonRdsForPostgresqlConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins, Omit<Proxies, Own>, Omit<Tls, Own> {
  /** Auto discovery. */
  autoDiscovery?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Host. */
  host?: Value<string>;
  /** Login timeout. */
  loginTimeout?: Integer;
  /** Port. */
  port?: Integer;
  /** Proxy user. */
  proxyUser?: Value<string>;
  /** Query timeout. Default 300. */
  queryTimeout?: Integer;
  /** Retry limit. Default 2. */
  retryLimit?: Integer;
  /** Ssl. Default true. */
  ssl?: Value<boolean>;
  /** Properties. */
  properties?: Value<string>;
}

/** A connection to Amazon RDS for PostgreSQL that stands in the flow itself. */
export const AmazonRdsForPostgresqlConnection: Connection<
  AmazonRdsForPostgresqlConnectionProps,
  "amazon-rds-for-postgresql"
> = {
  name: "amazon-rds-for-postgresql",
  type: "9493d830-882b-445e-96c7-8e4c635a1a5b",
  groups: [localConnections, logins, proxies, tls],
  without: ["proxyUsername", "additionalProperties", "portIsSslEnabled"],
  properties: {
    autoDiscovery: "m bool",
    database: "m string",
    host: "m string",
    loginTimeout: "m int",
    port: "m int",
    proxyUser: "m string",
    queryTimeout: "m int",
    retryLimit: "m int",
    ssl: "m bool",
  },
  last: [{ properties: "m string" }, connectionEnds],
};
