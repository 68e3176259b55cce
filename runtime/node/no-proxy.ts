import { BlockList, isIP } from "node:net";

type Matches = (host: string, port: number) => boolean;

/**
 * Reads NO_PROXY: hosts (their subdomains included), `.suffix`, `*`, `host:port`, addresses and networks, separated by
 * commas or white space. Every tool has its own dialect of it: what isn't understood is passed over.
 */
export function noProxy(list: string): (target: URL) => boolean {
  const entries = list
    .split(/[\s,]+/)
    .filter((text) => text !== "")
    .map(entry);
  return (target) => {
    const host = target.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
    const port = Number(target.port) || (target.protocol === "https:" ? 443 : 80);
    return entries.some((matches) => matches(host, port));
  };
}

function entry(text: string): Matches {
  if (text === "*") return () => true;
  const network = /^\[?([^\]/]+)\]?\/(\d{1,3})$/.exec(text);
  if (network !== null) return inNetwork(network[1] ?? "", Number(network[2]));
  // The colons of an IPv6 address without brackets precede no port.
  const [, name = "", port] =
    isIP(text) === 6 ? [text, text] : (/^(.*?)(?::(\d+))?$/.exec(text) ?? []);
  const matches = named(name.replace(/^\[|\]$/g, ""));
  return (host, own) => (port === undefined || Number(port) === own) && matches(host, own);
}

function named(text: string): Matches {
  const version = isIP(text);
  // As a network of one address: there are many ways to write one down.
  if (version !== 0) return inNetwork(text, version === 4 ? 32 : 128);
  const name = text
    .toLowerCase()
    .replace(/^\*?\./, "")
    .replace(/\.$/, "");
  return (host) => name !== "" && isIP(host) === 0 && (host === name || host.endsWith(`.${name}`));
}

function inNetwork(address: string, prefix: number): Matches {
  const version = isIP(address);
  if (version === 0 || prefix > (version === 4 ? 32 : 128)) return () => false;
  const family = version === 4 ? "ipv4" : "ipv6";
  const block = new BlockList();
  block.addSubnet(address, prefix, family);
  // Names aren't looked up: whoever excludes them by address has to write the address.
  return (host) => isIP(host) === version && block.check(host, family);
}
