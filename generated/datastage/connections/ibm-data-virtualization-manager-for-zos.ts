// Generated from spec/datastage/connections/ibm-data-virtualization-manager-for-zos.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { tls, type Tls } from "../groups/tls.js";

type Own = "additionalProperties" | "portIsSslEnabled";

/** What can be set on a connection to IBM Data Virtualization Manager for z/OS. */
export interface IbmDataVirtualizationManagerForZosConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins, Omit<Tls, Own> {
  /** Auto discovery. */
  autoDiscovery?: Value<boolean>;
  /** Host. */
  host?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Query timeout. */
  queryTimeout?: Integer;
  /** Ssl. Default false. */
  ssl?: Value<boolean>;
  /** Properties. */
  properties?: Value<string>;
}

/** A connection to IBM Data Virtualization Manager for z/OS that stands in the flow itself. */
export const IbmDataVirtualizationManagerForZosConnection: Connection<
  IbmDataVirtualizationManagerForZosConnectionProps,
  "ibm-data-virtualization-manager-for-zos"
> = {
  name: "ibm-data-virtualization-manager-for-zos",
  type: "dvm",
  groups: [localConnections, logins, tls],
  without: ["additionalProperties", "portIsSslEnabled"],
  properties: {
    autoDiscovery: "m bool",
    host: "m string",
    port: "m int",
    queryTimeout: "m int",
    sgGatewayId: "m string",
    sgHostOriginal: "m string",
    sgHttpProxy: "m bool",
    sgSecurityToken: "m secret",
    sgServiceUrl: "m string",
    slClientCert: "m string",
    slClientPrivateKey: "m secret",
    slConnectorId: "m string",
    slEndpointHost: "m string",
    slEndpointName: "m string",
    slEndpointPort: "m int",
    slHostOriginal: "m string",
    slHttpProxy: "m bool",
    slLocationId: "m string",
    slServiceUrl: "m string",
    ssl: "m bool",
  },
  last: [{ properties: "m string" }, connectionEnds],
};
