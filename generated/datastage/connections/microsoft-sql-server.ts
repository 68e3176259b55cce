// Generated from spec/datastage/connections/microsoft-sql-server.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

/** Microsoft sql server ntlm version. */
export const MicrosoftSqlServerNtlmVersion = { default: "default", v2: "v2" } as const;

/** Microsoft sql server ntlm version. */
export type MicrosoftSqlServerNtlmVersion =
  (typeof MicrosoftSqlServerNtlmVersion)[keyof typeof MicrosoftSqlServerNtlmVersion];

/** What can be set on a connection to Microsoft SQL Server. */
export interface MicrosoftSqlServerConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Proxies, Tls {
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Domain. */
  domain?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Instance name. */
  instanceName?: Value<string>;
  /** Ntlm version. One of default, v2. */
  ntlmVersion?: Choice<MicrosoftSqlServerNtlmVersion>;
  /** Port. */
  port?: Integer;
  /** Query timeout. */
  queryTimeout?: Integer;
  /** Use active directory. */
  useActiveDirectory?: Value<boolean>;
}

/** A connection to Microsoft SQL Server that stands in the flow itself. */
export const MicrosoftSqlServerConnection: Connection<
  MicrosoftSqlServerConnectionProps,
  "microsoft-sql-server"
> = {
  name: "microsoft-sql-server",
  type: "48695e79-6279-474a-b539-342625d3dfc2",
  groups: [gateways, localConnections, logins, proxies, satellites, tls],
  properties: {
    discoverDataAssets: "m bool auto_discovery",
    database: "m string",
    domain: "m string",
    hostnameOrIpAddress: "m string host",
    instanceName: "m string",
    ntlmVersion: ["m enum", MicrosoftSqlServerNtlmVersion],
    port: "m int",
    queryTimeout: "m int",
    useActiveDirectory: "m bool",
  },
  last: [connectionEnds],
};
