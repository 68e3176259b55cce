import type { Call } from "../call.js";
import { Refusal, type Reply } from "../reply.js";
import type { FaultRule, FaultSettings } from "./fault-rule.js";
import { FaultError, type Faults } from "./faults.js";

const PATH = "/control/faults";

/** What each method does to the faults; each answers how they stand then. */
const METHODS = new Map<string, (faults: Faults, body: unknown) => void>([
  ["GET", () => {}],
  ["PUT", (faults, body) => faults.set(body as FaultSettings)],
  ["POST", (faults, body) => faults.add(body as FaultRule)],
  ["DELETE", (faults) => faults.clear()],
]);

/** Whether a call is for the control route and not for the tenant. */
export function isControl({ path }: Call): boolean {
  return path === PATH;
}

/**
 * The route by which a program in another process asks for faults. It takes no token: it isn't part of what is tested.
 *
 * @throws Refusal 400 or 405
 */
export function control(faults: Faults, { method, body }: Call): Reply {
  const work = METHODS.get(method);
  if (work === undefined) {
    const allow = [...METHODS.keys()].join(", ");
    throw new Refusal(405, "METHOD_NOT_ALLOWED", `This path takes ${allow}.`, {
      headers: { allow },
    });
  }
  try {
    work(faults, body);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { message, violations } = error;
    throw new Refusal(400, "FAULTS_INVALID", message, { violations });
  }
  return { status: 200, body: { indexLag: faults.indexLag, rules: faults.rules } };
}
