import type { Socket } from "node:net";
import { buildConnector } from "undici";
import { SpecanvilError } from "../errors.js";
import type { ConnectSettings, Target } from "./connect-settings.js";
import { httpTunnel } from "./http-tunnel.js";
import type { Proxy } from "./proxy.js";
import { ProxyError, unreachable } from "./proxy-error.js";
import { socksTunnel } from "./socks5.js";

/** How undici asks for a connection. */
type Connector = buildConnector.connector;

/** Straight to the target, or on to it over a tunnel. */
export function directConnector({ secureContext, connectTimeout }: ConnectSettings): Connector {
  const connect = buildConnector({
    timeout: connectTimeout,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
    ...(secureContext && { secureContext }),
  });
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error === null) callback(null, socket);
      else callback(noConnection(options, error), null);
    });
}

/** To the proxy itself, for requests that it forwards. */
export function proxyConnector(proxy: Proxy, settings: ConnectSettings): Connector {
  const connect = directConnector(settings);
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error === null) callback(null, socket);
      else callback(unreachable(proxy, error.cause), null);
    });
}

/** Through the proxy. */
export function tunnelConnector(proxy: Proxy, settings: ConnectSettings): Connector {
  const goOn = directConnector(settings);
  return (options, callback) => {
    const { protocol, hostname } = options;
    const port = Number(options.port) || (protocol === "https:" ? 443 : 80);
    openTunnel(proxy, { hostname, port }, settings).then(
      (socket) => {
        if (protocol === "https:") goOn({ ...options, httpSocket: socket }, callback);
        else callback(null, socket);
      },
      (error: unknown) => callback(unreachable(proxy, error), null),
    );
  };
}

async function openTunnel(
  proxy: Proxy,
  target: Target,
  settings: ConnectSettings,
): Promise<Socket> {
  const open = proxy.scheme.startsWith("socks") ? socksTunnel : httpTunnel;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), settings.connectTimeout);
  try {
    return await open(proxy, target, settings, patience.signal);
  } catch (error) {
    throw patience.signal.aborted ? new ProxyError(proxy, "doesn't answer") : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Says by its code that nothing was sent, which the codes of the system leave open. */
function noConnection({ hostname, port }: buildConnector.Options, cause: Error): SpecanvilError {
  return new SpecanvilError(`There is no connection to ${hostname}${port && `:${port}`}.`, {
    code: "NODE_CONNECT",
    cause,
  });
}
