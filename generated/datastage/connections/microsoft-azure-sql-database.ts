// Generated from spec/datastage/connections/microsoft-azure-sql-database.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { EntraAuthMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";
import { tls, type Tls } from "../groups/tls.js";
export { EntraAuthMethod } from "../enums/common.js";

type Own = "portIsSslEnabled";

/** What can be set on a connection to Microsoft Azure SQL Database. */
export interface MicrosoftAzureSqlDatabaseConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Proxies, Servers, Omit<Tls, Own> {
  /**
   * Authentication method. One of entra_id_service, entra_id_user, user_credentials; default
   * user_credentials.
   */
  authenticationMethod?: Choice<EntraAuthMethod>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
  /** Use active directory. */
  useActiveDirectory?: Value<boolean>;
}

/** A connection to Microsoft Azure SQL Database that stands in the flow itself. */
export const MicrosoftAzureSqlDatabaseConnection: Connection<
  MicrosoftAzureSqlDatabaseConnectionProps,
  "microsoft-azure-sql-database"
> = {
  name: "microsoft-azure-sql-database",
  type: "e375c0ae-cba9-47fc-baf7-523bef88c09e",
  groups: [gateways, localConnections, logins, proxies, satellites, servers, tls],
  properties: {
    authenticationMethod: ["m enum auth_method", EntraAuthMethod],
    clientId: "m string",
    clientSecret: "m secret",
    portIsSslEnabled: "m bool ssl",
    useActiveDirectory: "m bool",
  },
  last: [connectionEnds],
};
