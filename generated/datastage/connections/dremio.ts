// Generated from spec/datastage/connections/dremio.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** Dremio auth type. */
export const DremioAuthType = { token: "token", user_pass: "user_pass" } as const;

/** Dremio auth type. */
export type DremioAuthType = (typeof DremioAuthType)[keyof typeof DremioAuthType];

/** What can be set on a connection to Dremio. */
export interface DremioConnectionProps extends ConnectionEnds, LocalConnections, Logins {
  /** Authentication type. One of token, user_pass; default user_pass. */
  authenticationType?: Choice<DremioAuthType>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Personal access token. */
  personalAccessToken?: Value<Secret>;
  /** Port. */
  port?: Integer;
  /** Dremio cloud project id. */
  dremioCloudProjectId?: Value<string>;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
}

/** A connection to Dremio that stands in the flow itself. */
export const DremioConnection: Connection<DremioConnectionProps, "dremio"> = {
  name: "dremio",
  type: "cca8fcca-71f9-4e4f-a8fb-89fd2c0072cf",
  groups: [localConnections, logins],
  properties: {
    authenticationType: ["m enum auth_type", DremioAuthType],
    discoverDataAssets: "m bool auto_discovery",
    hostnameOrIpAddress: "m string host",
    personalAccessToken: "m secret pat",
    port: "m int",
    dremioCloudProjectId: "m string project_id",
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
  },
  last: [connectionEnds],
};
