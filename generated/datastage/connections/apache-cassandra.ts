// Generated from spec/datastage/connections/apache-cassandra.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Value } from "specanvil/datastage/stage";
import { ReadConsistency, WriteConsistency } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";
export { ReadConsistency, WriteConsistency } from "../enums/common.js";

type Own = "additionalProperties";

/** What can be set on a connection to Apache Cassandra. */
export interface ApacheCassandraConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins, Tls {
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Keyspace. */
  keyspace?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Read consistency. Default quorum. */
  readConsistency?: Choice<ReadConsistency>;
  /** Write consistency. Default quorum. */
  writeConsistency?: Choice<WriteConsistency>;
}

/** A connection to Apache Cassandra that stands in the flow itself. */
export const ApacheCassandraConnection: Connection<
  ApacheCassandraConnectionProps,
  "apache-cassandra"
> = {
  name: "apache-cassandra",
  type: "e6ff8c10-4199-4b58-9a93-749411eafacd",
  groups: [gateways, localConnections, logins, satellites, tls],
  without: ["additionalProperties"],
  properties: {
    hostnameOrIpAddress: "m string host",
    keyspace: "m string",
    port: "m int",
    readConsistency: ["m enum", ReadConsistency],
    writeConsistency: ["m enum", WriteConsistency],
  },
  last: [connectionEnds],
};
