import * as http from "node:http";
import * as https from "node:https";
import type { Socket } from "node:net";
import type { ConnectSettings, Target } from "./connect-settings.js";
import { authorization, type Proxy } from "./proxy.js";
import { refused } from "./proxy-error.js";

/** Asks an HTTP proxy for a tunnel. Undici's ProxyAgent does it too, but says what went wrong in texts only. */
export function httpTunnel(
  proxy: Proxy,
  target: Target,
  { secureContext }: ConnectSettings,
  signal: AbortSignal,
): Promise<Socket> {
  const host = target.hostname.includes(":") ? `[${target.hostname}]` : target.hostname;
  const authority = `${host}:${target.port}`;
  return new Promise((resolve, reject) => {
    const request = (proxy.scheme === "https" ? https : http).request({
      method: "CONNECT",
      path: authority,
      host: proxy.hostname,
      port: proxy.port,
      headers: { host: authority, ...authorization(proxy) },
      agent: false,
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
      ...(secureContext && { secureContext }),
    });
    signal.addEventListener("abort", () => request.destroy(), { once: true });
    request.once("error", reject);
    request.once("connect", ({ statusCode = 0 }, socket: Socket) => {
      if (statusCode >= 200 && statusCode < 300) {
        resolve(socket);
      } else {
        socket.destroy();
        reject(refused(proxy, statusCode));
      }
    });
    request.end();
  });
}
