// Generated from spec/datastage/groups/proxies.yaml. Do not edit; run `specanvil generate`.
import type { Integer, Rows, Secret, Value } from "specanvil/datastage/stage";

/** The proxy by which a connection goes. */
export interface Proxies {
  /** Proxy. Default false. */
  proxy?: Value<boolean>;
  /** Proxy host. */
  proxyHost?: Value<string>;
  /** Proxy password. */
  proxyPassword?: Value<Secret>;
  /** Proxy port. */
  proxyPort?: Integer;
  /** Proxy username. */
  proxyUsername?: Value<string>;
}

/** The proxy by which a connection goes. */
export const proxies: Rows = {
  proxy: "m bool",
  proxyHost: "m string",
  proxyPassword: "m secret",
  proxyPort: "m int",
  proxyUsername: "m string proxy_user",
};
