// Generated from spec/datastage/connections/microsoft-azure-cosmos-db.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** Microsoft azure cosmos db auth method. */
export const MicrosoftAzureCosmosDbAuthMethod = {
  entra_id: "entra_id",
  entra_id_user: "entra_id_user",
  master_key: "master_key",
} as const;

/** Microsoft azure cosmos db auth method. */
export type MicrosoftAzureCosmosDbAuthMethod =
  (typeof MicrosoftAzureCosmosDbAuthMethod)[keyof typeof MicrosoftAzureCosmosDbAuthMethod];

/** What can be set on a connection to Microsoft Azure Cosmos DB. */
export interface MicrosoftAzureCosmosDbConnectionProps extends LocalConnections, Logins {
  /** Authentication method. One of entra_id, entra_id_user, master_key; default master_key. */
  authenticationMethod?: Choice<MicrosoftAzureCosmosDbAuthMethod>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Hostname. */
  hostname?: Value<string>;
  /** Master key. */
  masterKey?: Value<Secret>;
  /** Port. Default 443. */
  port?: Integer;
  /** Tenant id. */
  tenantId?: Value<string>;
}

/** A connection to Microsoft Azure Cosmos DB that stands in the flow itself. */
export const MicrosoftAzureCosmosDbConnection: Connection<
  MicrosoftAzureCosmosDbConnectionProps,
  "microsoft-azure-cosmos-db"
> = {
  name: "microsoft-azure-cosmos-db",
  type: "0c431748-2572-11ea-978f-2e728ce88125",
  groups: [localConnections, logins],
  properties: {
    authenticationMethod: ["m enum auth_method", MicrosoftAzureCosmosDbAuthMethod],
    clientId: "m string",
    clientSecret: "m secret",
    hostname: "m string host",
    masterKey: "m secret",
    port: "m int",
    tenantId: "m string",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
