// Generated from spec/datastage/connections/ibm-cognos-analytics.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** Ibm cognos analytics auth method. */
export const IbmCognosAnalyticsAuthMethod = {
  anonymous: "anonymous",
  username_apikey_namespace_cpdca: "username_apikey_namespace_cpdca",
  username_password_namespace_cpdca: "username_password_namespace_cpdca",
  cognos_analytics_apikey: "cognos_analytics_apikey",
  username_password_namespace: "username_password_namespace",
} as const;

/** Ibm cognos analytics auth method. */
export type IbmCognosAnalyticsAuthMethod =
  (typeof IbmCognosAnalyticsAuthMethod)[keyof typeof IbmCognosAnalyticsAuthMethod];

type Own = "additionalProperties";

/** What can be set on a connection to IBM Cognos Analytics. */
export interface IbmCognosAnalyticsConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins {
  /** Ds physical collection. */
  dsPhysicalCollection?: Value<string>;
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Api key. */
  apiKey?: Value<Secret>;
  /**
   * Authentication method. One of anonymous, username_apikey_namespace_cpdca,
   * username_password_namespace_cpdca, cognos_analytics_apikey, username_password_namespace.
   */
  authenticationMethod?: Choice<IbmCognosAnalyticsAuthMethod>;
  /** Use my platform login credentials. Default false. */
  useMyPlatformLoginCredentials?: Value<boolean>;
  /** Namespace id. */
  namespaceId?: Value<string>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Url. */
  url?: Value<string>;
  /** Use anonymous access. Default false. */
  useAnonymousAccess?: Value<boolean>;
}

/** A connection to IBM Cognos Analytics that stands in the flow itself. */
export const IbmCognosAnalyticsConnection: Connection<
  IbmCognosAnalyticsConnectionProps,
  "ibm-cognos-analytics"
> = {
  name: "ibm-cognos-analytics",
  type: "11f3029d-a1cf-4c4d-b8e7-64422fa54a94",
  groups: [gateways, hosts, localConnections, logins, satellites],
  without: ["additionalProperties"],
  properties: {
    dsPhysicalCollection: "m string _physical_collection",
    accessToken: "m secret",
    apiKey: "m secret",
    authenticationMethod: ["m enum auth_method", IbmCognosAnalyticsAuthMethod],
    useMyPlatformLoginCredentials: "m bool inherit_access_token",
    namespaceId: "m string",
    sslCertificate: "m string",
    url: "m string",
    useAnonymousAccess: "m bool",
  },
  last: [connectionEnds],
};
