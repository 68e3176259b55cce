import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createdWorkflow } from "./answers.js";

// A tenant that answers at once and always alike, as a process of its own: what is measured is the client. Prints where
// it listens, and ends with its parent.

const answers = {
  whoami: JSON.stringify({ roles: [{ name: "$admin" }] }),
  created: createdWorkflow(),
};

const server = createServer((request, response) => {
  request.resume().once("end", () => {
    const body = request.method === "POST" ? answers.created : answers.whoami;
    response
      .writeHead(200, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      })
      .end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.stdin.resume().once("end", () => process.exit());
