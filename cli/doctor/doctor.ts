import type { Fetch } from "specanvil/atlan/client";
import { ExitCode } from "../exit-code.js";
import type { CommonOptions, Session } from "../session.js";
import { styled } from "../styled.js";
import { checks, type Finding, warning } from "./finding.js";
import { settingsFinding, Tenant } from "./tenant.js";
import { nodeFinding, typescriptFinding } from "./versions.js";
import { certificatesFinding, proxyFinding, transportOf } from "./way.js";

export type DoctorOptions = Pick<CommonOptions, "profile" | "json" | "timeout">;

/** Says of each thing that commands depend on whether it is right, and how to mend what isn't. */
export async function doctor(session: Session): Promise<number> {
  const findings = await examined(session);
  for (const finding of findings) session.output.result(finding, () => findingText(finding));
  return findings.some(({ state }) => state === "wrong") ? ExitCode.FAILED : ExitCode.DONE;
}

/** One finding for each check, in their order: of several, the worst. */
async function examined(session: Session): Promise<readonly Finding[]> {
  const found = [
    nodeFinding(process.versions.node),
    typescriptFinding(process.cwd()),
    certificatesFinding(process.env),
    ...(await wayFindings(session)),
  ];
  return checks.map((check) => {
    const own = found.filter((finding) => finding.check === check);
    return (
      own.find(({ state }) => state === "wrong") ??
      own.find(({ state }) => state === "warning") ??
      own[0] ??
      warning(check, "It wasn't checked: what is wrong comes first.", null)
    );
  });
}

/** What lies between here and the tenant, and the tenant. */
async function wayFindings(session: Session): Promise<readonly Finding[]> {
  const transport = transportOf(process.env);
  if ("check" in transport) return [transport];
  try {
    const tenant = tenantOf(session.profile, transport);
    if ("check" in tenant) return [tenant, await proxyFinding(transport, undefined, process.env)];
    return [
      await proxyFinding(transport, tenant.baseUrl, process.env),
      ...(await session.untilInterrupted(tenant.findings(session.call))),
    ];
  } finally {
    await transport.close();
  }
}

function tenantOf(profile: string | undefined, transport: Fetch): Tenant | Finding {
  try {
    return new Tenant(profile, transport);
  } catch (error) {
    return settingsFinding(error);
  }
}

function findingText({ check, state, message, hint }: Finding): string {
  const gap = " ".repeat(9 - state.length);
  const line = `${styled(state, process.stdout)}${gap}${check.padEnd(14)}${message}`;
  return hint === null ? line : `${line}\n${" ".repeat(23)}${hint}`;
}
