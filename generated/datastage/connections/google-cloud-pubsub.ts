// Generated from spec/datastage/connections/google-cloud-pubsub.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { TokenFormat, TokenType, TokenUrlMethod } from "../enums/common.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
export { TokenFormat, TokenType, TokenUrlMethod } from "../enums/common.js";

/** Google cloud pubsub auth method. */
export const GoogleCloudPubsubAuthMethod = {
  credentials: "credentials",
  credentials_oauth2: "credentials_oauth2",
  credentials_file: "credentials_file",
  workload_identity_federation_token: "workload_identity_federation_token",
  workload_identity_federation_token_url: "workload_identity_federation_token_url",
} as const;

/** Google cloud pubsub auth method. */
export type GoogleCloudPubsubAuthMethod =
  (typeof GoogleCloudPubsubAuthMethod)[keyof typeof GoogleCloudPubsubAuthMethod];

/** What can be set on a connection to Google Cloud Pub/Sub. */
export interface GoogleCloudPubsubConnectionProps extends LocalConnections {
  /** Access token. */
  accessToken?: Value<Secret>;
  /**
   * Authentication method. One of credentials, credentials_oauth2, credentials_file,
   * workload_identity_federation_token, workload_identity_federation_token_url.
   */
  authenticationMethod?: Choice<GoogleCloudPubsubAuthMethod>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Credentials. */
  credentials?: Value<Secret>;
  /** Credentials file path. */
  credentialsFilePath?: Value<string>;
  /** Project id. */
  projectId?: Value<string>;
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
}

/** A connection to Google Cloud Pub/Sub that stands in the flow itself. */
export const GoogleCloudPubsubConnection: Connection<
  GoogleCloudPubsubConnectionProps,
  "google-cloud-pubsub"
> = {
  name: "google-cloud-pubsub",
  type: "693c2a02-39d1-4394-9426-fcdcfc4f3d7a",
  groups: [hosts, localConnections],
  properties: {
    accessToken: "m secret",
    authenticationMethod: ["m enum auth_method", GoogleCloudPubsubAuthMethod],
    clientId: "m string",
    clientSecret: "m secret",
    credentials: "m secret",
    credentialsFilePath: "m string credentials_file",
    projectId: "m string",
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
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
