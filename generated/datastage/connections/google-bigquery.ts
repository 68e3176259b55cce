// Generated from spec/datastage/connections/google-bigquery.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import {
  GoogleAuthMethod,
  ProxyProtocol,
  TokenFormat,
  TokenType,
  TokenUrlMethod,
} from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { tls, type Tls } from "../groups/tls.js";
export {
  GoogleAuthMethod,
  ProxyProtocol,
  TokenFormat,
  TokenType,
  TokenUrlMethod,
} from "../enums/common.js";

/** Google bigquery json format. */
export const GoogleBigqueryJsonFormat = { pretty: "pretty", raw: "raw" } as const;

/** Google bigquery json format. */
export type GoogleBigqueryJsonFormat =
  (typeof GoogleBigqueryJsonFormat)[keyof typeof GoogleBigqueryJsonFormat];

/** Google bigquery metadata discovery. */
export const GoogleBigqueryMetadataDiscovery = {
  no_remarks: "no_remarks",
  remarks: "remarks",
} as const;

/** Google bigquery metadata discovery. */
export type GoogleBigqueryMetadataDiscovery =
  (typeof GoogleBigqueryMetadataDiscovery)[keyof typeof GoogleBigqueryMetadataDiscovery];

type Own = "additionalProperties" | "sslCertificateHostname";

/** What can be set on a connection to Google BigQuery. */
export interface GoogleBigqueryConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Proxies, Omit<Tls, Own> {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Api service url. */
  apiServiceUrl?: Value<string>;
  /**
   * Authentication method. One of credentials, credentials_oauth2,
   * workload_identity_federation_token, workload_identity_federation_token_url.
   */
  authenticationMethod?: Choice<GoogleAuthMethod>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Credentials. */
  credentials?: Value<Secret>;
  /** Credentials file path. */
  credentialsFilePath?: Value<string>;
  /** Output json string format. One of pretty, raw. */
  outputJsonStringFormat?: Choice<GoogleBigqueryJsonFormat>;
  /** Metadata discovery. One of no_remarks, remarks. */
  metadataDiscovery?: Choice<GoogleBigqueryMetadataDiscovery>;
  /** Project id. */
  projectId?: Value<string>;
  /** Proxy protocol. One of http, https; default https. */
  proxyProtocol?: Choice<ProxyProtocol>;
  /** Refresh token. */
  refreshToken?: Value<Secret>;
  /** Service account email. */
  serviceAccountEmail?: Value<string>;
  /** Service account token lifetime. */
  serviceAccountTokenLifetime?: Integer;
  /** Security token service audience. */
  securityTokenServiceAudience?: Value<string>;
  /** Token field name. */
  tokenFieldName?: Value<string>;
  /** Token format. One of json, text; default text. */
  tokenFormat?: Choice<TokenFormat>;
  /** Token type. One of aws4_request, access_token, id_token, jwt, saml2; default id_token. */
  tokenType?: Choice<TokenType>;
  /** Token url. */
  tokenUrl?: Value<string>;
  /** Request body. */
  requestBody?: Value<string>;
  /** Http headers. */
  httpHeaders?: Value<string>;
  /** Http method. One of get, post, put; default get. */
  httpMethod?: Choice<TokenUrlMethod>;
  /** Additional properties. */
  additionalProperties?: Value<string>;
  /** Oauth endpoint uri. */
  oauthEndpointUri?: Value<string>;
}

/** A connection to Google BigQuery that stands in the flow itself. */
export const GoogleBigqueryConnection: Connection<
  GoogleBigqueryConnectionProps,
  "google-bigquery"
> = {
  name: "google-bigquery",
  type: "933152db-99e1-453a-8ce5-ae0e6714d1a9",
  groups: [hosts, localConnections, proxies, tls],
  without: ["sslCertificateHostname"],
  properties: {
    accessToken: "m secret",
    apiServiceUrl: "m string",
    authenticationMethod: ["m enum auth_method", GoogleAuthMethod],
    clientId: "m string",
    clientSecret: "m secret",
    credentials: "m secret",
    credentialsFilePath: "m string credentials_file",
    outputJsonStringFormat: ["m enum json_format", GoogleBigqueryJsonFormat],
    metadataDiscovery: ["m enum", GoogleBigqueryMetadataDiscovery],
    projectId: "m string",
    proxyProtocol: ["m enum", ProxyProtocol],
    refreshToken: "m secret",
    serviceAccountEmail: "m string",
    serviceAccountTokenLifetime: "m int",
    securityTokenServiceAudience: "m string sts_audience",
    tokenFieldName: "m string",
    tokenFormat: ["m enum", TokenFormat],
    tokenType: ["m enum", TokenType],
    tokenUrl: "m string",
    requestBody: "m string token_url_body",
    httpHeaders: "m string token_url_headers",
    httpMethod: ["m enum token_url_method", TokenUrlMethod],
  },
  last: [
    { additionalProperties: "m string properties", oauthEndpointUri: "m string" },
    connectionEnds,
  ],
};
