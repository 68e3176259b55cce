// Generated from spec/datastage/connections/ibm-mq.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** Ibm mq client channel definition transport type. */
export const IbmMqClientChannelDefinitionTransportType = { tcp: "tcp", udp: "udp" } as const;

/** Ibm mq client channel definition transport type. */
export type IbmMqClientChannelDefinitionTransportType =
  (typeof IbmMqClientChannelDefinitionTransportType)[keyof typeof IbmMqClientChannelDefinitionTransportType];

/** What can be set on a connection to IBM MQ. */
export interface IbmMqConnectionProps extends LocalConnections {
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Channel name. */
  channelName?: Value<string>;
  /** Connection name. */
  connectionName?: Value<string>;
  /** Transport type. One of tcp, udp; default tcp. */
  transportType?: Choice<IbmMqClientChannelDefinitionTransportType>;
  /** Password. */
  password?: Value<Secret>;
  /** Queue manager name. */
  queueManagerName?: Value<string>;
  /** Cipher spec. Default ECDHE_RSA_AES_128_CBC_SHA256. */
  cipherSpec?: Value<string>;
  /** Client ssl certificate. */
  clientSslCertificate?: Value<string>;
  /** Client ssl key. */
  clientSslKey?: Value<Secret>;
  /** Ssl connection. Default false. */
  sslConnection?: Value<boolean>;
  /** Server ssl certificate. */
  serverSslCertificate?: Value<string>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
}

/** A connection to IBM MQ that stands in the flow itself. */
export const IbmMqConnection: Connection<IbmMqConnectionProps, "ibm-mq"> = {
  name: "ibm-mq",
  type: "21364ca9-5b2d-323e-bd4d-59ba961f75fb",
  groups: [hosts, localConnections],
  properties: {
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    channelName: "m string client_channel_definition.channel_name",
    connectionName: "m string client_channel_definition.connection_name",
    transportType: [
      "m enum client_channel_definition.transport_type",
      IbmMqClientChannelDefinitionTransportType,
    ],
    password: "m secret",
    queueManagerName: "m string",
    cipherSpec: "m string ssl_cipher_spec",
    clientSslCertificate: "m string ssl_client_certificate",
    clientSslKey: "m secret ssl_client_key",
    sslConnection: "m bool",
    serverSslCertificate: "m string ssl_server_certificate",
    useCasLiteService: "m bool use_cas_lite",
    username: "m string",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
