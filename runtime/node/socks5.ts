import { lookup } from "node:dns/promises";
import { connect, isIP, type Socket } from "node:net";
import type { ConnectSettings, Target } from "./connect-settings.js";
import type { Proxy } from "./proxy.js";
import { ProxyError } from "./proxy-error.js";

const version = 5;
const method = { none: 0, password: 2 };
const addressType = { ipv4: 1, name: 3, ipv6: 4 };

const refusals: Readonly<Record<number, string>> = {
  1: "failed",
  2: "doesn't allow a connection to the target",
  3: "can't reach the target's network",
  4: "can't reach the target",
  5: "was refused by the target",
  6: "gave up on the target",
  7: "makes no connections",
  8: "doesn't know this kind of address",
};

/**
 * Asks a SOCKS5 proxy for a tunnel: RFC 1928, with user and password by RFC 1929. Undici's agent for it warns that it is
 * experimental, waits by times of its own, and leaves connections open when it is refused.
 */
export async function socksTunnel(
  proxy: Proxy,
  target: Target,
  _settings: ConnectSettings,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = connect({ host: proxy.hostname, port: proxy.port, noDelay: true });
  signal.addEventListener("abort", () => socket.destroy(), { once: true });
  const broken = new Promise<never>((_, reject) => {
    socket.once("error", reject);
    socket.once("close", () => reject(new ProxyError(proxy, "broke off")));
  });
  try {
    await Promise.race([shakeHands(proxy, target, socket), broken]);
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function shakeHands(proxy: Proxy, target: Target, socket: Socket): Promise<void> {
  const address = await addressBytes(proxy, target);
  await authenticate(proxy, socket);
  socket.write(Buffer.of(version, 1, 0, ...address, target.port >> 8, target.port & 255));
  // What a proxy that refuses sends after the second byte doesn't matter; some send nothing.
  const [, status = 1] = await read(socket, 2);
  if (status !== 0) {
    throw new ProxyError(proxy, refusals[status] ?? `refused, with the code ${status}`);
  }
  // The address from which it reaches the target, and a port.
  const [, type, first = 0] = await read(socket, 3);
  const rest = type === addressType.ipv4 ? 3 : type === addressType.ipv6 ? 15 : first;
  await read(socket, rest + 2);
}

async function authenticate(proxy: Proxy, socket: Socket): Promise<void> {
  const { credentials } = proxy;
  const offered = credentials === undefined ? [method.none] : [method.none, method.password];
  socket.write(Buffer.of(version, offered.length, ...offered));
  const [spoken, chosen] = await read(socket, 2);
  if (spoken !== version) throw new ProxyError(proxy, "doesn't speak SOCKS5");
  if (chosen === method.none) return;
  if (chosen !== method.password || credentials === undefined) {
    throw new ProxyError(
      proxy,
      credentials === undefined
        ? "asks for a user and password, and its URL has none"
        : "asks for something else than a user and password",
    );
  }
  const { user, password } = credentials;
  socket.write(Buffer.concat([Buffer.of(1), sized(user), sized(password)]));
  const [, status] = await read(socket, 2);
  if (status !== 0) throw new ProxyError(proxy, "doesn't know this user or password");
}

/** Waits without end for what doesn't come: the socket's end is watched elsewhere. */
async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes = socket.read(length) as Buffer | null;
    // Shorter only before the end.
    if (bytes?.length === length) return bytes;
    await new Promise((resolve) => socket.once("readable", resolve));
  }
}

/** The type of the target's address, and the address. */
async function addressBytes(proxy: Proxy, { hostname }: Target): Promise<readonly number[]> {
  if (isIP(hostname) === 0 && proxy.scheme === "socks5h") {
    return [addressType.name, ...sized(hostname)];
  }
  // Proxies without IPv6 are many.
  const { address, family } = await lookup(hostname, { order: "ipv4first" });
  return family === 4
    ? [addressType.ipv4, ...address.split(".").map(Number)]
    : [addressType.ipv6, ...ipv6Bytes(address)];
}

function ipv6Bytes(address: string): readonly number[] {
  // The URL parser knows all spellings, and writes one without dots.
  const [front = "", back] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groups = (text: string): string[] => text.split(":").filter((group) => group !== "");
  const [before, after] = [groups(front), groups(back ?? "")];
  const zeros = Array<string>(8 - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after]
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255]);
}

/** A text after a byte that says how long it is. */
function sized(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.of(bytes.length), bytes]);
}
