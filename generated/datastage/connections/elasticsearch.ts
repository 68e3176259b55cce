// Generated from spec/datastage/connections/elasticsearch.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { ApiKeyAuthMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
export { ApiKeyAuthMethod } from "../enums/common.js";

type Own = "additionalProperties";

/** What can be set on a connection to Elasticsearch. */
export interface ElasticsearchConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins {
  /** Api key. */
  apiKey?: Value<Secret>;
  /** Authentication method. One of apikey, username_password. */
  authenticationMethod?: Choice<ApiKeyAuthMethod>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Url. */
  url?: Value<string>;
  /** Use anonymous access. Default false. */
  useAnonymousAccess?: Value<boolean>;
}

/** A connection to Elasticsearch that stands in the flow itself. */
export const ElasticsearchConnection: Connection<ElasticsearchConnectionProps, "elasticsearch"> = {
  name: "elasticsearch",
  type: "200d71ab-24a5-4b3d-85a4-a365bdd0d4cb",
  groups: [gateways, hosts, localConnections, logins, satellites],
  without: ["additionalProperties"],
  properties: {
    apiKey: "m secret",
    authenticationMethod: ["m enum auth_method", ApiKeyAuthMethod],
    sslCertificate: "m string",
    url: "m string",
    useAnonymousAccess: "m bool",
  },
  last: [connectionEnds],
};
