// Generated from spec/datastage/connections/exasol.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

/** What can be set on a connection to Exasol. */
export interface ExasolConnectionProps extends ConnectionEnds, LocalConnections, Logins, Tls {
  /** Database. */
  database?: Value<string>;
  /** Fingerprint. */
  fingerprint?: Value<string>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Jar uris. */
  jarUris?: Value<string>;
  /** Port. */
  port?: Integer;
}

/** A connection to Exasol that stands in the flow itself. */
export const ExasolConnection: Connection<ExasolConnectionProps, "exasol"> = {
  name: "exasol",
  type: "8136a39f-465f-43a3-a606-ce238fb19116",
  groups: [gateways, localConnections, logins, satellites, tls],
  properties: {
    database: "m string",
    fingerprint: "m string",
    gatewayUrl: "m string",
    hostnameOrIpAddress: "m string host",
    jarUris: "m string",
    port: "m int",
  },
  last: [connectionEnds],
};
