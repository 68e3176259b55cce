// Generated from spec/datastage/connections/sapbapi.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";

/** Sapbapi connection connection type. */
export const SapbapiConnectionConnectionType = {
  application_server: "application_server",
  load_balancing: "load_balancing",
  snc_application_server: "snc_application_server",
  snc_load_balancing: "snc_load_balancing",
} as const;

/** Sapbapi connection connection type. */
export type SapbapiConnectionConnectionType =
  (typeof SapbapiConnectionConnectionType)[keyof typeof SapbapiConnectionConnectionType];

/** Sapbapi connection snc qop. */
export const SapbapiConnectionSncQop = {
  auth_only: "1",
  auth_integrity: "2",
  auth_integrity_privacy: "3",
  global_default: "8",
  max_protection: "9",
} as const;

/** Sapbapi connection snc qop. */
export type SapbapiConnectionSncQop =
  (typeof SapbapiConnectionSncQop)[keyof typeof SapbapiConnectionSncQop];

/** What can be set on a connection to sapbapi. */
export interface SapbapiConnectionProps {
  /**
   * Connection type. One of application_server, load_balancing, snc_application_server,
   * snc_load_balancing; default application_server.
   */
  connectionType?: Choice<SapbapiConnectionConnectionType>;
  /** Jar uris. */
  jarUris?: Value<string>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Sap application server. */
  sapApplicationServer?: Value<string>;
  /** Sap application system number. */
  sapApplicationSystemNumber?: Value<string>;
  /** Message server. */
  messageServer?: Value<string>;
  /** Use system number. Default true. */
  useSystemNumber?: Value<boolean>;
  /** System number. */
  systemNumber?: Value<string>;
  /** System id. */
  systemId?: Value<string>;
  /** Group. */
  group?: Value<string>;
  /** Sap router. */
  sapRouter?: Value<string>;
  /** Snc name. */
  sncName?: Value<string>;
  /** Snc partner name. */
  sncPartnerName?: Value<string>;
  /** Snc qop. One of 1, 2, 3, 8, 9; default 3. */
  sncQop?: Choice<SapbapiConnectionSncQop>;
  /** Custom namespace. */
  customNamespace?: Value<string>;
  /** Isx509enabled. Default false. */
  isx509enabled?: Value<boolean>;
  /** X509 cert. */
  x509Cert?: Value<string>;
  /** Username. */
  username?: Value<string>;
  /** Password. */
  password?: Value<Secret>;
  /** Client number. */
  clientNumber?: Value<string>;
  /** Language. */
  language?: Value<string>;
}

/** A connection to sapbapi that stands in the flow itself. */
export const SapbapiConnection: Connection<SapbapiConnectionProps, "sapbapi"> = {
  name: "sapbapi",
  type: "sapbapi",
  properties: { connectionType: ["m enum", SapbapiConnectionConnectionType], jarUris: "m string" },
  last: [
    {
      gatewayUrl: "m string",
      sapApplicationServer: "m string",
      sapApplicationSystemNumber: "m string",
      messageServer: "m string",
      useSystemNumber: "m bool",
      systemNumber: "m string",
      systemId: "m string",
      group: "m string",
      sapRouter: "m string",
      sncName: "m string",
      sncPartnerName: "m string",
      sncQop: ["m enum", SapbapiConnectionSncQop],
      customNamespace: "m string",
      isx509enabled: "m bool",
      x509Cert: "m string",
      username: "m string",
      password: "m secret",
      clientNumber: "m string",
      language: "m string",
      clusterAccessToken: "m secret",
      clusterUserName: "m string",
      vaultedProperties: "m string",
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
