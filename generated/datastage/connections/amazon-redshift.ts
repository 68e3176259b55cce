// Generated from spec/datastage/connections/amazon-redshift.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { servers, type Servers } from "../groups/servers.js";
import { tls, type Tls } from "../groups/tls.js";

/** Amazon redshift time type. */
export const AmazonRedshiftTimeType = {
  time: "time",
  timestamp: "timestamp",
  varchar: "varchar",
} as const;

/** Amazon redshift time type. */
export type AmazonRedshiftTimeType =
  (typeof AmazonRedshiftTimeType)[keyof typeof AmazonRedshiftTimeType];

type Own = "portIsSslEnabled";

/** What can be set on a connection to Amazon Redshift. */
export interface AmazonRedshiftConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Servers, Omit<Tls, Own> {
  /** Extended column metadata. */
  extendedColumnMetadata?: Value<boolean>;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
  /** Time type. One of time, timestamp, varchar; default timestamp. */
  timeType?: Choice<AmazonRedshiftTimeType>;
}

/** A connection to Amazon Redshift that stands in the flow itself. */
export const AmazonRedshiftConnection: Connection<
  AmazonRedshiftConnectionProps,
  "amazon-redshift"
> = {
  name: "amazon-redshift",
  type: "31170994-f54c-4148-9c5a-807832fa1d07",
  groups: [localConnections, logins, servers, tls],
  properties: {
    extendedColumnMetadata: "m bool",
    portIsSslEnabled: "m bool ssl",
    timeType: ["m enum", AmazonRedshiftTimeType],
  },
  last: [connectionEnds],
};
