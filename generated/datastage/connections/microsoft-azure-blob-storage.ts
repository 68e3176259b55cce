// Generated from spec/datastage/connections/microsoft-azure-blob-storage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { AzureStorageAuthMethod } from "../enums/common.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
export { AzureStorageAuthMethod } from "../enums/common.js";

/** What can be set on a connection to Microsoft Azure Blob Storage. */
export interface MicrosoftAzureBlobStorageConnectionProps extends LocalConnections, Logins {
  /**
   * Authentication method. One of connection_string, entra_id, entra_id_user; default
   * connection_string.
   */
  authenticationMethod?: Choice<AzureStorageAuthMethod>;
  /** Cas api key. */
  casApiKey?: Value<Secret>;
  /** Cas endpoint. */
  casEndpoint?: Value<string>;
  /** Cas instance id. */
  casInstanceId?: Value<string>;
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Connection string. */
  connectionString?: Value<string>;
  /** Container. */
  container?: Value<string>;
  /** Mds rest endpoint. */
  mdsRestEndpoint?: Value<string>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Validate ssl certificate. */
  validateSslCertificate?: Value<boolean>;
  /** Storage account url. */
  storageAccountUrl?: Value<string>;
  /** Tenant id. */
  tenantId?: Value<string>;
  /** Use watsonx credential provider. */
  useWatsonxCredentialProvider?: Value<boolean>;
  /** Proxy. Default false. */
  proxy?: Value<boolean>;
  /** Proxy host. */
  proxyHost?: Value<string>;
  /** Proxy password. */
  proxyPassword?: Value<Secret>;
  /** Proxy port. */
  proxyPort?: Integer;
  /** Proxy user. */
  proxyUser?: Value<string>;
}

/** A connection to Microsoft Azure Blob Storage that stands in the flow itself. */
export const MicrosoftAzureBlobStorageConnection: Connection<
  MicrosoftAzureBlobStorageConnectionProps,
  "microsoft-azure-blob-storage"
> = {
  name: "microsoft-azure-blob-storage",
  type: "9a22e0af-8d19-4c4e-9aea-1d733e81315b",
  groups: [localConnections, logins],
  properties: {
    authenticationMethod: ["m enum auth_method", AzureStorageAuthMethod],
    casApiKey: "m secret",
    casEndpoint: "m string",
    casInstanceId: "m string",
    catalogName: "m string",
    clientId: "m string",
    clientSecret: "m secret",
    connectionString: "m string",
    container: "m string",
    mdsRestEndpoint: "m string",
    sslCertificate: "m string",
    validateSslCertificate: "m bool ssl_certificate_validation",
    storageAccountUrl: "m string",
    tenantId: "m string",
    useWatsonxCredentialProvider: "m bool",
  },
  last: [
    {
      dsHost: "m string _host",
      dsPort: "m string _port",
      proxy: "m bool",
      proxyHost: "m string",
      proxyPassword: "m secret",
      proxyPort: "m int",
      proxyUser: "m string",
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
