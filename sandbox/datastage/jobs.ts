import { type JsonObject, textOf } from "../json.js";
import { Refusal } from "../reply.js";
import type { PlatformHandler } from "./exchange.js";
import { type HandlersOf, optionalIn, projectOf, sliceOf, textIn } from "./exchange.js";
import { isCompiled } from "./flows.js";
import { patched } from "./json-patch.js";
import { type Platform, timeText } from "./platform.js";
import type { Entity } from "./records.js";

type Exchange = Parameters<PlatformHandler>[0];

export const jobHandlers: HandlersOf = (platform) => {
  const jobOf = (exchange: Exchange): Entity =>
    platform.get("job", textIn(exchange.path, "job_id"), projectOf(platform, exchange));
  const runOf = (exchange: Exchange): Entity => {
    const job = jobOf(exchange);
    const run = platform.get("run", textIn(exchange.path, "run_id"), job.project);
    if (run.content["job"] === job.id) return run;
    throw new Refusal(404, "not_found", `There is no run ${run.id} of the job ${job.id}.`);
  };
  const runsOf = (job: Entity): readonly Entity[] =>
    platform
      .all("run", job.project)
      .filter((run) => run.content["job"] === job.id)
      .reverse();

  return [
    [
      "listJobs",
      (exchange) => {
        const { query } = exchange;
        const [name, flow] = [optionalIn(query, "name"), optionalIn(query, "asset_ref")];
        const all = platform
          .all("job", projectOf(platform, exchange))
          .filter((job) => name === undefined || job.name === name)
          .filter((job) => flow === undefined || job.content["asset_ref"] === flow);
        return pageFrom(all, exchange, (job) => jobDocument(platform, job));
      },
    ],
    [
      "createJob",
      (exchange) => {
        const project = projectOf(platform, exchange);
        const { job } = exchange.body as { readonly job: JsonObject };
        const { name, description, ...content } = job;
        platform.get("flow", textOf(content["asset_ref"]), project);
        const made = platform.make("job", project, textOf(name), content, textOf(description));
        return jobDocument(platform, platform.put(made));
      },
    ],
    ["getJob", (exchange) => jobDocument(platform, jobOf(exchange))],
    [
      "updateJob",
      (exchange) => {
        const job = jobOf(exchange);
        const { name, description, content } = job;
        const before = { metadata: { name, description }, entity: { job: content } };
        const { metadata, entity } = patched(before, exchange.body) as unknown as typeof before;
        const after = { ...job, ...metadata, content: entity.job };
        return jobDocument(platform, platform.put(after));
      },
    ],
    [
      "deleteJob",
      (exchange) => {
        const job = jobOf(exchange);
        platform.commit({ gone: [job.id, ...runsOf(job).map(({ id }) => id)] });
        return undefined;
      },
    ],
    [
      "listRuns",
      (exchange) => {
        const states = optionalIn(exchange.query, "states")?.split(",");
        const all = runsOf(jobOf(exchange)).filter(
          (run) => states === undefined || states.includes(stateOf(platform, run)),
        );
        return pageFrom(all, exchange, (run) => runDocument(platform, run));
      },
    ],
    [
      "startRun",
      (exchange) => {
        const job = jobOf(exchange);
        const { job_run } = exchange.body as { readonly job_run: JsonObject };
        const { name = "job run", description, ...settings } = job_run;
        const flow = platform.get("flow", textOf(job.content["asset_ref"]), job.project);
        const content = {
          job: job.id,
          settings,
          duration: platform.duration,
          // What isn't compiled can't run.
          succeeds: isCompiled(flow) && platform.succeeds(job.name),
          flow: flow.name,
        };
        const made = platform.make("run", job.project, textOf(name), content, textOf(description));
        return runDocument(platform, platform.put(made));
      },
    ],
    ["getRun", (exchange) => runDocument(platform, runOf(exchange))],
    ["refreshRun", (exchange) => runDocument(platform, runOf(exchange))],
    [
      "deleteRun",
      (exchange) => {
        platform.commit({ gone: [runOf(exchange).id] });
        return undefined;
      },
    ],
    ["getRunLogs", (exchange) => ({ results: logOf(platform, runOf(exchange)) })],
    [
      "cancelRun",
      (exchange) => {
        const run = runOf(exchange);
        const canceledAt = platform.now();
        const isOver = canceledAt >= run.createdAt + Number(run.content["duration"]);
        if (!isOver && run.content["canceledAt"] === undefined) {
          platform.put({ ...run, content: { ...run.content, canceledAt } });
        }
        return undefined;
      },
    ],
  ];
};

