// Generated from spec/datastage/connections/ibm-watsonx-data-presto.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** Ibm watsonx data presto auth method. */
export const IbmWatsonxDataPrestoAuthMethod = {
  username_apikey: "username_apikey",
  username_password: "username_password",
} as const;

/** Ibm watsonx data presto auth method. */
export type IbmWatsonxDataPrestoAuthMethod =
  (typeof IbmWatsonxDataPrestoAuthMethod)[keyof typeof IbmWatsonxDataPrestoAuthMethod];

/** Ibm watsonx data presto deployment type. */
export const IbmWatsonxDataPrestoDeploymentType = {
  software_dev: "software_dev",
  saas: "saas",
  software_ent: "software_ent",
} as const;

/** Ibm watsonx data presto deployment type. */
export type IbmWatsonxDataPrestoDeploymentType =
  (typeof IbmWatsonxDataPrestoDeploymentType)[keyof typeof IbmWatsonxDataPrestoDeploymentType];

type Own = "additionalProperties";

/** What can be set on a connection to IBM watsonx.data Presto. */
export interface IbmWatsonxDataPrestoConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins {
  /** Api key. */
  apiKey?: Value<Secret>;
  /**
   * Authentication method. One of username_apikey, username_password; default username_password.
   */
  authenticationMethod?: Choice<IbmWatsonxDataPrestoAuthMethod>;
  /** Cloud resource name. */
  cloudResourceName?: Value<string>;
  /** Crn. */
  crn?: Value<string>;
  /** Deployment type. One of software_dev, saas, software_ent. */
  deploymentType?: Choice<IbmWatsonxDataPrestoDeploymentType>;
  /** Engine hostname. */
  engineHostname?: Value<string>;
  /** Engine id. */
  engineId?: Value<string>;
  /** Engine port. */
  enginePort?: Integer;
  /** Engine ssl enabled. */
  engineSslEnabled?: Value<boolean>;
  /** Engine ssl certificate. */
  engineSslCertificate?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Instance id. */
  instanceId?: Value<string>;
  /** Instance name. */
  instanceName?: Value<string>;
  /** Connect to ibm watsonx data on red hat open shift. Default false. */
  connectToIbmWatsonxDataOnRedHatOpenShift?: Value<boolean>;
  /** Port. */
  port?: Integer;
  /** Service to service authorization. */
  serviceToServiceAuthorization?: Value<boolean>;
  /** Ssl is enabled. Default true. */
  sslIsEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Validate ssl certificate. */
  validateSslCertificate?: Value<boolean>;
}

/** A connection to IBM watsonx.data Presto that stands in the flow itself. */
export const IbmWatsonxDataPrestoConnection: Connection<
  IbmWatsonxDataPrestoConnectionProps,
  "ibm-watsonx-data-presto"
> = {
  name: "ibm-watsonx-data-presto",
  type: "lakehouse",
  groups: [localConnections, logins],
  without: ["additionalProperties"],
  properties: {
    apiKey: "m secret",
    authenticationMethod: ["m enum auth_method", IbmWatsonxDataPrestoAuthMethod],
    cloudResourceName: "m string",
    crn: "m string",
    deploymentType: ["m enum", IbmWatsonxDataPrestoDeploymentType],
    engineHostname: "m string engine_host",
    engineId: "m string",
    enginePort: "m int",
    engineSslEnabled: "m bool engine_ssl",
    engineSslCertificate: "m string",
    hostnameOrIpAddress: "m string host",
    instanceId: "m string",
    instanceName: "m string",
    connectToIbmWatsonxDataOnRedHatOpenShift: "m bool is_cpd",
    port: "m int",
    serviceToServiceAuthorization: "m bool s2s",
    sslIsEnabled: "m bool ssl",
    sslCertificate: "m string",
    validateSslCertificate: "m bool ssl_certificate_validation",
  },
  last: [connectionEnds],
};
