import { argumentOf } from "specanvil/builder";
import { sampleValue, shortestChain, type Taken } from "./chains.js";
import type { GeneratedPackage } from "./packages.js";

/**
 * The chains of which a package has goldens, by the names of these: `frame` for what is around the steps, one for each
 * step, one for each optional argument. Made from the descriptor.
 */
export function goldenChains({
  descriptor,
}: GeneratedPackage): ReadonlyMap<string, readonly Taken[]> {
  const { builder, start = {}, steps } = descriptor;
  const chains = new Map<string, readonly Taken[]>([["frame", shortestChain(descriptor, builder)]]);
  const calls = { ...(start.args && { [builder]: start }), ...steps };
  for (const [call, { args = {} }] of Object.entries(calls)) {
    const chain = shortestChain(descriptor, call);
    chains.set(call, chain);
    for (const [name, row] of Object.entries(args)) {
      const argument = argumentOf(row);
      const { default: usual, type, only } = argument;
      // A boolean that is required is false in all other goldens.
      if (usual === undefined && type !== "boolean") continue;
      const more = only === undefined ? {} : { [only.argument]: only.is };
      const chosen = { ...more, [name]: sampleValue(name, argument) };
      chains.set(
        `${call}.${name}`,
        chain.map(([taken, given]) => [taken, taken === call ? { ...given, ...chosen } : given]),
      );
    }
  }
  return chains;
}
