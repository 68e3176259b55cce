// Generated from spec/datastage/connections/dropbox.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** Dropbox auth method. */
export const DropboxAuthMethod = {
  accesstoken: "accesstoken",
  refreshtoken: "refreshtoken",
} as const;

/** Dropbox auth method. */
export type DropboxAuthMethod = (typeof DropboxAuthMethod)[keyof typeof DropboxAuthMethod];

/** What can be set on a connection to Dropbox. */
export interface DropboxConnectionProps extends LocalConnections {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** App key client id. */
  appKeyClientId?: Value<string>;
  /** App secret client secret. */
  appSecretClientSecret?: Value<Secret>;
  /** Authentication method. One of accesstoken, refreshtoken; default accesstoken. */
  authenticationMethod?: Choice<DropboxAuthMethod>;
  /** Refresh token. */
  refreshToken?: Value<Secret>;
}

/** A connection to Dropbox that stands in the flow itself. */
export const DropboxConnection: Connection<DropboxConnectionProps, "dropbox"> = {
  name: "dropbox",
  type: "507b850c-f4a1-41d7-ad64-4182a1264014",
  groups: [hosts, localConnections],
  properties: {
    accessToken: "m secret",
    appKeyClientId: "m string app_key",
    appSecretClientSecret: "m secret app_secret",
    authenticationMethod: ["m enum auth_method", DropboxAuthMethod],
    refreshToken: "m secret",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
