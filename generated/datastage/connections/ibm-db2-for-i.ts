// Generated from spec/datastage/connections/ibm-db2-for-i.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** Ibm db2 for i db2i driver. */
export const IbmDb2ForIDb2iDriver = { jcc: "jcc", jt400: "jt400" } as const;

/** Ibm db2 for i db2i driver. */
export type IbmDb2ForIDb2iDriver = (typeof IbmDb2ForIDb2iDriver)[keyof typeof IbmDb2ForIDb2iDriver];

/** What can be set on a connection to IBM Db2 for i. */
export interface IbmDb2ForIConnectionProps extends ConnectionEnds, LocalConnections, Logins {
  /** Command timeout. Default 600. */
  commandTimeout?: Integer;
  /** Location. */
  location?: Value<string>;
  /** Driver. One of jcc, jt400; default jcc. */
  driver?: Choice<IbmDb2ForIDb2iDriver>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Jdbc driver files. */
  jdbcDriverFiles?: Value<string>;
  /** Max transport objects. */
  maxTransportObjects?: Integer;
  /** Port. */
  port?: Integer;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
}

/** A connection to IBM Db2 for i that stands in the flow itself. */
export const IbmDb2ForIConnection: Connection<IbmDb2ForIConnectionProps, "ibm-db2-for-i"> = {
  name: "ibm-db2-for-i",
  type: "335cbfe7-e495-474e-8ad7-78ad63c05091",
  groups: [gateways, localConnections, logins, satellites],
  properties: {
    commandTimeout: "m int",
    location: "m string database",
    driver: ["m enum db2i_driver", IbmDb2ForIDb2iDriver],
    gatewayUrl: "m string",
    hostnameOrIpAddress: "m string host",
    jdbcDriverFiles: "m string jar_uris",
    maxTransportObjects: "m int",
    port: "m int",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
  },
  last: [connectionEnds],
};
