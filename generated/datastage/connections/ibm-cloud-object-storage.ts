// Generated from spec/datastage/connections/ibm-cloud-object-storage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** Ibm cloud object storage auth method. */
export const IbmCloudObjectStorageAuthMethod = {
  accesskey_secretkey: "accesskey_secretkey",
  instanceid_apikey: "instanceid_apikey",
  instanceid_apikey_accesskey_secretkey: "instanceid_apikey_accesskey_secretkey",
  credentials: "credentials",
} as const;

/** Ibm cloud object storage auth method. */
export type IbmCloudObjectStorageAuthMethod =
  (typeof IbmCloudObjectStorageAuthMethod)[keyof typeof IbmCloudObjectStorageAuthMethod];

type Own = "additionalProperties";

/** What can be set on a connection to IBM Cloud Object Storage. */
export interface IbmCloudObjectStorageConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections {
  /** Access key. */
  accessKey?: Value<Secret>;
  /** Api key. */
  apiKey?: Value<Secret>;
  /**
   * Authentication method. One of accesskey_secretkey, instanceid_apikey,
   * instanceid_apikey_accesskey_secretkey, credentials.
   */
  authenticationMethod?: Choice<IbmCloudObjectStorageAuthMethod>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Bucket. */
  bucket?: Value<string>;
  /** Service credentials. */
  serviceCredentials?: Value<Secret>;
  /** Credentials file path. */
  credentialsFilePath?: Value<string>;
  /** Iam cos url. */
  iamCosUrl?: Value<string>;
  /** Iam url. */
  iamUrl?: Value<string>;
  /** Region deprecated. */
  regionDeprecated?: Value<string>;
  /** Resource instance id. */
  resourceInstanceId?: Value<string>;
  /** Secret key. */
  secretKey?: Value<Secret>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Validate ssl certificate. */
  validateSslCertificate?: Value<boolean>;
  /** Trust all ssl certificates. Default false. */
  trustAllSslCertificates?: Value<boolean>;
  /** Url. */
  url?: Value<string>;
}

/** A connection to IBM Cloud Object Storage that stands in the flow itself. */
export const IbmCloudObjectStorageConnection: Connection<
  IbmCloudObjectStorageConnectionProps,
  "ibm-cloud-object-storage"
> = {
  name: "ibm-cloud-object-storage",
  type: "193a97c1-4475-4a19-b90c-295c4fdc6517",
  groups: [hosts, localConnections],
  without: ["additionalProperties"],
  properties: {
    accessKey: "m secret",
    apiKey: "m secret",
    authenticationMethod: ["m enum auth_method", IbmCloudObjectStorageAuthMethod],
    discoverDataAssets: "m bool auto_discovery",
    bucket: "m string",
    serviceCredentials: "m secret credentials",
    credentialsFilePath: "m string credentials_file",
    iamCosUrl: "m string",
    iamUrl: "m string",
    regionDeprecated: "m string region",
    resourceInstanceId: "m string",
    secretKey: "m secret",
    sslCertificate: "m string",
    validateSslCertificate: "m bool ssl_certificate_validation",
    trustAllSslCertificates: "m bool trust_all_ssl_cert",
    url: "m string",
  },
  last: [connectionEnds],
};
