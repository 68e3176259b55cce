// Generated from spec/datastage/connections/ibm-db2.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { servers, type Servers } from "../groups/servers.js";

/** Ibm db2 username password encryption. */
export const IbmDb2UsernamePasswordEncryption = {
  aes_256_bit: "aes_256_bit",
  des_56_bit: "des_56_bit",
  default: "default",
} as const;

/** Ibm db2 username password encryption. */
export type IbmDb2UsernamePasswordEncryption =
  (typeof IbmDb2UsernamePasswordEncryption)[keyof typeof IbmDb2UsernamePasswordEncryption];

/** Ibm db2 username password security. */
export const IbmDb2UsernamePasswordSecurity = {
  clear_text: "clear_text",
  default: "default",
  encrypted_password: "encrypted_password",
  encrypted_username: "encrypted_username",
  encrypted_username_password: "encrypted_username_password",
  encrypted_username_password_data: "encrypted_username_password_data",
  kerberos_credentials: "kerberos_credentials",
} as const;

/** Ibm db2 username password security. */
export type IbmDb2UsernamePasswordSecurity =
  (typeof IbmDb2UsernamePasswordSecurity)[keyof typeof IbmDb2UsernamePasswordSecurity];

/** What can be set on a connection to IBM Db2. */
export interface IbmDb2ConnectionProps extends ConnectionEnds, LocalConnections, Logins, Servers {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Application name. */
  applicationName?: Value<string>;
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
  /** Impersonate user. */
  impersonateUser?: Value<string>;
  /** Use my platform login credentials. Default false. */
  useMyPlatformLoginCredentials?: Value<boolean>;
  /** Kerberos sso. */
  kerberosSso?: Value<boolean>;
  /** Kerberos sso keytab. */
  kerberosSsoKeytab?: Value<Secret>;
  /** Kerberos sso principal. */
  kerberosSsoPrincipal?: Value<string>;
  /** Kerberos user principal name. */
  kerberosUserPrincipalName?: Value<string>;
  /** Kerberos user principal password. */
  kerberosUserPrincipalPassword?: Value<Secret>;
  /** Max transport objects. */
  maxTransportObjects?: Integer;
  /** Service principal name. */
  servicePrincipalName?: Value<string>;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /**
   * Username and password encryption algorithm. One of aes_256_bit, des_56_bit, default; default
   * default.
   */
  usernameAndPasswordEncryptionAlgorithm?: Choice<IbmDb2UsernamePasswordEncryption>;
  /**
   * Security mechanism. One of clear_text, default, encrypted_password, encrypted_username,
   * encrypted_username_password, encrypted_username_password_data, kerberos_credentials; default
   * default.
   */
  securityMechanism?: Choice<IbmDb2UsernamePasswordSecurity>;
}

/** A connection to IBM Db2 that stands in the flow itself. */
export const IbmDb2Connection: Connection<IbmDb2ConnectionProps, "ibm-db2"> = {
  name: "ibm-db2",
  type: "8c1a4480-1c29-4b33-9086-9cb799d7b157",
  groups: [gateways, localConnections, logins, satellites, servers],
  properties: {
    accessToken: "m secret",
    applicationName: "m string",
    discoverDataAssets: "m bool auto_discovery",
    avoidTimestampConversion: "m bool",
    clientAccountingInformation: "m string",
    clientHostname: "m string",
    clientUser: "m string",
    commandTimeout: "m int",
    impersonateUser: "m string",
    useMyPlatformLoginCredentials: "m bool inherit_access_token",
    kerberosSso: "m bool",
    kerberosSsoKeytab: "m secret",
    kerberosSsoPrincipal: "m string",
    kerberosUserPrincipalName: "m string",
    kerberosUserPrincipalPassword: "m secret",
    maxTransportObjects: "m int",
    servicePrincipalName: "m string service_principal",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
    usernameAndPasswordEncryptionAlgorithm: [
      "m enum username_password_encryption",
      IbmDb2UsernamePasswordEncryption,
    ],
    securityMechanism: ["m enum username_password_security", IbmDb2UsernamePasswordSecurity],
  },
  last: [connectionEnds],
};
