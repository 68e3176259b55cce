// Generated from spec/datastage/connections/sap-odata.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { tls, type Tls } from "../groups/tls.js";

/** Sap odata auth type. */
export const SapOdataAuthType = { api_key: "api_key", none: "none", basic: "basic" } as const;

/** Sap odata auth type. */
export type SapOdataAuthType = (typeof SapOdataAuthType)[keyof typeof SapOdataAuthType];

/** Sap odata sap odata service version. */
export const SapOdataSapOdataServiceVersion = { V2: "V2", V4: "V4" } as const;

/** Sap odata sap odata service version. */
export type SapOdataSapOdataServiceVersion =
  (typeof SapOdataSapOdataServiceVersion)[keyof typeof SapOdataSapOdataServiceVersion];

type Own = "portIsSslEnabled";

/** What can be set on a connection to SAP OData. */
export interface SapOdataConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Omit<Tls, Own> {
  /** Api key. */
  apiKey?: Value<Secret>;
  /** Authentication type. One of api_key, none, basic. */
  authenticationType?: Choice<SapOdataAuthType>;
  /** Client private key. */
  clientPrivateKey?: Value<Secret>;
  /** Client certificate chain. */
  clientCertificateChain?: Value<Secret>;
  /** Private key passphrase. */
  privateKeyPassphrase?: Value<Secret>;
  /** Sap catalog service version. */
  sapCatalogServiceVersion?: Integer;
  /** Sap gateway url. */
  sapGatewayUrl?: Value<string>;
  /** Sap odata service version. One of V2, V4. */
  sapOdataServiceVersion?: Choice<SapOdataSapOdataServiceVersion>;
  /** Timeout seconds. */
  timeoutSeconds?: Integer;
  /** Use mutual authentication. Default false. */
  useMutualAuthentication?: Value<boolean>;
}

/** A connection to SAP OData that stands in the flow itself. */
export const SapOdataConnection: Connection<SapOdataConnectionProps, "sap-odata"> = {
  name: "sap-odata",
  type: "79a0a133-cbb6-48d0-a3b0-0956a9655401",
  groups: [hosts, localConnections, logins, tls],
  without: ["portIsSslEnabled"],
  properties: {
    apiKey: "m secret",
    authenticationType: ["m enum auth_type", SapOdataAuthType],
    clientPrivateKey: "m secret private_key",
    clientCertificateChain: "m secret private_key_certificate_chain",
    privateKeyPassphrase: "m secret",
    sapCatalogServiceVersion: "m int sap_catalog_version",
    sapGatewayUrl: "m string",
    sapOdataServiceVersion: ["m enum", SapOdataSapOdataServiceVersion],
    slClientCert: "m string",
    slClientPrivateKey: "m secret",
    slConnectorId: "m string",
    slEndpointHost: "m string",
    slEndpointName: "m string",
    slEndpointPort: "m int",
    slHostOriginal: "m string",
    slHttpProxy: "m bool",
    slLocationId: "m string",
    slServiceUrl: "m string",
    timeoutSeconds: "m int",
    useMutualAuthentication: "m bool use_mtls",
  },
  last: [connectionEnds],
};
