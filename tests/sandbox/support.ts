import { expect, onTestFinished } from "vitest";
import type { Faults } from "../../sandbox/faults/faults.js";
import type { Query } from "../../sandbox/search/query.js";
import { startSandbox, type SandboxOptions } from "../../sandbox/sandbox.js";

export const SECRET = "s3cr3t-that-must-not-show";

/** What the answers under test hold: each has its part of this. */
interface Body {
  readonly code: string;
  readonly message: string;
  readonly causes: readonly { readonly location: string }[];
  readonly roles: readonly { readonly name: string }[];
  readonly hits: { readonly hits: readonly { readonly _id: string; readonly _source: Run }[] };
  readonly metadata: Run["metadata"];
  readonly status: Run["status"];
  readonly spec: ReturnType<typeof workflow>["spec"];
  readonly payload: readonly { readonly body: unknown }[];
}

interface Run {
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly status: Node & { readonly nodes: Readonly<Record<string, Node>> };
}

interface Node {
  readonly phase: string;
  readonly finishedAt: string | null;
  readonly children?: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface Sent {
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** A body as it is, instead of `body`. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Send = (method: string, path: string, sent?: Sent) => Promise<Answer>;

/** Sends requests to a server; `path` goes below /api/service. */
export function sender(baseUrl: string): Send {
  return async (method, path, { token = "good-token", body, raw, headers = {} } = {}) => {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${baseUrl}/api/service${path}`, {
      method,
      headers: {
        ...(token !== "" && { authorization: `Bearer ${token}` }),
        ...(content !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: JSON.parse(text || "{}") as Body,
    };
  };
}

export interface Tenant {
  readonly send: Send;
  readonly baseUrl: string;
  readonly faults: Faults;
  readonly clock: { now: number };
  /** What the sandbox told whoever runs it. */
  readonly reports: string[];
}

/** The run of this name, as a search shows it. */
export async function runNamed(send: Send, name: string): Promise<Run> {
  const body = { query: { term: { _id: { value: name } } } };
  const answer = await send("POST", "/runs/indexsearch", { body });
  const [hit] = answer.body.hits.hits;
  if (hit === undefined) throw new Error(`no run ${name}`);
  return hit._source;
}

/** The phases of the steps of a run. */
export function steps({ metadata, status }: Run): readonly (string | undefined)[] {
  const { children = [] } = status.nodes[metadata.name] ?? {};
  return children.map((id) => status.nodes[id]?.phase);
}

/** A sandbox with a clock that stands still. When the test is over it must have had nothing to complain about. */
export async function tenant(options: SandboxOptions = {}): Promise<Tenant> {
  const clock = { now: Date.parse("2024-05-01T12:00:00Z") };
  const reports: string[] = [];
  const sandbox = await startSandbox({
    runDuration: 1000,
    now: () => clock.now,
    report: (line) => reports.push(line),
    ...options,
  });
  onTestFinished(async () => {
    await sandbox.close();
    expect(reports).toEqual([]);
  });
  const { baseUrl, faults } = sandbox;
  return { send: sender(baseUrl), baseUrl, faults, clock, reports };
}

/** A workflow as the Relational Assets Builder makes it. */
export function workflow(name: string, changes: { readonly namespace?: string } = {}) {
  return {
    metadata: {
      labels: { "orchestration.atlan.com/type": "custom" },
      annotations: { "package.argoproj.io/name": "@csa/relational-assets-builder" },
      name,
      namespace: changes.namespace ?? "default",
    },
    spec: {
      entrypoint: "main",
      templates: [
        {
          name: "main",
          dag: {
            tasks: [
              {
                name: "run",
                arguments: {
                  parameters: [
                    { name: "import_type", value: "CLOUD" },
                    { name: "assets_prefix", value: null },
                    { name: "cloud_source", value: "{{credentialGuid}}" },
                    { name: "assets_batch_size", value: 20 },
                    { name: "assets_fail_on_errors", value: true },
                  ],
                },
                templateRef: {
                  name: "csa-relational-assets-builder",
                  template: "main",
                  clusterScope: true,
                },
              },
            ],
          },
        },
      ],
      workflowMetadata: {
        annotations: { "package.argoproj.io/name": "@csa/relational-assets-builder" },
      },
    },
    payload: [
      {
        parameter: "credentialGuid",
        type: "credential",
        body: {
          name: `${name}-0`,
          authType: "s3",
          username: SECRET,
          password: SECRET,
          extra: { region: "us-west-1", s3_bucket: SECRET, nothing: null },
          connectorConfigName: "csa-connectors-objectstore",
        },
      },
    ],
  };
}

/** The searches that clients send. */
export const searches = {
  byName: (name: string) =>
    nested("metadata", { term: { "metadata.name.keyword": { value: name } } }),
  byPrefix: (value: string) =>
    nested("metadata", { prefix: { "metadata.name.keyword": { value } } }),
  ofWorkflow: (name: string) =>
    nested("spec", { term: { "spec.workflowTemplateRef.name.keyword": { value: name } } }),
  newestFirst: [{ "metadata.creationTimestamp": { order: "desc", nested: { path: "metadata" } } }],
};

export function nested(path: string, query: Query): Query {
  return { nested: { path, query } };
}

/** The names that a search finds, in its order. */
export async function found(
  send: Send,
  index: "workflows" | "runs",
  query?: unknown,
  rest: object = {},
): Promise<readonly string[]> {
  const body = { ...(query !== undefined && { query }), sort: searches.newestFirst, ...rest };
  const answer = await send("POST", `/${index}/indexsearch`, { body });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.hits.hits.map(({ _source }) => _source.metadata.name);
}
