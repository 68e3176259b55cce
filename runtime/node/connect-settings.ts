import type { SecureContext } from "node:tls";

export interface ConnectSettings {
  /** Whom to trust, where that is more than Node trusts by itself. */
  readonly secureContext: SecureContext | undefined;
  /** For each connection: to the proxy, through it to the target, and TLS, in ms. */
  readonly connectTimeout: number;
}

/** Where a tunnel ends. */
export interface Target {
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
}
