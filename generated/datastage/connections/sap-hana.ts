// Generated from spec/datastage/connections/sap-hana.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";
import { tls, type Tls } from "../groups/tls.js";

/** What can be set on a connection to SAP HANA. */
export interface SapHanaConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Servers, Tls {
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Jar uris. */
  jarUris?: Value<string>;
}

/** A connection to SAP HANA that stands in the flow itself. */
export const SapHanaConnection: Connection<SapHanaConnectionProps, "sap-hana"> = {
  name: "sap-hana",
  type: "4656c47e-3ada-467e-a541-466c0c55df05",
  groups: [gateways, localConnections, logins, satellites, servers, tls],
  properties: { gatewayUrl: "m string", jarUris: "m string" },
  last: [connectionEnds],
};
