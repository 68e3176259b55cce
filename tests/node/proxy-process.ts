import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { CertificateFiles } from "./certificates.js";

export interface ProxySettings extends Partial<CertificateFiles> {
  /** Whom it lets through; everybody without. */
  readonly user?: string;
  readonly password?: string;
  /** The status with which it refuses everybody that it knows. */
  readonly refuseWith?: number;
}

/** A real proxy, in a process of its own. */
export class ProxyProcess {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(kind: "http" | "socks5", settings: ProxySettings = {}): Promise<ProxyProcess> {
    const script = fileURLToPath(new URL(`proxies/${kind}.mjs`, import.meta.url));
    // The package of the SOCKS5 proxy is old: Node warns of it.
    const child = fork(script, [JSON.stringify(settings)], { execArgv: ["--no-deprecation"] });
    const [port] = (await once(child, "message")) as [number];
    return new ProxyProcess(child, port);
  }

  /** What it was asked for since this was last called: `forward host:port`, `connect host:port`. */
  async seen(): Promise<readonly string[]> {
    this.#child.send("seen");
    const [seen] = (await once(this.#child, "message")) as [string[]];
    return seen;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.disconnect();
    await ended;
  }
}
