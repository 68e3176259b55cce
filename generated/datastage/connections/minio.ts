// Generated from spec/datastage/connections/minio.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

type Own = "additionalProperties";

/** What can be set on a connection to MinIO. */
export interface MinioConnectionProps extends Omit<ConnectionEnds, Own>, LocalConnections {
  /** Access key. */
  accessKey?: Value<Secret>;
  /** Bucket. */
  bucket?: Value<string>;
  /** Secret key. */
  secretKey?: Value<Secret>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Validate ssl certificate. */
  validateSslCertificate?: Value<boolean>;
  /** Url. */
  url?: Value<string>;
}

/** A connection to MinIO that stands in the flow itself. */
export const MinioConnection: Connection<MinioConnectionProps, "minio"> = {
  name: "minio",
  type: "81641c94-a3a7-4d3e-9ea8-bdf79bdd3b06",
  groups: [hosts, localConnections],
  without: ["additionalProperties"],
  properties: {
    accessKey: "m secret",
    bucket: "m string",
    secretKey: "m secret",
    sslCertificate: "m string",
    validateSslCertificate: "m bool ssl_certificate_validation",
    url: "m string",
  },
  last: [connectionEnds],
};
