// Generated from spec/datastage/groups/hosts.yaml. Do not edit; run `specanvil generate`.
import type { Rows } from "specanvil/datastage/stage";

/** Host and port as the engine sees them. */
export const hosts: Rows = { dsHost: "m string _host", dsPort: "m string _port" };
