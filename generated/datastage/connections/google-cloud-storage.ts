// Generated from spec/datastage/connections/google-cloud-storage.yaml. Do not edit; run `specanvil generate`.
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

type Own = "additionalProperties" | "sslCertificateHostname";

/** What can be set on a connection to Google Cloud Storage. */
export interface GoogleCloudStorageConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Proxies, Omit<Tls, Own> {
  /** Access token. */
  accessToken?: Value<Secret>;
  /**
   * Authentication method. One of credentials, credentials_oauth2,
   * workload_identity_federation_token, workload_identity_federation_token_url.
   */
  authenticationMethod?: Choice<GoogleAuthMethod>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Bucket. */
  bucket?: Value<string>;
  /** Das api key. */
  dasApiKey?: Value<Secret>;
  /** Das endpoint. */
  dasEndpoint?: Value<string>;
  /** Das instance id. */
  dasInstanceId?: Value<string>;
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Credentials. */
  credentials?: Value<Secret>;
  /** Credentials file path. */
  credentialsFilePath?: Value<string>;
  /** Iceberg rest catalog endpoint. */
  icebergRestCatalogEndpoint?: Value<string>;
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
  /** Use watsonx credential provider. */
  useWatsonxCredentialProvider?: Value<boolean>;
}

/** A connection to Google Cloud Storage that stands in the flow itself. */
export const GoogleCloudStorageConnection: Connection<
  GoogleCloudStorageConnectionProps,
  "google-cloud-storage"
> = {
  name: "google-cloud-storage",
  type: "05b7f0ea-6ae4-45e2-a455-cc280f110825",
  groups: [hosts, localConnections, proxies, tls],
  without: ["additionalProperties", "sslCertificateHostname"],
  properties: {
    accessToken: "m secret",
    authenticationMethod: ["m enum auth_method", GoogleAuthMethod],
    discoverDataAssets: "m bool auto_discovery",
    bucket: "m string",
    dasApiKey: "m secret cas_api_key",
    dasEndpoint: "m string cas_endpoint",
    dasInstanceId: "m string cas_instance_id",
    catalogName: "m string",
    clientId: "m string",
    clientSecret: "m secret",
    credentials: "m secret",
    credentialsFilePath: "m string credentials_file",
    icebergRestCatalogEndpoint: "m string mds_rest_endpoint",
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
    useWatsonxCredentialProvider: "m bool",
  },
  last: [connectionEnds],
};
