import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Paths of PEM files. */
export interface CertificateFiles {
  readonly key: string;
  readonly cert: string;
}

export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** An authority made for a test, whose key vanishes with it. Needs the program openssl. */
export class Authority {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "specanvil-ca-"));
  /** The path of its certificate. */
  readonly file = this.#at("ca.pem");

  constructor() {
    this.#openssl(
      ...["req", "-x509", ...newKey, "-keyout", this.#at("ca.key"), "-out", this.file],
      ...["-subj", "/CN=An authority of a test", "-days", "2"],
    );
  }

  get pem(): string {
    return readFileSync(this.file, "utf8");
  }

  /** @param names as in a certificate: `DNS:localhost,IP:127.0.0.1` */
  issue(names: string): CertificateFiles {
    const name = names.replace(/[^a-z0-9]/gi, "-");
    const [key, cert] = [this.#at(`${name}.key`), this.#at(`${name}.pem`)];
    const request = this.#at(`${name}.csr`);
    const extensions = this.#at(`${name}.ext`);
    writeFileSync(extensions, `subjectAltName=${names}`);
    this.#openssl(...["req", ...newKey, "-keyout", key, "-out", request, "-subj", "/CN=A test"]);
    this.#openssl(
      ...["x509", "-req", "-in", request, "-out", cert, "-days", "2", "-extfile", extensions],
      ...["-CA", this.file, "-CAkey", this.#at("ca.key"), "-CAcreateserial"],
    );
    return { key, cert };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #at(name: string): string {
    return path.join(this.#folder, name);
  }

  #openssl(...args: readonly string[]): void {
    const { status, stderr } = spawnSync("openssl", args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`openssl ${args.join(" ")}: ${stderr}`);
  }
}

const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
