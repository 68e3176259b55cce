// Generated from spec/datastage/connections/denodo.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Value } from "specanvil/datastage/stage";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";
import { tls, type Tls } from "../groups/tls.js";

type Own = "sslCertificateHostname";

/** What can be set on a connection to Denodo. */
export interface DenodoConnectionProps extends LocalConnections, Logins, Servers, Omit<Tls, Own> {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Login timeout. */
  loginTimeout?: Integer;
  /** Query timeout. */
  queryTimeout?: Integer;
  /** Additional properties. */
  additionalProperties?: Value<string>;
  /** Ssl certificate file. */
  sslCertificateFile?: Value<string>;
  /** Ssl certificate hostname. */
  sslCertificateHostname?: Value<string>;
}

/** A connection to Denodo that stands in the flow itself. */
export const DenodoConnection: Connection<DenodoConnectionProps, "denodo"> = {
  name: "denodo",
  type: "denodo",
  groups: [gateways, localConnections, logins, satellites, servers, tls],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    loginTimeout: "m int",
    queryTimeout: "m int",
  },
  last: [
    {
      additionalProperties: "m string properties",
      sslCertificateFile: "m string",
      sslCertificateHostname: "m string ssl_certificate_host",
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
