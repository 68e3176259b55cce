// Generated from spec/datastage/connections/microsoft-azure-data-lake-storage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { ProxyProtocol } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
export { ProxyProtocol } from "../enums/common.js";

/** Microsoft azure data lake storage auth method. */
export const MicrosoftAzureDataLakeStorageAuthMethod = {
  client_credentials: "client_credentials",
  username_password: "username_password",
} as const;

/** Microsoft azure data lake storage auth method. */
export type MicrosoftAzureDataLakeStorageAuthMethod =
  (typeof MicrosoftAzureDataLakeStorageAuthMethod)[keyof typeof MicrosoftAzureDataLakeStorageAuthMethod];

type Own = "additionalProperties" | "proxyPassword" | "proxyUsername";

/** What can be set on a connection to Microsoft Azure Data Lake Storage. */
export interface MicrosoftAzureDataLakeStorageConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins, Omit<Proxies, Own> {
  /**
   * Authentication method. One of client_credentials, username_password; default
   * client_credentials.
   */
  authenticationMethod?: Choice<MicrosoftAzureDataLakeStorageAuthMethod>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** No proxy. */
  noProxy?: Value<string>;
  /** Proxy protocol. One of http, https. */
  proxyProtocol?: Choice<ProxyProtocol>;
  /** Encrypted proxy communication. */
  encryptedProxyCommunication?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Tenant id. */
  tenantId?: Value<string>;
  /** Url. */
  url?: Value<string>;
  /** Use home as root. Default true. */
  useHomeAsRoot?: Value<boolean>;
  /** Endpoint. */
  endpoint?: Value<string>;
}

/** A connection to Microsoft Azure Data Lake Storage that stands in the flow itself. */
export const MicrosoftAzureDataLakeStorageConnection: Connection<
  MicrosoftAzureDataLakeStorageConnectionProps,
  "microsoft-azure-data-lake-storage"
> = {
  name: "microsoft-azure-data-lake-storage",
  type: "6863060d-97c4-4653-abbe-958bde533f8c",
  groups: [hosts, localConnections, logins, proxies],
  without: ["additionalProperties", "proxyPassword", "proxyUsername"],
  properties: {
    authenticationMethod: ["m enum auth_method", MicrosoftAzureDataLakeStorageAuthMethod],
    clientId: "m string",
    clientSecret: "m secret",
    noProxy: "m string",
    proxyProtocol: ["m enum", ProxyProtocol],
    encryptedProxyCommunication: "m bool proxy_secured",
    sslCertificate: "m string",
    tenantId: "m string",
    url: "m string",
    useHomeAsRoot: "m bool",
  },
  last: [{ endpoint: "m string" }, connectionEnds],
};
