import { createInterface } from "node:readline";
import { type Workflow } from "specanvil";
import { AtlanClient } from "specanvil/atlan";
import { nodeTransport } from "specanvil/node";
import { request } from "undici";
import { largeWorkflow } from "./workflow.js";

// One way to create workflows, as a process: NAME URL CONCURRENCY. For each line with a number it makes so many
// requests, and prints how many that were per second.

const [name = "", url = "", concurrency = ""] = process.argv.slice(2);
process.env.S3_SECRET = "a-secret-of-forty-characters-or-thereabout";
const workflow = largeWorkflow();
const apiKey = "an-api-token";

const ways: Readonly<Record<string, () => () => Promise<unknown>>> = {
  "undici.request": () => {
    const given = bare();
    return async () => (await request(given.url, given)).body.text();
  },
  "undici.request, floor": () => async () => {
    const { url, ...given } = floor();
    const answer = await request(url, given);
    return JSON.parse(await answer.body.text()) as unknown;
  },
  fetch: () => {
    const given = bare();
    return async () => (await fetch(given.url, given)).text();
  },
  "fetch, floor": () => async () => {
    const { url, ...given } = floor();
    const answer = await fetch(url, given);
    return JSON.parse(await answer.text()) as unknown;
  },
  "run, nodeTransport": () => running(workflow, nodeTransport({ environment: {} })),
  "run, fetch": () => running(workflow),
};

/** The request and nothing else: made once, answered by a text. */
function bare() {
  return {
    url: `${url}/api/service/workflows?submit=true`,
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(workflow),
  } as const;
}

/** What no client can do without: it makes the body, sends the headers of Atlan's clients, and can end the request. */
function floor() {
  const { headers, ...given } = bare();
  return {
    ...given,
    headers: {
      ...headers,
      accept: "application/json",
      "user-agent": "floor/1",
      "x-atlan-agent": "sdk",
      "x-atlan-agent-id": "floor",
      "x-atlan-request-id": crypto.randomUUID(),
    },
    signal: new AbortController().signal,
  };
}

function running(work: Workflow, fetch?: ReturnType<typeof nodeTransport>): () => Promise<unknown> {
  const client = new AtlanClient({ baseUrl: url, apiKey, fetch });
  return () => client.workflow.run(work);
}

async function round(once: () => Promise<unknown>, count: number): Promise<number> {
  let left = count;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: Number(concurrency) }, async () => {
      while (left-- > 0) await once();
    }),
  );
  return (count * 1000) / (performance.now() - start);
}

const once = ways[name]?.();
if (once === undefined) throw new Error(`There is no way named ${name}.`);
for await (const line of createInterface(process.stdin)) {
  console.log(await round(once, Number(line)));
}
process.exit();
