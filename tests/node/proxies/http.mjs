// An HTTP or https proxy as a process of its own, by an npm package. It tells its parent where it listens, and, when it
// is asked, what it was asked for since the last time.
import { readFileSync } from "node:fs";
import { RequestError, Server } from "proxy-chain";

const { user, password, refuseWith, key, cert } = JSON.parse(process.argv[2] ?? "{}");
let seen = [];
const server = new Server({
  port: 0,
  host: "127.0.0.1",
  ...(key && {
    serverType: "https",
    httpsOptions: { key: readFileSync(key), cert: readFileSync(cert) },
  }),
  prepareRequestFunction: (request) => {
    const { isHttp, hostname, port, username } = request;
    if (user !== undefined && (username !== user || request.password !== password)) {
      return { requestAuthentication: true };
    }
    seen.push(`${isHttp ? "forward" : "connect"} ${hostname}:${port}`);
    if (refuseWith) throw new RequestError("refused", refuseWith);
    return {};
  },
});
await server.listen();
process.on("message", () => {
  process.send(seen);
  seen = [];
});
process.on("disconnect", () => process.exit());
process.send(server.port);
