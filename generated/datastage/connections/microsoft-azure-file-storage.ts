// Generated from spec/datastage/connections/microsoft-azure-file-storage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { AzureStorageAuthMethod } from "../enums/common.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
export { AzureStorageAuthMethod } from "../enums/common.js";

/** What can be set on a connection to Microsoft Azure File Storage. */
export interface MicrosoftAzureFileStorageConnectionProps extends LocalConnections, Logins {
  /**
   * Authentication method. One of connection_string, entra_id, entra_id_user; default
   * connection_string.
   */
  authenticationMethod?: Choice<AzureStorageAuthMethod>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Connection string. */
  connectionString?: Value<string>;
  /** Container. */
  container?: Value<string>;
  /** Storage account url. */
  storageAccountUrl?: Value<string>;
  /** Tenant id. */
  tenantId?: Value<string>;
}

/** A connection to Microsoft Azure File Storage that stands in the flow itself. */
export const MicrosoftAzureFileStorageConnection: Connection<
  MicrosoftAzureFileStorageConnectionProps,
  "microsoft-azure-file-storage"
> = {
  name: "microsoft-azure-file-storage",
  type: "2a7b4fa1-c770-4807-8871-a3c5def5aa2d",
  groups: [localConnections, logins],
  properties: {
    authenticationMethod: ["m enum auth_method", AzureStorageAuthMethod],
    clientId: "m string",
    clientSecret: "m secret",
    connectionString: "m string",
    container: "m string",
    storageAccountUrl: "m string",
    tenantId: "m string",
  },
  last: [
    {
      dsHost: "m string _host",
      dsPort: "m string _port",
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
