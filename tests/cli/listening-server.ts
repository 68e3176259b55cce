import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface ListeningServer {
  readonly baseUrl: string;
  /** The body of the last creation. */
  readonly received: () => unknown;
}

/** A tenant that keeps what it is sent. @param answers whether it ever answers a creation */
export async function listeningServer(answers = true): Promise<ListeningServer> {
  let received: unknown;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      response.setHeader("content-type", "application/json");
      if (request.method === "GET") return response.end("{}");
      received = JSON.parse(body);
      return answers ? response.end(body) : undefined;
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, received: () => received };
}
