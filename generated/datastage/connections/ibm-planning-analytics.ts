// Generated from spec/datastage/connections/ibm-planning-analytics.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { tls, type Tls } from "../groups/tls.js";

/** Ibm planning analytics auth type. */
export const IbmPlanningAnalyticsAuthType = {
  bearer: "bearer",
  cam_credentials: "cam_credentials",
  basic: "basic",
} as const;

/** Ibm planning analytics auth type. */
export type IbmPlanningAnalyticsAuthType =
  (typeof IbmPlanningAnalyticsAuthType)[keyof typeof IbmPlanningAnalyticsAuthType];

type Own = "additionalProperties" | "portIsSslEnabled";

/** What can be set on a connection to IBM Planning Analytics. */
export interface IbmPlanningAnalyticsConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins, Omit<Tls, Own> {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Authentication type. One of bearer, cam_credentials, basic. */
  authenticationType?: Choice<IbmPlanningAnalyticsAuthType>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Use my platform login credentials. Default false. */
  useMyPlatformLoginCredentials?: Value<boolean>;
  /** Namespace. */
  namespace?: Value<string>;
  /** Tm1 server api root url. */
  tm1ServerApiRootUrl?: Value<string>;
}

/** A connection to IBM Planning Analytics that stands in the flow itself. */
export const IbmPlanningAnalyticsConnection: Connection<
  IbmPlanningAnalyticsConnectionProps,
  "ibm-planning-analytics"
> = {
  name: "ibm-planning-analytics",
  type: "tm1odata",
  groups: [hosts, localConnections, logins, tls],
  without: ["additionalProperties", "portIsSslEnabled"],
  properties: {
    accessToken: "m secret",
    authenticationType: ["m enum auth_type", IbmPlanningAnalyticsAuthType],
    gatewayUrl: "m string",
    useMyPlatformLoginCredentials: "m bool inherit_access_token",
    namespace: "m string",
    tm1ServerApiRootUrl: "m string service_root",
    slClientCert: "m string",
    slClientPrivateKey: "m secret",
    slConnectorId: "m string",
    slEndpointHost: "m string",
    slEndpointName: "m string",
    slEndpointPort: "m int",
    slHostOriginal: "m string",
    slHttpProxy: "m bool",
    slLocationId: "m string",
    slServiceUrl: "m string",
  },
  last: [connectionEnds],
};
