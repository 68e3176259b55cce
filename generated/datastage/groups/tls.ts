// Generated from spec/datastage/groups/tls.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** Certificates of servers. */
export interface Tls {
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Ssl certificate hostname. */
  sslCertificateHostname?: Value<string>;
  /** Validate ssl certificate. */
  validateSslCertificate?: Value<boolean>;
}

/** Certificates of servers. */
export const tls: Rows = {
  portIsSslEnabled: "m bool ssl",
  sslCertificate: "m string",
  sslCertificateHostname: "m string ssl_certificate_host",
  validateSslCertificate: "m bool ssl_certificate_validation",
};
