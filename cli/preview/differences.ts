import { comparePayloads } from "specanvil/testing";
import { identityOf } from "../identity-of.js";
import type { Subject } from "../load-subjects.js";
import { part } from "../part.js";
import { maskIn } from "../secret-mask.js";
import { UsageError } from "../usage-error.js";
import { shownPayload } from "./shown-payload.js";

/**
 * How two workflows differ, by parameter, or two flows, by stage and property; a line each.
 *
 * A workflow is built under the clock of the other one: a saved payload has one already.
 */
export async function differences(found: Subject, wanted: Subject): Promise<string[]> {
  if (found.kind === "workflow" && wanted.kind === "workflow") {
    const identity = [wanted, found].map(savedIdentity).find((each) => each !== undefined);
    const [a, b] = [found, wanted].map(({ workflow }) => shownPayload(workflow, identity));
    return comparePayloads(withoutSources(a, b), withoutSources(b, a));
  }
  if (found.kind === "flow" && wanted.kind === "flow") {
    const { flowView } = await import("./flow-view.js");
    return comparePayloads(flowView(found.flow), flowView(wanted.flow));
  }
  throw new UsageError(`${found.name} is a ${found.kind}, and ${wanted.name} is a ${wanted.kind}.`);
}

/** Where the other has lost the source of a secret, as a payload from elsewhere has, that is no difference. */
function withoutSources(value: unknown, other: unknown): unknown {
  if (typeof value === "string") {
    return other === lostSource && maskIn(value) !== undefined ? other : value;
  }
  if (Array.isArray(value)) {
    return value.map((each, at) => withoutSources(each, part(other, String(at))));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutSources(each, part(other, key))]),
  );
}

const lostSource = "[secret]";

function savedIdentity({ workflow, name }: Subject & { kind: "workflow" }) {
  return "metadata" in workflow ? identityOf(name, JSON.stringify(workflow)) : undefined;
}
