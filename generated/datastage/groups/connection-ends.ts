// Generated from spec/datastage/groups/connection-ends.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** Properties that stand behind the others in every connection. */
export interface ConnectionEnds {
  /** Additional properties. */
  additionalProperties?: Value<string>;
  /** Ssl certificate file. */
  sslCertificateFile?: Value<string>;
}

/** Properties that stand behind the others in every connection. */
export const connectionEnds: Rows = {
  additionalProperties: "m string properties",
  sslCertificateFile: "m string",
  hiddenDummyProperty1: "m string hiddenDummyProperty1",
  hiddenDummyProperty2: "m string hiddenDummyProperty2",
};
