import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { failure } from "./api.js";
import { readCall, type Call, type LimitOf } from "./call.js";
import { deliver } from "./faults/deliver.js";
import type { FaultRule } from "./faults/fault-rule.js";
import { send, type Reply } from "./reply.js";

interface ServerOptions {
  readonly answer: (call: Call) => Reply;
  /** The fault that strikes a call, if one does. */
  readonly strike: (call: Call) => FaultRule | undefined;
  /** The clock, for the header Date: of a server with another clock nothing in its answers would fit. */
  readonly now: () => number;
  readonly port: number;
  readonly limitOf: LimitOf;
  readonly report: (line: string) => void;
}

interface RunningServer {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Never reachable from another machine: what it knows is guarded by tokens that everybody can read here. */
const HOST = "127.0.0.1";

/** How long requests that are still arriving may take once the server closes. */
const GRACE = 500;

export async function serve(options: ServerOptions): Promise<RunningServer> {
  const { answer, strike, now, port, limitOf, report } = options;
  const ended = new AbortController();
  // Any number of calls may wait.
  setMaxListeners(0, ended.signal);

  const act = (call: Call): Reply => {
    try {
      return answer(call);
    } catch (error) {
      return failure(error, call, report);
    }
  };

  const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      response.setHeader("date", new Date(now()).toUTCString());
      const call = await readCall(request, limitOf);
      const fault = strike(call);
      if (fault === undefined) send(response, act(call));
      else await deliver(fault, () => act(call), response, ended.signal);
    } catch (error) {
      // A client that hung up needs no answer.
      if (request.destroyed && !request.complete) return;
      const { method = "", url: path = "" } = request;
      send(response, failure(error, { method, path }, report));
    }
  };

  const server = createServer((request, response) => void exchange(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: HOST, port, exclusive: true }, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;

  return {
    baseUrl: `http://${HOST}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        ended.abort();
        const cut = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
      }),
  };
}
