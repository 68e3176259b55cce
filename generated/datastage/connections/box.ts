// Generated from spec/datastage/connections/box.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Secret, Value } from "specanvil/datastage/stage";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** What can be set on a connection to Box. */
export interface BoxConnectionProps extends LocalConnections {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Enterprise id. */
  enterpriseId?: Value<string>;
  /** Private key. */
  privateKey?: Value<Secret>;
  /** Private key password. */
  privateKeyPassword?: Value<Secret>;
  /** Public key. */
  publicKey?: Value<string>;
  /** Username. */
  username?: Value<string>;
}

/** A connection to Box that stands in the flow itself. */
export const BoxConnection: Connection<BoxConnectionProps, "box"> = {
  name: "box",
  type: "99c3c67b-2133-4006-81f6-2b375a0048a3",
  groups: [hosts, localConnections],
  properties: {
    accessToken: "m secret",
    clientId: "m string",
    clientSecret: "m secret",
    enterpriseId: "m string",
    privateKey: "m secret",
    privateKeyPassword: "m secret",
    publicKey: "m string",
    username: "m string",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
