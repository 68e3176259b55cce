// Generated from spec/datastage/connections/amazon-s3.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections } from "../groups/local-connections.js";
import { proxies, type Proxies } from "../groups/proxies.js";

/** Amazon s3 auth method. */
export const AmazonS3AuthMethod = {
  basic_credentials: "basic_credentials",
  temporary_credentials: "temporary_credentials",
  trusted_role_credentials: "trusted_role_credentials",
} as const;

/** Amazon s3 auth method. */
export type AmazonS3AuthMethod = (typeof AmazonS3AuthMethod)[keyof typeof AmazonS3AuthMethod];

/** What can be set on a connection to Amazon S3. */
export interface AmazonS3ConnectionProps extends Proxies {
  /** Access key. */
  accessKey?: Value<Secret>;
  /** Bucket. */
  bucket?: Value<string>;
  /** Region. */
  region?: Value<string>;
  /** Secret key. */
  secretKey?: Value<Secret>;
  /** Url. */
  url?: Value<string>;
  /**
   * Authentication method. One of basic_credentials, temporary_credentials,
   * trusted_role_credentials.
   */
  authenticationMethod?: Choice<AmazonS3AuthMethod>;
  /** Defer credentials. Default false. */
  deferCredentials?: Value<boolean>;
  /** Duration seconds. */
  durationSeconds?: Integer;
  /** External id. */
  externalId?: Value<string>;
  /** Role arn. */
  roleArn?: Value<string>;
  /** Role session name. */
  roleSessionName?: Value<string>;
  /** Session token. */
  sessionToken?: Value<Secret>;
}

/** A connection to Amazon S3 that stands in the flow itself. */
export const AmazonS3Connection: Connection<AmazonS3ConnectionProps, "amazon-s3"> = {
  name: "amazon-s3",
  type: "a0b1d14a-4767-404c-aac1-4ce0e62818c3",
  groups: [localConnections, proxies],
  properties: {
    accessKey: "m secret",
    bucket: "m string",
    region: "m string",
    secretKey: "m secret",
    url: "m string",
  },
  last: [
    {
      dsHost: "m string _host",
      dsPort: "m string _port",
      authenticationMethod: ["m enum auth_method", AmazonS3AuthMethod],
      deferCredentials: "m bool",
      durationSeconds: "m int",
      externalId: "m string",
      roleArn: "m string",
      roleSessionName: "m string",
      sessionToken: "m secret",
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
