// Generated from spec/datastage/connections/storage-volume.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

type Own = "additionalProperties";

/** What can be set on a connection to Storage volume. */
export interface StorageVolumeConnectionProps extends Omit<ConnectionEnds, Own>, LocalConnections {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Inherit access token. Default false. */
  inheritAccessToken?: Value<boolean>;
  /** Instance id. */
  instanceId?: Value<string>;
  /** Password. */
  password?: Value<Secret>;
  /** Pvc. */
  pvc?: Value<string>;
  /** Read timeout. Default 300. */
  readTimeout?: Integer;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Trust all ssl cert. Default false. */
  trustAllSslCert?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
  /** Volume. */
  volume?: Value<string>;
}

/** A connection to Storage volume that stands in the flow itself. */
export const StorageVolumeConnection: Connection<StorageVolumeConnectionProps, "storage-volume"> = {
  name: "storage-volume",
  type: "9f30e3c3-b854-4144-b5c3-98b7a835dc79",
  groups: [hosts, localConnections],
  without: ["additionalProperties"],
  properties: {
    accessToken: "m secret",
    gatewayUrl: "m string",
    inheritAccessToken: "m bool",
    instanceId: "m string",
    password: "m secret",
    pvc: "m string",
    readTimeout: "m int",
    sslCertificate: "m string",
    trustAllSslCert: "m bool",
    username: "m string",
    volume: "m string",
  },
  last: [connectionEnds],
};
