import { secret } from "specanvil";
import { argumentOf, type ArgumentType } from "specanvil/builder";
import { isSecretType, samples } from "./samples.js";
import { type Given, type Part, written } from "./written.js";

/** Which parameters a part may write, whatever its arguments. */
export interface Reach {
  readonly names: ReadonlySet<string>;
  /** How many at most, without those of items in a list. */
  readonly most: number;
}

/** Steps before it: none, and any that somebody asks for. */
const none: readonly string[] = [];
const all = Object.assign([], { includes: () => true });

const known = new WeakMap<Part, Reach>();

export function reachOf(part: Part): Reach {
  let reach = known.get(part);
  if (reach === undefined) known.set(part, (reach = found(part)));
  return reach;
}

function found(part: Part): Reach {
  const names = new Set<string>();
  const size = (given: Given): number => {
    const sizes = [none, all].map((taken) => {
      const { parameters } = written(part, given, [], { epoch: 0, guid: "", taken });
      for (const { name } of parameters) names.add(name);
      return parameters.length;
    });
    return Math.max(...sizes);
  };
  const given = leastOf(part, () => "SECRET");
  let most = size(given);
  const least = most;
  for (const [name, row] of Object.entries(part.args ?? {})) {
    const [type] = argumentOf(row);
    for (const kind of Object.values(type.of?.kinds ?? {})) {
      for (const each of reachOf(kind).names) names.add(each);
    }
    if (type.of?.kinds) continue;
    most += Math.max(0, ...samples(type).map((value) => size({ ...given, [name]: value }) - least));
  }
  return { names, most };
}

/** The arguments without which a part can't be called, with samples for values. */
export function leastOf({ args = {} }: Part, secretName: (argument: string) => string): Given {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, row]) => {
      const [type, usual] = argumentOf(row);
      if (type.of?.kinds) return [[name, []]];
      return usual === undefined ? [[name, first(type, secretName(name))]] : [];
    }),
  );
}

function first(type: ArgumentType, secretName: string): unknown {
  return isSecretType(type) ? secret.env(secretName) : samples(type)[0];
}
