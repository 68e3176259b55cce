import type { Clock } from "../../runtime/http/clock.js";
import { onTestFinished } from "vitest";
import {
  type ByteFetch,
  DataIntegrationPlatform,
  type Project,
} from "../../runtime/datastage/platform/index.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/sandbox.js";

/** A sandbox that goes with the test, and its first project; what it reports fails the test. */
export async function sandboxProject(
  options: SandboxOptions = {},
  fetch?: ByteFetch,
  clock?: Clock,
): Promise<{ sandbox: Sandbox; platform: DataIntegrationPlatform; project: Project }> {
  const reports: string[] = [];
  const sandbox = await startSandbox({
    runDuration: 200,
    report: (line) => reports.push(line),
    ...options,
  });
  onTestFinished(async () => {
    await sandbox.close();
    if (reports.length > 0) throw new Error(reports.join("\n"));
  });
  const { baseUrl, token, projectName } = sandbox.datastage;
  const platform = new DataIntegrationPlatform({ baseUrl, bearerToken: token, fetch, clock });
  return { sandbox, platform, project: await platform.projects.get({ name: projectName }) };
}
