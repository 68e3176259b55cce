import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";

// Archives of any size, as a process of its own: what is measured is the client. SIZE in bytes. An export is a zip of
// one flow and of so many bytes beside it; an import is read to its end and taken. Prints where it listens, and ends with
// its parent.

const size = Number(process.argv[2]);
const block = Buffer.alloc(64 * 1024, "x");
const contents = Math.floor(size / block.length) * block.length;

const header = Buffer.alloc(30);
header.writeUInt32LE(0x04034b50, 0);
const name = Buffer.from("data_intg_flow/flow.json");
header.writeUInt32LE(contents, 18);
header.writeUInt32LE(contents, 22);
header.writeUInt16LE(name.length, 26);
const entry = Buffer.alloc(46);
entry.writeUInt32LE(0x02014b50, 0);
entry.writeUInt32LE(contents, 20);
entry.writeUInt32LE(contents, 24);
entry.writeUInt16LE(name.length, 28);
const end = Buffer.alloc(22);
end.writeUInt32LE(0x06054b50, 0);
end.writeUInt16LE(1, 8);
end.writeUInt16LE(1, 10);
end.writeUInt32LE(entry.length + name.length, 12);
end.writeUInt32LE(header.length + name.length + contents, 16);

async function sendArchive(response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "application/octet-stream" });
  response.write(Buffer.concat([header, name]));
  for (let sent = 0; sent < contents; sent += block.length) {
    if (!response.write(block)) await once(response, "drain");
  }
  response.end(Buffer.concat([entry, name, end]));
}

const server = createServer((request, response) => {
  let received = 0;
  request.on("data", (part: Buffer) => (received += part.length));
  request.once("end", () => {
    if (request.url?.includes("zip_exports")) void sendArchive(response);
    else {
      const isWhole = received > contents;
      const entity = { status: isWhole ? "completed" : "cancelled", tally: { total: 1 } };
      response.writeHead(202, { "content-type": "application/json" });
      response.end(JSON.stringify({ metadata: { id: "import" }, entity }));
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.stdin.resume().once("end", () => process.exit());
