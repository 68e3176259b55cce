// Generated from spec/datastage/connections/presto.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** What can be set on a connection to Presto. */
export interface PrestoConnectionProps extends ConnectionEnds, LocalConnections {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Password. */
  password?: Value<Secret>;
  /** Port. */
  port?: Integer;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Use source to source ssl certificate. Default false. */
  useSourceToSourceSslCertificate?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
}

/** A connection to Presto that stands in the flow itself. */
export const PrestoConnection: Connection<PrestoConnectionProps, "presto"> = {
  name: "presto",
  type: "11849f0a-54cc-448d-bb8c-d79206636e3d",
  groups: [localConnections],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    hostnameOrIpAddress: "m string host",
    password: "m secret",
    port: "m int",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
    useSourceToSourceSslCertificate: "m bool use_s2s_ssl_certificate",
    username: "m string",
  },
  last: [connectionEnds],
};
