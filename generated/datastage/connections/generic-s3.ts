// Generated from spec/datastage/connections/generic-s3.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** Generic s3 list objects api version. */
export const GenericS3ListObjectsApiVersion = { v1: "v1", v2: "v2" } as const;

/** Generic s3 list objects api version. */
export type GenericS3ListObjectsApiVersion =
  (typeof GenericS3ListObjectsApiVersion)[keyof typeof GenericS3ListObjectsApiVersion];

type Own = "additionalProperties";

/** What can be set on a connection to Generic S3. */
export interface GenericS3ConnectionProps extends Omit<ConnectionEnds, Own>, LocalConnections {
  /** Access key. */
  accessKey?: Value<Secret>;
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
  /** Disable chunked encoding. Default false. */
  disableChunkedEncoding?: Value<boolean>;
  /** Enable global bucket access. Default true. */
  enableGlobalBucketAccess?: Value<boolean>;
  /** Enable path style access. */
  enablePathStyleAccess?: Value<boolean>;
  /** S3 list objects version. One of v1, v2; default v1. */
  s3ListObjectsVersion?: Choice<GenericS3ListObjectsApiVersion>;
  /** Iceberg rest catalog endpoint. */
  icebergRestCatalogEndpoint?: Value<string>;
  /** Region. */
  region?: Value<string>;
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
  /** Use watsonx credential provider. */
  useWatsonxCredentialProvider?: Value<boolean>;
}

/** A connection to Generic S3 that stands in the flow itself. */
export const GenericS3Connection: Connection<GenericS3ConnectionProps, "generic-s3"> = {
  name: "generic-s3",
  type: "38714ac2-8f66-4a8c-9b40-806ffb61c759",
  groups: [hosts, localConnections],
  without: ["additionalProperties"],
  properties: {
    accessKey: "m secret",
    bucket: "m string",
    dasApiKey: "m secret cas_api_key",
    dasEndpoint: "m string cas_endpoint",
    dasInstanceId: "m string cas_instance_id",
    catalogName: "m string",
    disableChunkedEncoding: "m bool",
    enableGlobalBucketAccess: "m bool",
    enablePathStyleAccess: "m bool",
    s3ListObjectsVersion: ["m enum list_objects_api_version", GenericS3ListObjectsApiVersion],
    icebergRestCatalogEndpoint: "m string mds_rest_endpoint",
    region: "m string",
    secretKey: "m secret",
    sslCertificate: "m string",
    validateSslCertificate: "m bool ssl_certificate_validation",
    trustAllSslCertificates: "m bool trust_all_ssl_cert",
    url: "m string",
    useWatsonxCredentialProvider: "m bool",
  },
  last: [connectionEnds],
};
