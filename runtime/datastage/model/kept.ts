import type { Kept } from "../api/kept.js";
import { type Callee, FlowError } from "../flow-error.js";
import type { KeptPart, RootPart } from "./parts.js";

/**
 * Notes what is to be kept of a part; its ids count at once.
 *
 * @param ids - Where its ids stand, in the order of their numbers
 * @throws FlowError `FLOW_KEPT` for what is no pointer, or an id that is none
 */
export function keepFor(
  { ids: known, kept }: RootPart,
  number: number,
  ids: readonly string[],
  changes: Kept,
  callee: Callee,
): void {
  let rest: readonly KeptPart[] = kept.get(number) ?? [];
  for (const [pointer, value] of Object.entries(changes)) {
    const at = ids.indexOf(pointer.slice(1));
    if (!pointer.startsWith("/")) refuse(pointer, "begins with a slash", callee);
    if (at < 0) {
      // What is put behind a list adds to what was; anything else takes its place.
      const adds = pointer.endsWith("/-") && value !== undefined;
      rest = [...(adds ? rest : rest.filter(([other]) => other !== pointer)), [pointer, value]];
    } else if (typeof value === "string") known.keep(number + at, value);
    else refuse(pointer, "is an id, and so a text", callee);
  }
  if (rest.length > 0) kept.set(number, rest);
}

function refuse(pointer: string, message: string, callee: Callee): never {
  throw new FlowError("KEPT", JSON.stringify(pointer), message, {}, callee);
}
