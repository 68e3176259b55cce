import { SpecanvilError } from "../errors.js";
import { type Duration, milliseconds } from "../http/duration.js";
import type { ByteFetch } from "../http/fetch.js";
import type { Secret } from "../secret/secret.js";
import { trust } from "./certificates.js";
import { exchange } from "./exchange.js";
import { type Environment, routesBy } from "./routes.js";
import { Ways } from "./ways.js";

export interface NodeTransportOptions {
  /**
   * The URL of a proxy for all requests, whatever the environment says; `null` or `false` for none at all. By default
   * the environment decides. A {@link Secret} is read at the first request.
   */
  readonly proxy?: string | Secret | false | null | undefined;
  /** Certificates to trust besides those that Node trusts: PEM texts, or paths of PEM files. */
  readonly ca?: string | readonly string[] | undefined;
  /** Where proxies and certificates are looked up; `process.env` by default. Read once. */
  readonly environment?: Environment | undefined;
  /** How many connections to a target at most; 64 by default. Further requests wait for a free one. */
  readonly connections?: number | undefined;
  /** For a connection to the target or the proxy, for the proxy's tunnel, and for TLS: each; `"10s"` by default. */
  readonly connectTimeout?: Duration | undefined;
}

/** A transport with connections of its own. */
export interface NodeTransport extends ByteFetch {
  /**
   * The proxy by which a target is reached, without user and password: `http://proxy.example:3128`; undefined for none.
   *
   * @throws SpecanvilError `NODE_PROXY` for a secret that holds none
   */
  proxyTo(address: string): Promise<string | undefined>;
  /** Closes its connections when the requests under way are over; no further ones are taken. */
  close(): Promise<void>;
}

/**
 * A transport for Node: proxies, certificates and pools of connections.
 *
 * @example
 * const transport = nodeTransport(); // HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE, …
 * const client = new AtlanClient({ fetch: transport });
 * …
 * await transport.close();
 *
 * @throws SpecanvilError `NODE_PROXY`, `NODE_CA`, `NODE_CONNECTIONS`, `DURATION`
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  const { environment = process.env, ca = [], connections = 64, connectTimeout = "10s" } = options;
  if (!Number.isInteger(connections) || connections < 1) {
    throw new SpecanvilError(`${String(connections)} is no number of connections.`, {
      code: "NODE_CONNECTIONS",
      hint: "Give a whole number from 1.",
    });
  }
  const proxyTo = routesBy(options.proxy, environment);
  const secureContext = trust([ca].flat(), environment);
  const ways = new Ways(
    { secureContext, connectTimeout: milliseconds(connectTimeout) },
    connections,
  );
  let closing: Promise<void> | undefined;
  const transport: ByteFetch = async (address, init) => {
    const url = new URL(address);
    const proxy = await proxyTo(url);
    if (closing !== undefined) {
      throw new SpecanvilError("This transport is closed.", {
        code: "NODE_CLOSED",
        hint: "Close it after the last call.",
      });
    }
    return exchange(ways.to(url, proxy), url, init);
  };
  return Object.assign(transport, {
    proxyTo: async (address: string) => (await proxyTo(new URL(address)))?.origin,
    close: () => (closing ??= ways.close()),
  });
}
