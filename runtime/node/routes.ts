import { Secret } from "../secret/secret.js";
import { noProxy } from "./no-proxy.js";
import { parseProxy, type Proxy } from "./proxy.js";

/** The proxy to a target; undefined for none. */
export type Routes = (target: URL) => Proxy | undefined | Promise<Proxy>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param proxy for all targets; the environment decides where it is undefined
 * @throws SpecanvilError `NODE_PROXY`; for a secret, at the first request
 */
export function routesBy(
  proxy: string | Secret | false | null | undefined,
  environment: Environment,
): Routes {
  if (proxy === undefined) return environmentRoutes(environment);
  if (proxy === null || proxy === false) return () => undefined;
  if (!Secret.is(proxy)) {
    const parsed = parseProxy(proxy, "the option proxy");
    return () => parsed;
  }
  let parsed: Promise<Proxy> | undefined;
  const reveal = async (): Promise<Proxy> =>
    parseProxy(await Secret.reveal(proxy), "the option proxy");
  return () =>
    (parsed ??= reveal().catch((error: unknown) => {
      parsed = undefined;
      throw error;
    }));
}

/**
 * What the environment says, read once. Lower case wins, and what is empty counts as unset, as curl has it.
 *
 * @throws SpecanvilError `NODE_PROXY` for a proxy that would be used and can't be
 */
function environmentRoutes(environment: Environment): Routes {
  const proxy = (...names: readonly string[]): Proxy | undefined => {
    const name = names.find((each) => environment[each]?.trim());
    return name === undefined ? undefined : parseProxy(environment[name] ?? "", name);
  };
  // A CGI program gets the header "Proxy:" of whoever calls it as HTTP_PROXY; lower case is safe.
  const http =
    environment.REQUEST_METHOD === undefined ? ["http_proxy", "HTTP_PROXY"] : ["http_proxy"];
  const forHttp = proxy(...http, "all_proxy", "ALL_PROXY");
  const forHttps = proxy("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");
  const direct = noProxy(environment.no_proxy || environment.NO_PROXY || "");
  return (target) =>
    direct(target) ? undefined : target.protocol === "https:" ? forHttps : forHttp;
}
