import fc from "fast-check";
import { isSpecanvilError, secret, type Workflow } from "specanvil";
import {
  type ArgumentType,
  argumentOf,
  boolean,
  type Identity,
  integer,
  jsonObject,
  type PackageDescriptor,
  secret as secretType,
} from "specanvil/builder";
import type { Untyped } from "../../support/chains.js";

/** Texts that mean harm, and such as would be read as something else; masks of secrets are secrets, and no texts. */
const hostile = [
  "`${process.exit(9)}`",
  '"); process.exit(9); ("',
  "*/ process.exit(9) //",
  "\u2028\u2029\ud800\u0000",
  "</script>",
  "__proto__",
  "^anchored$",
  "true",
  "[]",
  "{}",
  "null",
  "10",
  "a,b",
  "'\\",
  "é 数 🚀",
];

const texts = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    texts,
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc
      .double({ min: -1e9, max: 1e9, noDefaultInfinity: true, noNaN: true })
      .filter((n) => n % 1 !== 0),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.tuple(texts, tie("value")), { maxLength: 3 }).map((all) => new Map(all)),
  ),
})).value;

function valueOf(type: ArgumentType): fc.Arbitrary<unknown> {
  const { of, inside, kinds, values, characters, min } = type;
  if (values) return fc.constantFrom(...values);
  if (type === boolean) return fc.boolean();
  if (type === secretType) return fc.constantFrom("A", "B_C").map((name) => secret.env(name));
  if (type === jsonObject) {
    return fc.array(fc.tuple(texts, json), { maxLength: 3 }).map((all) => new Map(all));
  }
  if (type === integer) return fc.integer();
  if (kinds) {
    return fc.oneof(
      ...Object.entries(kinds).map(([kind, { args = {} }]) => {
        return argumentsOf(args).map((given) => ({ type: kind, ...given }));
      }),
    );
  }
  if (inside)
    return fc.array(fc.tuple(texts, valueOf(inside)), { maxLength: 3 }).map((all) => new Map(all));
  if (of) return fc.array(valueOf(of), { minLength: min ?? 0, maxLength: (min ?? 0) + 3 });
  if (characters !== undefined) return fc.string({ minLength: characters, maxLength: characters });
  if (min !== undefined) return fc.integer({ min, max: min + 1000 });
  return type.enum === undefined ? texts : fc.constantFrom("certificateStatus", "name", "other");
}

function argumentsOf(
  args: NonNullable<PackageDescriptor["steps"][string]["args"]>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(args).map(([name, row]) => {
        const [type, usual] = argumentOf(row);
        const value = valueOf(type);
        return [name, usual === undefined ? value : fc.option(value, { nil: undefined, freq: 2 })];
      }),
    ),
  );
}

/** A step with arguments, which its rules may not allow together: hence several. */
interface Attempt {
  readonly step: string;
  readonly args: readonly object[];
  readonly order: number;
}

/** Finished chains of a package: steps in any order that its builder allows. */
export function randomChains(
  { steps, start: first }: PackageDescriptor,
  start: (options?: object) => Untyped,
): fc.Arbitrary<(identity: Identity) => Workflow> {
  const several = (part: PackageDescriptor["start"]): fc.Arbitrary<object[]> => {
    return fc.array(argumentsOf(part?.args ?? {}), { minLength: 4, maxLength: 4 });
  };
  const attempts = Object.entries(steps).map(([step, part]) =>
    fc.tuple(several(part), fc.nat()).map(([args, order]): Attempt => ({ step, args, order })),
  );
  return fc
    .tuple(fc.tuple(...attempts), several(first))
    .map(([all, args]) => {
      const inOrder = [...all].sort((a, b) => a.order - b.order);
      const wanted = inOrder.filter(({ order }) => order % 2 === 0);
      const begin = first === undefined ? () => start() : (given: object) => start(given);
      return chain(begin, args, wanted, inOrder);
    })
    .filter((build) => build !== undefined);
}

function chain(
  start: (given: object) => Untyped,
  args: readonly object[],
  wanted: readonly Attempt[],
  all: readonly Attempt[],
): ((identity: Identity) => Workflow) | undefined {
  let builder = firstThatIs(args, start);
  if (builder === undefined) return undefined;
  // What was left out is taken where it turns out to be needed.
  for (const attempts of [wanted, wanted, all, all]) {
    for (const { step, args } of attempts) {
      const current: Untyped = builder;
      if (attempts === all && quietly(() => current.toWorkflow()) !== undefined) break;
      const take = (given: object): Untyped =>
        (current[step] as (given: object) => Untyped).call(current, given);
      builder = firstThatIs(args, take) ?? builder;
    }
  }
  const done: Untyped = builder;
  return quietly(() => done.toWorkflow()) && ((identity) => done.toWorkflow(identity));
}

function firstThatIs(
  args: readonly object[],
  call: (given: object) => Untyped,
): Untyped | undefined {
  for (const given of args) {
    const result = quietly(() => call(given));
    if (result !== undefined) return result;
  }
  return undefined;
}

function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (isSpecanvilError(error)) return undefined;
    throw error;
  }
}
