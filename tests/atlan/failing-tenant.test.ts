import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { AtlanClient } from "../../runtime/atlan/index.js";
import { fastClock } from "../http/clocks.js";
import { payload, workflowName } from "./payload.js";
import { type Mishap, mishaps } from "../support/mishaps.js";
import { Tenant } from "./tenant.js";
import { canaries } from "../support/canaries.js";

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A tenant behind a real server, and a client of it over the platform's `fetch`. */
async function connect(mishap: Mishap): Promise<[AtlanClient, Tenant]> {
  const clock = fastClock();
  const tenant = new Tenant({ clock, mishaps: [mishap] });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const init = {
        method: "",
        headers: {},
        redirect: "manual",
        signal: request.socket as never,
      } as const;
      tenant.fetch(`http://tenant${request.url}`, { ...init, ...(body !== "" && { body }) }).then(
        async (answer) => {
          response.setHeader("date", answer.headers.get("date") ?? "");
          response.writeHead(answer.status).end(await answer.text());
        },
        () => request.socket.destroy(),
      );
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Two real seconds for a try: only what stalls takes that long.
  const timeout = mishap.startsWith("stall") ? 2_000_000 : 3_600_000;
  return [new AtlanClient({ baseUrl, apiKey: canaries.apiKey, clock, timeout }), tenant];
}

test.concurrent.each(mishaps)(
  "over a real connection, run() makes one workflow: %s",
  async (mishap) => {
    const [client, tenant] = await connect(mishap);
    const work = client.workflow.run(payload());
    // A page of HTML after nothing was done is the one case that another try can't mend.
    if (mishap === "htmlBefore")
      await expect(work).rejects.toMatchObject({ code: "ATLAN_IN_DOUBT" });
    else await expect(work).resolves.toMatchObject({ workflow: workflowName });
    expect(tenant.workflows).toHaveLength(mishap === "htmlBefore" ? 0 : 1);
  },
);

test.concurrent.each(mishaps)(
  "over a real connection, rerun() makes one run: %s",
  async (mishap) => {
    const [client, tenant] = await connect(mishap);
    tenant.hasRun(workflowName, 600_000_000);
    const work = client.workflow.rerun(workflowName);
    if (mishap === "htmlBefore")
      await expect(work).rejects.toMatchObject({ code: "ATLAN_IN_DOUBT" });
    else
      await expect(work).resolves.toMatchObject({
        id: tenant.runs[1]?.name ?? `${workflowName}-run1`,
      });
    expect(tenant.runs).toHaveLength(mishap === "htmlBefore" ? 1 : 2);
  },
);
