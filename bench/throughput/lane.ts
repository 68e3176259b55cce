import { createInterface } from "node:readline";
import { type Workflow } from "specanvil";
import { AtlanClient } from "specanvil/atlan";
import { nodeTransport } from "specanvil/node";
import { request } from "undici";
import { exampleWorkflow } from "../cases/workflow.js";

// One way to create workflows, as a process: NAME URL CONCURRENCY. For each line with a number it makes so many
// requests, and prints how many that were per second.

const [name = "", url = "", concurrency = ""] = process.argv.slice(2);
process.env.S3_SECRET = "a-secret-of-forty-characters-or-thereabout";
const workflow = exampleWorkflow();
const apiKey = "an-api-token";

const ways: Readonly<Record<string, () => () => Promise<unknown>>> = {
  "undici.request": () => {
    const given = bare();
    return async () => (await request(given.url, given)).body.text();
  },
  "undici.request and JSON": () => {
    const { url, ...given } = bare();
    return async () => {
      const { body } = await request(url, { ...given, body: JSON.stringify(workflow) });
      return JSON.parse(await body.text()) as unknown;
    };
  },
  fetch: () => {
    const given = bare();
    return async () => (await fetch(given.url, given)).text();
  },
  "fetch and JSON": () => {
    const { url, ...given } = bare();
    return async () => {
      const answer = await fetch(url, { ...given, body: JSON.stringify(workflow) });
      return JSON.parse(await answer.text()) as unknown;
    };
  },
  "run, nodeTransport": () => running(workflow, nodeTransport({ environment: {} })),
  "run, fetch": () => running(workflow),
};

function bare() {
  return {
    url: `${url}/api/service/workflows?submit=true`,
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(workflow),
  } as const;
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
