// Generated from spec/datastage/connections/sap-ase.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

/** What can be set on a connection to SAP ASE. */
export interface SapAseConnectionProps extends ConnectionEnds, LocalConnections, Logins, Tls {
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
}

/** A connection to SAP ASE that stands in the flow itself. */
export const SapAseConnection: Connection<SapAseConnectionProps, "sap-ase"> = {
  name: "sap-ase",
  type: "6976a3fc-b2ad-4db6-818c-ea049cac309d",
  groups: [gateways, localConnections, logins, satellites, tls],
  properties: { database: "m string", hostnameOrIpAddress: "m string host", port: "m int" },
  last: [connectionEnds],
};
