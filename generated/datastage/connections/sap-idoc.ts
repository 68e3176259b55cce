// Generated from spec/datastage/connections/sap-idoc.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { ConnectionType, SncQop } from "../enums/common.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
export { ConnectionType, SncQop } from "../enums/common.js";

/** What can be set on a connection to SAP IDoc. */
export interface SapIdocConnectionProps extends LocalConnections {
  /** Client number. */
  clientNumber?: Value<string>;
  /**
   * Connection type. One of application_server, load_balancing, snc_application_server,
   * snc_load_balancing; default application_server.
   */
  connectionType?: Choice<ConnectionType>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Group. */
  group?: Value<string>;
  /** Enable x509 certificate. Default false. */
  enableX509Certificate?: Value<boolean>;
  /** Jar uris. */
  jarUris?: Value<string>;
  /** Language. */
  language?: Value<string>;
  /** Message server. */
  messageServer?: Value<string>;
  /** Sap password. */
  sapPassword?: Value<Secret>;
  /** Application server. */
  applicationServer?: Value<string>;
  /** Sap application system number. */
  sapApplicationSystemNumber?: Value<string>;
  /** Sap router. */
  sapRouter?: Value<string>;
  /** Snc name. */
  sncName?: Value<string>;
  /** Snc partner name. */
  sncPartnerName?: Value<string>;
  /** Snc qop. One of 1, 2, 3, 8, 9; default 3. */
  sncQop?: Choice<SncQop>;
  /** System id. */
  systemId?: Value<string>;
  /** System number. */
  systemNumber?: Value<string>;
  /** Use system number. Default true. */
  useSystemNumber?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
  /** X509 certificate. */
  x509Certificate?: Value<string>;
}

/** A connection to SAP IDoc that stands in the flow itself. */
export const SapIdocConnection: Connection<SapIdocConnectionProps, "sap-idoc"> = {
  name: "sap-idoc",
  type: "ec42cd4a-18ab-469c-bfd7-f6dc82e1db17",
  groups: [localConnections],
  properties: {
    clientNumber: "m string",
    connectionType: ["m enum", ConnectionType],
    gatewayUrl: "m string",
    group: "m string",
    enableX509Certificate: "m bool isx509enabled",
    jarUris: "m string",
    language: "m string",
    messageServer: "m string",
    sapPassword: "m secret password",
    applicationServer: "m string sap_application_server",
    sapApplicationSystemNumber: "m string",
    sapRouter: "m string",
    sncName: "m string",
    sncPartnerName: "m string",
    sncQop: ["m enum", SncQop],
    systemId: "m string",
    systemNumber: "m string",
    useSystemNumber: "m bool",
    username: "m string",
    x509Certificate: "m string x509_cert",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
