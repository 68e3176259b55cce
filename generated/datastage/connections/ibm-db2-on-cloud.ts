// Generated from spec/datastage/connections/ibm-db2-on-cloud.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

type Own = "sslCertificateFile";

/** What can be set on a connection to IBM Db2 on Cloud. */
export interface IbmDb2OnCloudConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Command timeout. Default 600. */
  commandTimeout?: Integer;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Use my platform login credentials. Default false. */
  useMyPlatformLoginCredentials?: Value<boolean>;
  /** Max transport objects. */
  maxTransportObjects?: Integer;
  /** Port. Default 50001. */
  port?: Integer;
  /** Port is ssl enabled. Default true. */
  portIsSslEnabled?: Value<boolean>;
}

/** A connection to IBM Db2 on Cloud that stands in the flow itself. */
export const IbmDb2OnCloudConnection: Connection<IbmDb2OnCloudConnectionProps, "ibm-db2-on-cloud"> =
  {
    name: "ibm-db2-on-cloud",
    type: "506039fb-802f-4ef2-a2bf-c1682e9c8aa2",
    groups: [localConnections, logins],
    without: ["sslCertificateFile"],
    properties: {
      accessToken: "m secret",
      discoverDataAssets: "m bool auto_discovery",
      commandTimeout: "m int",
      database: "m string",
      hostnameOrIpAddress: "m string host",
      useMyPlatformLoginCredentials: "m bool inherit_access_token",
      maxTransportObjects: "m int",
      port: "m int",
      portIsSslEnabled: "m bool ssl",
    },
    last: [connectionEnds],
  };
