import { SpecanvilError } from "../errors.js";

/** A proxy as its URL names it. It is kept in closures only: nothing prints it. */
export interface Proxy {
  /** `socks5` looks names up here, `socks5h` at the proxy. */
  readonly scheme: "http" | "https" | "socks5" | "socks5h";
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
  readonly credentials: { readonly user: string; readonly password: string } | undefined;
  /** Its URL without user and password. */
  readonly origin: string;
}

const defaultPorts: Readonly<Record<Proxy["scheme"], number>> = {
  http: 80,
  https: 443,
  socks5: 1080,
  socks5h: 1080,
};

/**
 * @param text a URL; `http://` where it names no scheme
 * @param place where it comes from, for errors, which show nothing of it: a mistyped URL may hold a password anywhere
 * @throws SpecanvilError `NODE_PROXY`
 */
export function parseProxy(text: string, place: string): Proxy {
  const given = typeof text === "string" ? text.trim() : "";
  const complete = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  const url = URL.canParse(complete) ? new URL(complete) : undefined;
  if (url === undefined || url.hostname === "" || /[\s\u0000-\u001f\u007f]/.test(given)) {
    throw invalid(place, "is no URL");
  }
  const scheme = url.protocol.slice(0, -1);
  if (!isScheme(scheme)) throw invalid(place, `has a scheme that isn't supported (${scheme})`);
  // An unescaped / ? or # in a password ends up there.
  if (!/^\/?$/.test(url.pathname) || url.search !== "" || url.hash !== "") {
    throw invalid(place, "goes on after host and port");
  }
  const credentials = credentialsOf(url, place);
  const { user = "", password = "" } = credentials ?? {};
  // One byte says how long they are.
  if (
    scheme.startsWith("socks5") &&
    [user, password].some((text) => Buffer.byteLength(text) > 255)
  ) {
    throw invalid(place, "has a user or password longer than SOCKS5 can send");
  }
  const port = url.port === "" ? defaultPorts[scheme] : Number(url.port);
  return {
    scheme,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port,
    credentials,
    origin: `${scheme}://${url.hostname}:${port}`,
  };
}

/** The header by which an HTTP proxy knows who asks. */
export function authorization({ credentials }: Proxy): Record<string, string> {
  if (credentials === undefined) return {};
  const pair = Buffer.from(`${credentials.user}:${credentials.password}`);
  return { "proxy-authorization": `Basic ${pair.toString("base64")}` };
}

function credentialsOf({ username, password }: URL, place: string): Proxy["credentials"] {
  if (username === "" && password === "") return undefined;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    throw invalid(place, "has a user or password with a % that begins no escape");
  }
}

function isScheme(text: string): text is Proxy["scheme"] {
  return Object.hasOwn(defaultPorts, text);
}

function invalid(place: string, problem: string): SpecanvilError {
  return new SpecanvilError(`The proxy in ${place} ${problem}.`, {
    code: "NODE_PROXY",
    hint: "Give http://, https://, socks5:// or socks5h://, then host:port; before the host user:password@, with / ? # @ and % in them escaped.",
  });
}
