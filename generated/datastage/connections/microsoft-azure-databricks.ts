// Generated from spec/datastage/connections/microsoft-azure-databricks.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** Microsoft azure databricks auth method. */
export const MicrosoftAzureDatabricksAuthMethod = {
  entra_id: "entra_id",
  oauth_m2m: "oauth_m2m",
  userpass: "userpass",
} as const;

/** Microsoft azure databricks auth method. */
export type MicrosoftAzureDatabricksAuthMethod =
  (typeof MicrosoftAzureDatabricksAuthMethod)[keyof typeof MicrosoftAzureDatabricksAuthMethod];

/** What can be set on a connection to Microsoft Azure Databricks. */
export interface MicrosoftAzureDatabricksConnectionProps extends LocalConnections, Logins {
  /** Authentication method. One of entra_id, oauth_m2m, userpass. */
  authenticationMethod?: Choice<MicrosoftAzureDatabricksAuthMethod>;
  /** Microsoft entra id token. */
  microsoftEntraIdToken?: Value<Secret>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Http path. */
  httpPath?: Value<string>;
  /** Client id of service principal. */
  clientIdOfServicePrincipal?: Value<string>;
  /** Client secret of service principal. */
  clientSecretOfServicePrincipal?: Value<Secret>;
  /** Port. */
  port?: Integer;
}

/** A connection to Microsoft Azure Databricks that stands in the flow itself. */
export const MicrosoftAzureDatabricksConnection: Connection<
  MicrosoftAzureDatabricksConnectionProps,
  "microsoft-azure-databricks"
> = {
  name: "microsoft-azure-databricks",
  type: "d6cd87ca-ec13-11ee-a951-0242ac120002",
  groups: [localConnections, logins],
  properties: {
    authenticationMethod: ["m enum auth_method", MicrosoftAzureDatabricksAuthMethod],
    microsoftEntraIdToken: "m secret entra_id_token",
    hostnameOrIpAddress: "m string host",
    httpPath: "m string",
    clientIdOfServicePrincipal: "m string oauth_m2m_client_id",
    clientSecretOfServicePrincipal: "m secret oauth_m2m_client_secret",
    port: "m int",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
