// Generated from spec/datastage/connections/ftp.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

/** Ftp auth method. */
export const FtpAuthMethod = {
  username_password: "username_password",
  username_password_key: "username_password_key",
  username_key: "username_key",
} as const;

/** Ftp auth method. */
export type FtpAuthMethod = (typeof FtpAuthMethod)[keyof typeof FtpAuthMethod];

/** Ftp connection mode. */
export const FtpConnectionMode = {
  anonymous: "anonymous",
  basic: "basic",
  mvssftp: "mvssftp",
  sftp: "sftp",
  ftps: "ftps",
} as const;

/** Ftp connection mode. */
export type FtpConnectionMode = (typeof FtpConnectionMode)[keyof typeof FtpConnectionMode];

type Own = "additionalProperties" | "portIsSslEnabled";

/** What can be set on a connection to FTP. */
export interface FtpConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Omit<Tls, Own> {
  /** Authentication method. One of username_password, username_password_key, username_key. */
  authenticationMethod?: Choice<FtpAuthMethod>;
  /** Connection mode. One of anonymous, basic, mvssftp, sftp, ftps. */
  connectionMode?: Choice<FtpConnectionMode>;
  /** Ftadv strings. */
  ftadvStrings?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Key passphrase. */
  keyPassphrase?: Value<Secret>;
  /** Access mvs dataset. */
  accessMvsDataset?: Value<boolean>;
  /** Password. */
  password?: Value<Secret>;
  /** Port. */
  port?: Integer;
  /** Private key. */
  privateKey?: Value<Secret>;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
  /** Use home as root. Default true. */
  useHomeAsRoot?: Value<boolean>;
  /** Username. Default anonymous. */
  username?: Value<string>;
}

/** A connection to FTP that stands in the flow itself. */
export const FtpConnection: Connection<FtpConnectionProps, "ftp"> = {
  name: "ftp",
  type: "d5dbc62f-7c4c-4d49-8eb2-dab6cef2969c",
  groups: [gateways, localConnections, satellites, tls],
  without: ["additionalProperties"],
  properties: {
    authenticationMethod: ["m enum auth_method", FtpAuthMethod],
    connectionMode: ["m enum", FtpConnectionMode],
    ftadvStrings: "m string ftadv",
    hostnameOrIpAddress: "m string host",
    keyPassphrase: "m secret",
    accessMvsDataset: "m bool mvs_dataset",
    password: "m secret",
    port: "m int",
    privateKey: "m secret",
    portIsSslEnabled: "m bool ssl",
    useHomeAsRoot: "m bool",
    username: "m string",
  },
  last: [connectionEnds],
};
