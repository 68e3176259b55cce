// Generated from spec/datastage/connections/tableau.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** Tableau auth method. */
export const TableauAuthMethod = {
  access_token: "access_token",
  username_and_password: "username_and_password",
} as const;

/** Tableau auth method. */
export type TableauAuthMethod = (typeof TableauAuthMethod)[keyof typeof TableauAuthMethod];

type Own = "additionalProperties";

/** What can be set on a connection to Tableau. */
export interface TableauConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins {
  /** Access token name. */
  accessTokenName?: Value<string>;
  /** Access token secret. */
  accessTokenSecret?: Value<Secret>;
  /**
   * Authentication method. One of access_token, username_and_password; default
   * username_and_password.
   */
  authenticationMethod?: Choice<TableauAuthMethod>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Site. */
  site?: Value<string>;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Trust all ssl certificates. Default false. */
  trustAllSslCertificates?: Value<boolean>;
}

/** A connection to Tableau that stands in the flow itself. */
export const TableauConnection: Connection<TableauConnectionProps, "tableau"> = {
  name: "tableau",
  type: "9ebc33eb-8c01-43fd-be1e-7202cf5c2c82",
  groups: [gateways, localConnections, logins, satellites],
  without: ["additionalProperties"],
  properties: {
    dsPort: "m string _port",
    accessTokenName: "m string",
    accessTokenSecret: "m secret",
    authenticationMethod: ["m enum auth_method", TableauAuthMethod],
    hostnameOrIpAddress: "m string host",
    port: "m int",
    site: "m string",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
    trustAllSslCertificates: "m bool trust_all_ssl_cert",
  },
  last: [connectionEnds],
};
