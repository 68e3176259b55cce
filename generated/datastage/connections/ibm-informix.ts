// Generated from spec/datastage/connections/ibm-informix.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** What can be set on a connection to IBM Informix. */
export interface IbmInformixConnectionProps extends ConnectionEnds, LocalConnections, Logins {
  /** Database. */
  database?: Value<string>;
  /** Database locale. */
  databaseLocale?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Server. */
  server?: Value<string>;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
}

/** A connection to IBM Informix that stands in the flow itself. */
export const IbmInformixConnection: Connection<IbmInformixConnectionProps, "ibm-informix"> = {
  name: "ibm-informix",
  type: "029e5d1c-ba73-4b09-b742-14c3a39b6cf9",
  groups: [gateways, localConnections, logins, satellites],
  properties: {
    database: "m string",
    databaseLocale: "m string db_locale",
    hostnameOrIpAddress: "m string host",
    port: "m int",
    server: "m string",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
  },
  last: [connectionEnds],
};
