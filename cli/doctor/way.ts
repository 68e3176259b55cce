import { accessSync, constants } from "node:fs";
import { isSpecanvilError } from "specanvil";
import { nodeTransport, type NodeTransport } from "specanvil/node";
import { errorDocument } from "../error-text.js";
import { type Finding, ok, warning, wrong } from "./finding.js";

type Environment = Readonly<Record<string, string | undefined>>;

const proxies = [
  "http_proxy",
  "HTTP_PROXY",
  "https_proxy",
  "HTTPS_PROXY",
  "all_proxy",
  "ALL_PROXY",
];
const authorities = ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"];

/** What leads to a tenant; undefined, and a finding, where the environment keeps it from being made. */
export function transportOf(environment: Environment): NodeTransport | Finding {
  try {
    return nodeTransport({ environment });
  } catch (error) {
    if (!isSpecanvilError(error)) throw error;
    const check = error.code === "NODE_PROXY" ? "proxy" : "certificates";
    const { message, hint } = errorDocument(error);
    return wrong(check, message, hint);
  }
}

/** @param address the base URL; undefined where it isn't known */
export async function proxyFinding(
  transport: NodeTransport,
  address: string | undefined,
  environment: Environment,
): Promise<Finding> {
  const set = proxies.filter((name) => environment[name]?.trim()).join(", ");
  if (set === "") return ok("proxy", "none");
  const proxy = address === undefined ? undefined : await transport.proxyTo(address);
  if (proxy !== undefined) return ok("proxy", `${proxy}, of ${set}`);
  const why = address === undefined ? "can be used" : "isn't for this base URL, or NO_PROXY has it";
  return ok("proxy", `${set} ${why}`);
}

export function certificatesFinding(environment: Environment): Finding {
  const extra = environment.NODE_EXTRA_CA_CERTS;
  if (extra && !isReadable(extra)) {
    return wrong(
      "certificates",
      `The file of NODE_EXTRA_CA_CERTS can't be read: ${extra}.`,
      "Give the path of a PEM file that this process may read, or unset it.",
    );
  }
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === "0") {
    return warning(
      "certificates",
      "NODE_TLS_REJECT_UNAUTHORIZED is not heeded: certificates are always verified.",
      "Unset it; name the authority to trust in SSL_CERT_FILE.",
    );
  }
  const set = [...authorities, "NODE_EXTRA_CA_CERTS"].filter((name) => environment[name]);
  return ok("certificates", ["those of Node", ...set.map((name) => `of ${name}`)].join(", "));
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
