import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, type Socket } from "node:net";
import { createServer } from "node:tls";
import type { CertificateFiles } from "./certificates.js";

export interface TlsFront {
  readonly port: number;
  close(): void;
}

/** TLS before a server without it. */
export async function tlsFront({ key, cert }: CertificateFiles, port: number): Promise<TlsFront> {
  const sockets = new Set<Socket>();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (outer) => {
    const inner = connect(port, "127.0.0.1");
    for (const socket of [outer, inner]) {
      sockets.add(socket);
      socket
        .on("error", () => {})
        .on("close", () => {
          outer.destroy();
          inner.destroy();
          sockets.delete(socket);
        });
    }
    outer.pipe(inner).pipe(outer);
  });
  // Clients that don't trust it break off.
  server.on("tlsClientError", () => {}).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
