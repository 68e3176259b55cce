// Generated from spec/datastage/connections/ibm-db2-warehouse.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { ApiKeyAuthMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
export { ApiKeyAuthMethod } from "../enums/common.js";

/** What can be set on a connection to IBM Db2 Warehouse. */
export interface IbmDb2WarehouseConnectionProps extends ConnectionEnds, LocalConnections, Logins {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Api key. */
  apiKey?: Value<Secret>;
  /** Application name. */
  applicationName?: Value<string>;
  /** Authentication method. One of apikey, username_password. */
  authenticationMethod?: Choice<ApiKeyAuthMethod>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Avoid timestamp conversion. */
  avoidTimestampConversion?: Value<boolean>;
  /** Client accounting information. */
  clientAccountingInformation?: Value<string>;
  /** Client hostname. */
  clientHostname?: Value<string>;
  /** Client user. */
  clientUser?: Value<string>;
  /** Command timeout. Default 600. */
  commandTimeout?: Integer;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Use my platform login credentials. Default false. */
  useMyPlatformLoginCredentials?: Value<boolean>;
  /** Max transport objects. */
  maxTransportObjects?: Integer;
  /** Port. Default 50001. */
  port?: Integer;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
}

/** A connection to IBM Db2 Warehouse that stands in the flow itself. */
export const IbmDb2WarehouseConnection: Connection<
  IbmDb2WarehouseConnectionProps,
  "ibm-db2-warehouse"
> = {
  name: "ibm-db2-warehouse",
  type: "cfdcb449-1204-44ba-baa6-9a8a878e6aa7",
  groups: [gateways, localConnections, logins, satellites],
  properties: {
    accessToken: "m secret",
    apiKey: "m secret",
    applicationName: "m string",
    authenticationMethod: ["m enum auth_method", ApiKeyAuthMethod],
    discoverDataAssets: "m bool auto_discovery",
    avoidTimestampConversion: "m bool",
    clientAccountingInformation: "m string",
    clientHostname: "m string",
    clientUser: "m string",
    commandTimeout: "m int",
    database: "m string",
    hostnameOrIpAddress: "m string host",
    useMyPlatformLoginCredentials: "m bool inherit_access_token",
    maxTransportObjects: "m int",
    port: "m int",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
  },
  last: [connectionEnds],
};