/** Pages of jobs and runs; where the next one begins is JSON. */
function pageFrom(
  all: readonly Entity[],
  exchange: Exchange,
  show: (entity: Entity) => object,
): object {
  const { items, next } = sliceOf(all, exchange, startIn(optionalIn(exchange.query, "next")));
  return {
    total_rows: all.length,
    results: items.map(show),
    ...(next !== undefined && { next: { start: next } }),
  };
}

function startIn(next: string | undefined): number {
  if (next === undefined) return 0;
  try {
    const { start } = JSON.parse(next) as { start?: unknown };
    if (Number.isSafeInteger(start)) return Number(start);
  } catch {
    // As below.
  }
  throw new Refusal(400, "invalid_next", "query next: is none that this list gave.");
}

/** A function of times alone, without timers, so that a restart or a kill changes nothing. */
function stateOf(platform: Platform, { createdAt, content }: Entity): string {
  if (content["canceledAt"] !== undefined) return "Canceled";
  const passed = (platform.now() - createdAt) / Math.max(1, Number(content["duration"]));
  if (passed >= 1) return content["succeeds"] === true ? "Completed" : "Failed";
  if (passed >= 0.3) return "Running";
  return passed >= 0.1 ? "Starting" : "Queued";
}

function logOf(platform: Platform, run: Entity): readonly string[] {
  const state = stateOf(platform, run);
  if (state === "Queued") return [];
  const at = timeText(run.createdAt);
  const lines = [`${at} the flow ${textOf(run.content["flow"])} starts`];
  if (state === "Completed") lines.push(`${at} the flow ends with status OK`);
  if (state === "Failed") lines.push(`${at} the flow ends with status ABORTED`);
  if (state === "Canceled") lines.push(`${at} the flow was canceled`);
  return lines;
}

function jobDocument(platform: Platform, job: Entity): object {
  const { id, name, description, content, createdAt } = job;
  const created_at = timeText(createdAt);
  return {
    metadata: {
      ...{
        asset_id: id,
        name,
        description,
        project_id: job.project,
        owner_id: "owner",
        version: 0,
      },
      ...{ created: createdAt, created_at },
    },
    entity: {
      job: {
        asset_ref_type: "data_intg_flow",
        last_run_status_timestamp: 0,
        future_scheduled_runs: [],
        enable_notifications: false,
        project_name: platform.get("project", job.project).name,
        schedule: "",
        schedule_info: {},
        schedule_id: "",
        schedule_creator_id: "",
        job_parameters: [],
        parameter_sets: [],
        ...content,
        configuration: { env_id: "", env_type: "", ...(content["configuration"] as JsonObject) },
      },
    },
  };
}

function runDocument(platform: Platform, run: Entity): object {
  const { id, name, createdAt, content } = run;
  const job = platform.get("job", textOf(content["job"]));
  const settings = content["settings"] as JsonObject;
  return {
    metadata: {
      ...{ asset_id: id, name, project_id: run.project, owner_id: "owner" },
      ...{ created: createdAt, created_at: timeText(createdAt), usage: {} },
    },
    entity: {
      job_run: {
        ...{ job_ref: job.id, job_name: job.name, job_type: "data_intg_flow" },
        ...{ state: stateOf(platform, run), isScheduledRun: false },
        ...settings,
        configuration: {
          ...{ env_id: "", env_type: "", env_variables: [] },
          metrics: { link_metrics: [], stage_metrics: [] },
          ...(settings["configuration"] as JsonObject),
        },
      },
    },
  };
}
