// Generated from spec/datastage/groups/servers.yaml. Do not edit; run `specanvil generate`.
import type { Integer, Rows, Value } from "specanvil/datastage/stage";

/** Which server is connected to. */
export interface Servers {
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Port. */
  port?: Integer;
}

/** Which server is connected to. */
export const servers: Rows = {
  database: "m string",
  hostnameOrIpAddress: "m string host",
  port: "m int",
};
