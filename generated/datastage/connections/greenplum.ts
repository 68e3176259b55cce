// Generated from spec/datastage/connections/greenplum.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";
import { tls, type Tls } from "../groups/tls.js";

/** What can be set on a connection to Greenplum. */
export interface GreenplumConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Servers, Tls {
  /** Login timeout. */
  loginTimeout?: Integer;
  /** Prepare statement support. Default false. */
  prepareStatementSupport?: Value<boolean>;
  /** Query timeout. Default 300. */
  queryTimeout?: Integer;
  /** Retry limit. Default 2. */
  retryLimit?: Integer;
}

/** A connection to Greenplum that stands in the flow itself. */
export const GreenplumConnection: Connection<GreenplumConnectionProps, "greenplum"> = {
  name: "greenplum",
  type: "e278eff1-a7c4-4d60-9a02-bde1bb1d26ef",
  groups: [gateways, localConnections, logins, satellites, servers, tls],
  properties: {
    loginTimeout: "m int",
    prepareStatementSupport: "m bool",
    queryTimeout: "m int",
    retryLimit: "m int",
  },
  last: [connectionEnds],
};
