// Generated from spec/datastage/connections/ibm-db2-for-zos.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** What can be set on a connection to IBM Db2 for z/OS. */
export interface IbmDb2ForZosConnectionProps extends ConnectionEnds, LocalConnections, Logins {
  /** Application name. */
  applicationName?: Value<string>;
  /** Avoid timestamp conversion. */
  avoidTimestampConversion?: Value<boolean>;
  /** Client accounting information. */
  clientAccountingInformation?: Value<string>;
  /** Client hostname. */
  clientHostname?: Value<string>;
  /** Client user. */
  clientUser?: Value<string>;
  /** Collection id. */
  collectionId?: Value<string>;
  /** Command timeout. Default 600. */
  commandTimeout?: Integer;
  /** Location. */
  location?: Value<string>;
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

/** A connection to IBM Db2 for z/OS that stands in the flow itself. */
export const IbmDb2ForZosConnection: Connection<IbmDb2ForZosConnectionProps, "ibm-db2-for-zos"> = {
  name: "ibm-db2-for-zos",
  type: "c8d3eab2-25f6-4a90-8e10-0b4226693c45",
  groups: [gateways, localConnections, logins, satellites],
  properties: {
    applicationName: "m string",
    avoidTimestampConversion: "m bool",
    clientAccountingInformation: "m string",
    clientHostname: "m string",
    clientUser: "m string",
    collectionId: "m string collection",
    commandTimeout: "m int",
    location: "m string database",
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
