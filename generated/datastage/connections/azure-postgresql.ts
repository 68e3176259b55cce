// Generated from spec/datastage/connections/azure-postgresql.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { EntraAuthMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { servers, type Servers } from "../groups/servers.js";
import { tls, type Tls } from "../groups/tls.js";
export { EntraAuthMethod } from "../enums/common.js";

type Own = "portIsSslEnabled";

/** What can be set on a connection to Azure PostgreSQL. */
export interface AzurePostgresqlConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Proxies, Servers, Omit<Tls, Own> {
  /**
   * Authentication method. One of entra_id_service, entra_id_user, user_credentials; default
   * user_credentials.
   */
  authenticationMethod?: Choice<EntraAuthMethod>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Login timeout. */
  loginTimeout?: Integer;
  /** Query timeout. Default 300. */
  queryTimeout?: Integer;
  /** Retry limit. Default 2. */
  retryLimit?: Integer;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
  /** Tenant id. */
  tenantId?: Value<string>;
}

/** A connection to Azure PostgreSQL that stands in the flow itself. */
export const AzurePostgresqlConnection: Connection<
  AzurePostgresqlConnectionProps,
  "azure-postgresql"
> = {
  name: "azure-postgresql",
  type: "a10fa240-20cf-4292-879c-48f73e8b451e",
  groups: [localConnections, logins, proxies, servers, tls],
  properties: {
    authenticationMethod: ["m enum auth_method", EntraAuthMethod],
    discoverDataAssets: "m bool auto_discovery",
    clientId: "m string",
    clientSecret: "m secret",
    loginTimeout: "m int",
    queryTimeout: "m int",
    retryLimit: "m int",
    portIsSslEnabled: "m bool ssl",
    tenantId: "m string",
  },
  last: [connectionEnds],
};
