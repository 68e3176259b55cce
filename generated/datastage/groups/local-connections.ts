// Generated from spec/datastage/groups/local-connections.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** What every connection that stands in a flow can hold besides. */
export interface LocalConnections {
  /** Defer credentials. Default false. */
  deferCredentials?: Value<boolean>;
}

/** What every connection that stands in a flow can hold besides. */
export const localConnections: Rows = {
  clusterAccessToken: "m secret",
  clusterUserName: "m string",
  vaultedProperties: "m string",
  deferCredentials: "m bool",
};
