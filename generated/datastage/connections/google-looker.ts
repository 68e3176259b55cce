// Generated from spec/datastage/connections/google-looker.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** What can be set on a connection to Google Looker. */
export interface GoogleLookerConnectionProps extends LocalConnections {
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. Default 19999. */
  port?: Integer;
}

/** A connection to Google Looker that stands in the flow itself. */
export const GoogleLookerConnection: Connection<GoogleLookerConnectionProps, "google-looker"> = {
  name: "google-looker",
  type: "69857d6b-2be8-4a59-8a70-723405f09708",
  groups: [localConnections],
  properties: {
    clientId: "m string",
    clientSecret: "m secret",
    hostnameOrIpAddress: "m string host",
    port: "m int",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
