// Generated from spec/datastage/connections/apache-hbase.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";

/** Apache hbase file path mode. */
export const ApacheHbaseFilePathMode = { content: "content", path: "path" } as const;

/** Apache hbase file path mode. */
export type ApacheHbaseFilePathMode =
  (typeof ApacheHbaseFilePathMode)[keyof typeof ApacheHbaseFilePathMode];

/** What can be set on a connection to Apache HBase. */
export interface ApacheHbaseConnectionProps extends LocalConnections {
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Core site xml. */
  coreSiteXml?: Value<string>;
  /** Core site xml path. */
  coreSiteXmlPath?: Value<string>;
  /** Input method for xml files. One of content, path; default content. */
  inputMethodForXmlFiles?: Choice<ApacheHbaseFilePathMode>;
  /** Hadoop identity. */
  hadoopIdentity?: Value<string>;
  /** Hbase site xml. */
  hbaseSiteXml?: Value<string>;
  /** Hbase site xml path. */
  hbaseSiteXmlPath?: Value<string>;
  /** Hbase identity. */
  hbaseIdentity?: Value<string>;
  /** Simple authentication sasl username. */
  simpleAuthenticationSaslUsername?: Value<string>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
  /** Use kerberos authentication. Default false. */
  useKerberosAuthentication?: Value<boolean>;
  /** Krb5 conf location. */
  krb5ConfLocation?: Value<string>;
  /** Password. Default password. */
  password?: Value<Secret>;
  /** User principal name. Default user@REALM. */
  userPrincipalName?: Value<string>;
  /** Ticket cache location. */
  ticketCacheLocation?: Value<string>;
  /** Use keytab. Default false. */
  useKeytab?: Value<boolean>;
  /** Keytab. */
  keytab?: Value<string>;
  /** Use ticket cache. Default false. */
  useTicketCache?: Value<boolean>;
}

/** A connection to Apache HBase that stands in the flow itself. */
export const ApacheHbaseConnection: Connection<ApacheHbaseConnectionProps, "apache-hbase"> = {
  name: "apache-hbase",
  type: "4f4f7244-9459-3f91-a149-f49f4cc59c54",
  groups: [hosts, localConnections],
  properties: {
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    coreSiteXml: "m string core-site",
    coreSiteXmlPath: "m string core-site_path",
    inputMethodForXmlFiles: ["m enum file_path_mode", ApacheHbaseFilePathMode],
    hadoopIdentity: "m string",
    hbaseSiteXml: "m string hbase-site",
    hbaseSiteXmlPath: "m string hbase-site_path",
    hbaseIdentity: "m string",
    simpleAuthenticationSaslUsername: "m string simple_auth_username",
    useCasLiteService: "m bool use_cas_lite",
    useKerberosAuthentication: "m bool use_kerberos",
    krb5ConfLocation: "m string use_kerberos.krb5conf",
    password: "m secret use_kerberos.password",
    userPrincipalName: "m string use_kerberos.principal",
    ticketCacheLocation: "m string use_kerberos.ticket_cache_location",
    useKeytab: "m bool use_kerberos.use_keytab",
    keytab: "m string use_kerberos.use_keytab.keytab",
    useTicketCache: "m bool use_kerberos.use_ticket_cache",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
