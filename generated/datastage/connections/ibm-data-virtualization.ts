// Generated from spec/datastage/connections/ibm-data-virtualization.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { ApiKeyAuthMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
export { ApiKeyAuthMethod } from "../enums/common.js";

/** Ibm data virtualization instance environment. */
export const IbmDataVirtualizationInstanceEnvironment = {
  cloud: "cloud",
  private: "private",
} as const;

/** Ibm data virtualization instance environment. */
export type IbmDataVirtualizationInstanceEnvironment =
  (typeof IbmDataVirtualizationInstanceEnvironment)[keyof typeof IbmDataVirtualizationInstanceEnvironment];

type Own = "additionalProperties";

/** What can be set on a connection to IBM Data Virtualization. */
export interface IbmDataVirtualizationConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Api key. */
  apiKey?: Value<Secret>;
  /** Application name. */
  applicationName?: Value<string>;
  /** Auth method. One of apikey, username_password. */
  authMethod?: Choice<ApiKeyAuthMethod>;
  /** Auto discovery. */
  autoDiscovery?: Value<boolean>;
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
  /** Database. Default bigsql. */
  database?: Value<string>;
  /** Host. */
  host?: Value<string>;
  /** Inherit access token. Default false. */
  inheritAccessToken?: Value<boolean>;
  /** Instance environment. One of cloud, private. */
  instanceEnvironment?: Choice<IbmDataVirtualizationInstanceEnvironment>;
  /** Instance id. */
  instanceId?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Service name. */
  serviceName?: Value<string>;
  /** Ssl. Default false. */
  ssl?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Use s2s ssl certificate. Default false. */
  useS2sSslCertificate?: Value<boolean>;
  /** Properties. */
  properties?: Value<string>;
}

/** A connection to IBM Data Virtualization that stands in the flow itself. */
export const IbmDataVirtualizationConnection: Connection<
  IbmDataVirtualizationConnectionProps,
  "ibm-data-virtualization"
> = {
  name: "ibm-data-virtualization",
  type: "dv",
  groups: [localConnections, logins],
  without: ["additionalProperties"],
  properties: {
    accessToken: "m secret",
    apiKey: "m secret",
    applicationName: "m string",
    authMethod: ["m enum", ApiKeyAuthMethod],
    autoDiscovery: "m bool",
    avoidTimestampConversion: "m bool",
    clientAccountingInformation: "m string",
    clientHostname: "m string",
    clientUser: "m string",
    commandTimeout: "m int",
    database: "m string",
    host: "m string",
    inheritAccessToken: "m bool",
    instanceEnvironment: ["m enum", IbmDataVirtualizationInstanceEnvironment],
    instanceId: "m string",
    port: "m int",
    serviceName: "m string",
    sgGatewayId: "m string",
    sgHostOriginal: "m string",
    sgHttpProxy: "m bool",
    sgSecurityToken: "m secret",
    sgServiceUrl: "m string",
    slClientCert: "m string",
    slClientPrivateKey: "m secret",
    slConnectorId: "m string",
    slEndpointHost: "m string",
    slEndpointName: "m string",
    slEndpointPort: "m int",
    slHostOriginal: "m string",
    slHttpProxy: "m bool",
    slLocationId: "m string",
    slServiceUrl: "m string",
    ssl: "m bool",
    sslCertificate: "m string",
    useS2sSslCertificate: "m bool",
  },
  last: [{ properties: "m string" }, connectionEnds],
};
