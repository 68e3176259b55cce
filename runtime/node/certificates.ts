import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import * as tls from "node:tls";
import { SpecanvilError } from "../errors.js";
import type { Environment } from "./routes.js";

/**
 * Whom connections trust: what Node trusts, and the certificates given here and in the environment. Made once, since
 * it takes longer than a handshake; undefined where nothing is added.
 *
 * @param ca PEM texts, or paths of PEM files
 * @throws SpecanvilError `NODE_CA`
 */
export function trust(
  ca: readonly string[],
  environment: Environment,
): tls.SecureContext | undefined {
  const files = ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"].flatMap((name) => {
    const file = environment[name];
    return file ? [certificatesIn(read(file, name), name)] : [];
  });
  const texts = ca.map((text) => certificatesIn(isPem(text) ? text : read(text, "ca"), "ca"));
  const given = [...files, ...texts].flat();
  if (given.length === 0) return undefined;
  // Bundles of systems hold much of what Node has.
  return tls.createSecureContext({ ca: [...new Set([...defaults(), ...given])] });
}

/** Certificates that are given replace all of Node's: those have to be given again. */
function defaults(): readonly string[] {
  // Newer Nodes tell them; before, NODE_EXTRA_CA_CERTS was all that could come to its own.
  const { getCACertificates } = tls as { getCACertificates?: (type: "default") => string[] };
  if (getCACertificates !== undefined) return getCACertificates("default");
  const extra = process.env.NODE_EXTRA_CA_CERTS;
  // Node itself only warns of a file that it can't read.
  return extra && existsSync(extra)
    ? [...tls.rootCertificates, ...blocksOf(read(extra, "NODE_EXTRA_CA_CERTS"))]
    : tls.rootCertificates;
}

function read(file: string, place: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new SpecanvilError(`The file of certificates in ${place} can't be read: ${file}.`, {
      code: "NODE_CA",
      hint: "Give the path of a PEM file that this process may read.",
      cause,
    });
  }
}

function isPem(text: string): boolean {
  return text.includes("-----BEGIN ");
}

function blocksOf(text: string): readonly string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

/** Node passes over what it can't read, and the first request would fail without a reason. */
function certificatesIn(text: string, place: string): readonly string[] {
  const blocks = blocksOf(text);
  try {
    // The first: of a system's bundle, reading all takes longer than a connection.
    new X509Certificate(blocks[0] ?? "");
  } catch (cause) {
    throw new SpecanvilError(`There are no certificates in PEM form in ${place}.`, {
      code: "NODE_CA",
      hint: "Give a text or a file of -----BEGIN CERTIFICATE----- blocks.",
      cause,
    });
  }
  return blocks;
}
