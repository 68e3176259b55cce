import { isSpecanvilError, type Identity } from "specanvil";
import type { PackageDescriptor } from "specanvil/builder";
import { reachOf } from "./reach.js";
import type { Call, Recognized, Untyped } from "./recognize.js";
import type { Given } from "./written.js";

/**
 * The same chain as people write it: what the payload tells no place of, a credential, stands where it may stand first,
 * right after the step that asks for it. The payload stays the same.
 */
export function inNaturalOrder(
  { steps }: PackageDescriptor,
  start: (options?: Given) => Untyped,
  recognized: Recognized,
  identity: Identity,
): Recognized {
  const isPlaceless = ({ step }: Call): boolean => {
    const part = steps[step];
    return part?.credential !== undefined && reachOf(part).names.size === 0;
  };
  const textOf = (builder: Untyped): string => JSON.stringify(builder.toWorkflow(identity).payload);
  const wanted = textOf(recognized.builder);
  let best = recognized;
  for (const call of recognized.calls.filter(isPlaceless)) {
    const others = best.calls.filter((each) => each !== call);
    for (let at = 0; at < best.calls.indexOf(call); at += 1) {
      const calls = [...others.slice(0, at), call, ...others.slice(at)];
      const builder = rebuilt(start, calls);
      if (builder === undefined || textOf(builder) !== wanted) continue;
      best = { calls, builder };
      break;
    }
  }
  return best;
}

/** A chain by its calls; undefined where one may not stand there. */
function rebuilt(start: (options?: Given) => Untyped, calls: readonly Call[]): Untyped | undefined {
  const [first, ...others] = calls;
  const isStarted = first?.step === "";
  try {
    return (isStarted ? others : calls).reduce<Untyped>(
      (builder, { step, given }) =>
        (builder[step] as (given: Given) => Untyped).call(builder, given),
      isStarted ? start(first.given) : start(),
    );
  } catch (error) {
    if (isSpecanvilError(error)) return undefined;
    throw error;
  }
}
