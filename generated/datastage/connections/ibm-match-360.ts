// Generated from spec/datastage/connections/ibm-match-360.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Secret, Value } from "specanvil/datastage/stage";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** What can be set on a connection to IBM Match 360. */
export interface IbmMatch360ConnectionProps extends LocalConnections {
  /** Api key. */
  apiKey?: Value<Secret>;
  /** Cpd user. */
  cpdUser?: Value<string>;
  /** Crn. */
  crn?: Value<string>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Iam url. */
  iamUrl?: Value<string>;
  /** Mdm instance id. */
  mdmInstanceId?: Value<string>;
  /** Route host. */
  routeHost?: Value<string>;
}

/** A connection to IBM Match 360 that stands in the flow itself. */
export const IbmMatch360Connection: Connection<IbmMatch360ConnectionProps, "ibm-match-360"> = {
  name: "ibm-match-360",
  type: "99265578-2e54-4b6b-baea-3058fc2ecc96",
  groups: [hosts, localConnections],
  properties: {
    apiKey: "m secret",
    cpdUser: "m string",
    crn: "m string",
    gatewayUrl: "m string",
    iamUrl: "m string",
    mdmInstanceId: "m string",
    routeHost: "m string",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
