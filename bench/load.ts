import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { AtlanClient } from "specanvil/atlan/client";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { secret, type Workflow } from "specanvil";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

const count = 10_000;
const concurrency = 32;

/** One call in twenty goes wrong, in one of four ways; searches are half a second behind. */
const faults = {
  indexLag: 500,
  rules: [
    { effect: "latency", milliseconds: 200 },
    { effect: "status", status: 503 },
    { effect: "status", status: 504, body: "html", when: "after" },
    { effect: "drop", when: "after" },
  ].map((rule, index) => ({ ...rule, probability: 0.0125, seed: index + 1 })),
};

/** Ten thousand workflows to a tenant in another process that fails: are all of them there, and none twice? */
export async function loadRows(): Promise<Row[]> {
  const sandbox = spawn(
    process.execPath,
    [path.join(root, ".build/sandbox/main.js"), "--control", "--run-duration", "0"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  try {
    const [line] = (await once(createInterface(sandbox.stdout), "line")) as [string];
    const { atlan } = JSON.parse(line) as { readonly atlan: Tenant };
    await ask(atlan, "PUT", "/control/faults", faults);
    const begin = performance.now();
    const names = await submit(new AtlanClient(atlan));
    const seconds = (performance.now() - begin) / 1000;
    const struck = (await ask<FaultsAnswer>(atlan, "GET", "/control/faults")).rules;
    await ask(atlan, "DELETE", "/control/faults");
    const stored = new Set((await search(atlan, "workflows", count)).hits.map((hit) => hit._id));
    const runs = await search(atlan, "runs", 0);
    const workflows = await search(atlan, "workflows", 0);
    return [
      { measure: "workflows submitted, 32 at a time", value: count, unit: "count" },
      { measure: "… in a second", value: count / seconds, unit: "count" },
      ...struck.map(({ hits, effect, status, when = "before" }): Row => ({
        measure: `… hit by ${[effect, status, when].filter(Boolean).join(" ")} acting`,
        value: hits,
        unit: "count",
      })),
      limited("… refused or in doubt", count - names.length, "count", "≤", 0),
      limited("… lost", names.filter((name) => !stored.has(name)).length, "count", "≤", 0),
      limited("… workflows too many", workflows.total.value - count, "count", "≤", 0),
      limited("… runs too many or too few", Math.abs(runs.total.value - count), "count", "≤", 0),
    ];
  } finally {
    sandbox.kill();
  }
}

/** @returns the names of those that were submitted; why others were not goes to standard error */
async function submit(client: AtlanClient): Promise<readonly string[]> {
  const results = await client.workflow.submitAll(batch(), { concurrency });
  return results.flatMap(({ run, error }) => {
    if (run !== undefined) return [run.workflow];
    console.error(String(error));
    return [];
  });
}

function* batch(): Generator<Workflow> {
  for (let item = 0; item < count; item += 1) yield built();
}

function built(): Workflow {
  return relationalAssetsBuilder()
    .objectStore({ prefix: "/test/prefix", objectKey: "assets-test.csv" })
    .s3({
      accessKey: "key",
      secretKey: secret.value("s3-secret"),
      bucket: "my-bucket",
      region: "us-west-1",
    })
    .assetsSemantics({ inputHandling: "upsert", deltaHandling: "delta" })
    .toWorkflow();
}

interface Tenant {
  readonly baseUrl: string;
  readonly apiKey: string;
}

interface FaultsAnswer {
  readonly rules: readonly {
    readonly effect: string;
    readonly status?: number;
    readonly when?: string;
    readonly hits: number;
  }[];
}

interface SearchAnswer {
  readonly hits: {
    readonly total: { readonly value: number };
    readonly hits: readonly { readonly _id: string }[];
  };
}

async function search(tenant: Tenant, index: string, size: number): Promise<SearchAnswer["hits"]> {
  const path = `/api/service/${index}/indexsearch`;
  return (await ask<SearchAnswer>(tenant, "POST", path, { size })).hits;
}

async function ask<T>(
  { baseUrl, apiKey }: Tenant,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(baseUrl + path, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return (await response.json()) as T;
}
