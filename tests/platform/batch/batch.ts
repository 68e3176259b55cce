import path from "node:path";
import { batchFlow } from "specanvil/datastage";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import {
  DataIntegrationPlatform,
  type FlowSubmission,
  type FlowToSubmit,
  type Project,
} from "../../../runtime/datastage/platform/index.js";
import { virtualClock } from "../../http/clocks.js";
import { canaries } from "../../support/canaries.js";
import { watchedFolder } from "../../support/leaks.js";
import { FailingPlatform, type FailingPlatformOptions } from "../failing-platform.js";

type Options = Omit<FailingPlatformOptions, "clock">;

export async function connect(options: Options = {}): Promise<[Project, FailingPlatform]> {
  const clock = virtualClock();
  const platform = new FailingPlatform({ ...options, clock });
  return [await projectOf(platform, clock), platform];
}

export async function projectOf(
  { fetch }: Pick<FailingPlatform, "fetch">,
  clock = virtualClock(),
  projectId = "p",
): Promise<Project> {
  const settings = { baseUrl: "https://platform", bearerToken: canaries.apiKey, fetch, clock };
  return new DataIntegrationPlatform(settings).projects.get({ projectId });
}

export const journalFile = (): string => path.join(watchedFolder(), "flows.jsonl");

/** As a process builds it: with ids of its own each time. */
export function flow(name: string, records = 1): FlowToSubmit {
  const built = batchFlow(name);
  const look = built.add(Peek, "Look");
  built
    .add(RowGenerator, "Rows", { records })
    .linkTo(look)
    .schema((s) => s.integer("ID"));
  return built;
}

export const flows = (count: number): FlowToSubmit[] =>
  Array.from({ length: count }, (_, item) => flow(`flow ${item}`, item + 1));

export const codes = (results: readonly FlowSubmission[]) =>
  results.map(({ error }) => (error as { code?: string } | undefined)?.code);
export const resumed = (results: readonly FlowSubmission[]) =>
  results.map((result) => result.resumed);
