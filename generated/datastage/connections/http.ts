// Generated from spec/datastage/connections/http.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { satellites } from "../groups/satellites.js";

type Own = "additionalProperties";

/** What can be set on a connection to HTTP. */
export interface HttpConnectionProps extends Omit<ConnectionEnds, Own>, LocalConnections {
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Url. */
  url?: Value<string>;
}

/** A connection to HTTP that stands in the flow itself. */
export const HttpConnection: Connection<HttpConnectionProps, "http"> = {
  name: "http",
  type: "http",
  groups: [gateways, hosts, localConnections, satellites],
  without: ["additionalProperties"],
  properties: { sslCertificate: "m string", url: "m string" },
  last: [connectionEnds],
};
