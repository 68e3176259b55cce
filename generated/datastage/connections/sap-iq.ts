// Generated from spec/datastage/connections/sap-iq.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Value } from "specanvil/datastage/stage";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";

/** What can be set on a connection to SAP IQ. */
export interface SapIqConnectionProps extends LocalConnections, Logins, Servers {
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
}

/** A connection to SAP IQ that stands in the flow itself. */
export const SapIqConnection: Connection<SapIqConnectionProps, "sap-iq"> = {
  name: "sap-iq",
  type: "49079262-fac2-4762-99d1-452c1caf6b49",
  groups: [gateways, localConnections, logins, satellites, servers],
  properties: { portIsSslEnabled: "m bool ssl" },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
