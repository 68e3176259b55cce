// A SOCKS5 proxy as a process of its own, by an npm package; it speaks with its parent as http.mjs does.
import socks from "@heroku/socksv5";

const { user, password } = JSON.parse(process.argv[2] ?? "{}");
let seen = [];
const server = socks.createServer(({ dstAddr, dstPort }, accept, deny) => {
  seen.push(`connect ${dstAddr}:${dstPort}`);
  if (dstPort === 1) deny();
  else accept();
});
server.useAuth(
  user === undefined
    ? socks.auth.None()
    : socks.auth.UserPassword((name, word, done) => done(name === user && word === password)),
);
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("message", () => {
  process.send(seen);
  seen = [];
});
process.on("disconnect", () => process.exit());
