import { Agent, Pool } from "undici";
import type { ConnectSettings } from "./connect-settings.js";
import { directConnector, proxyConnector, tunnelConnector } from "./connectors.js";
import type { Way } from "./exchange.js";
import type { Proxy } from "./proxy.js";

/** The ways of one transport, each with its own connections, made when it is first gone. */
export class Ways {
  readonly #settings: ConnectSettings;
  readonly #limits: Pool.Options;
  readonly #straight = new Map<Proxy | undefined, Way>();
  readonly #forwarded = new Map<Proxy, Way>();

  constructor(settings: ConnectSettings, connections: number) {
    this.#settings = settings;
    // How long an answer may take is the client's to say.
    this.#limits = { connections, headersTimeout: 0, bodyTimeout: 0 };
  }

  /** HTTP proxies get requests to http targets to send on; to all else a connection is made through them. */
  to(target: URL, proxy: Proxy | undefined): Way {
    const forwarder =
      target.protocol === "http:" && proxy?.scheme.startsWith("http") ? proxy : undefined;
    return forwarder === undefined ? this.#along(proxy) : this.#through(forwarder);
  }

  async close(): Promise<void> {
    const ways = [...this.#straight.values(), ...this.#forwarded.values()];
    await Promise.all(ways.map(({ dispatcher }) => dispatcher.close()));
  }

  #along(proxy: Proxy | undefined): Way {
    let way = this.#straight.get(proxy);
    if (way === undefined) {
      const connect =
        proxy === undefined
          ? directConnector(this.#settings)
          : tunnelConnector(proxy, this.#settings);
      way = { dispatcher: new Agent({ ...this.#limits, connect }), forwarder: undefined };
      this.#straight.set(proxy, way);
    }
    return way;
  }

  #through(proxy: Proxy): Way {
    let way = this.#forwarded.get(proxy);
    if (way === undefined) {
      const connect = proxyConnector(proxy, this.#settings);
      const dispatcher = new Pool(proxy.origin, { ...this.#limits, connect });
      way = { dispatcher, forwarder: proxy };
      this.#forwarded.set(proxy, way);
    }
    return way;
  }
}
