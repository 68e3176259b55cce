// Generated from spec/datastage/connections/ibm-cloud-databases-for-mongodb.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Value } from "specanvil/datastage/stage";
import { SpecialCharBehavior } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { tls, type Tls } from "../groups/tls.js";
export { SpecialCharBehavior } from "../enums/common.js";

type Own = "portIsSslEnabled";

/** What can be set on a connection to IBM Cloud Databases for MongoDB. */
export interface IbmCloudDatabasesForMongodbConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Omit<Tls, Own> {
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
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
}

/** A connection to IBM Cloud Databases for MongoDB that stands in the flow itself. */
export const IbmCloudDatabasesForMongodbConnection: Connection<
  IbmCloudDatabasesForMongodbConnectionProps,
  "ibm-cloud-databases-for-mongodb"
> = {
  name: "ibm-cloud-databases-for-mongodb",
  type: "mongodb-ibmcloud",
  groups: [localConnections, logins, tls],
  properties: {
    authenticationDatabase: "m string auth_database",
    columnDiscoverySampleSize: "m int",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    port: "m int",
    schemaFilter: "m string",
    specialCharacterBehavior: ["m enum special_char_behavior", SpecialCharBehavior],
    portIsSslEnabled: "m bool ssl",
  },
  last: [connectionEnds],
};
