// Generated from spec/datastage/connections/mongodb.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Value } from "specanvil/datastage/stage";
import { SpecialCharBehavior } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";
export { SpecialCharBehavior } from "../enums/common.js";

/** What can be set on a connection to MongoDB. */
export interface MongodbConnectionProps extends ConnectionEnds, LocalConnections, Logins, Tls {
  /** Authentication database. */
  authenticationDatabase?: Value<string>;
  /** Column discovery sample size. Default 1000. */
  columnDiscoverySampleSize?: Integer;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Schema filter. */
  schemaFilter?: Value<string>;
  /** Special character behavior. One of include, replace, strip. */
  specialCharacterBehavior?: Choice<SpecialCharBehavior>;
}

/** A connection to MongoDB that stands in the flow itself. */
export const MongodbConnection: Connection<MongodbConnectionProps, "mongodb"> = {
  name: "mongodb",
  type: "c6fb9293-51eb-4f2b-b20c-4dafa3136744",
  groups: [gateways, localConnections, logins, satellites, tls],
  properties: {
    authenticationDatabase: "m string auth_database",
    columnDiscoverySampleSize: "m int",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    port: "m int",
    schemaFilter: "m string",
    specialCharacterBehavior: ["m enum special_char_behavior", SpecialCharBehavior],
  },
  last: [connectionEnds],
};
