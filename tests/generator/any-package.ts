import fc from "fast-check";

const camel = fc
  .stringMatching(/^[a-z][a-zA-Z0-9]{0,12}$/)
  .filter(
    (name) =>
      !/^(then|new|take|epoch|name|constructor|toJSON|toString|valueOf|toLocaleString)$/.test(name),
  );
const doc = fc.string({ minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== "");
const wire = fc.string({ maxLength: 40 }).map((text) => text.replaceAll("$", "$$$$"));

const argument = fc.oneof(
  fc.record({
    type: fc.constantFrom("string", "boolean", "integer", "secret", "Color", "Paint", "AnyPaint"),
    doc,
  }),
  fc.record({
    type: fc.record({ list: fc.constantFrom("string", "integer", "AnyPaint") }),
    optional: fc.constant(true),
    doc,
  }),
  fc.record({
    type: fc.constant("integer"),
    default: fc.integer({ min: -9, max: 9 }),
    min: fc.constant(-9),
    doc,
  }),
  fc.record({
    type: fc.constant("string"),
    characters: fc.constant(1),
    default: fc.constantFrom(";", "'", '"', "\\", "🚀"),
    doc,
  }),
  fc.record({
    type: fc.record({ list: fc.constantFrom("string", "Color") }),
    min: fc.integer({ min: 1, max: 3 }),
    doc,
  }),
  fc.record({ type: fc.constant("Color"), default: fc.constantFrom("RED", "DEEP_BLUE"), doc }),
);

type Arguments = Readonly<Record<string, { readonly type: unknown }>>;

const argumentsOf = fc.dictionary(camel, argument, { maxKeys: 6, noNullPrototype: true });

const step = fc.record({
  args: argumentsOf,
  doc,
  texts: fc.dictionary(camel, wire, { maxKeys: 4, noNullPrototype: true }),
});

/** What goes over the wire of each argument that is no secret. */
function parameters(args: Arguments): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([arg, { type }]): [string, unknown][] => {
      if (type === "secret") return [];
      if (type === "boolean") return [[arg, { if: `$${arg}`, then: "yes", else: { map: {} } }]];
      return [[arg, typeof type === "object" ? { encode: "comma", of: `$${arg}` } : `$${arg}`]];
    }),
  );
}

/**
 * A package whose slots are filled by some steps each, or by several of them; the first step may open the last slot.
 * It may begin with arguments, and end with what was taken.
 */
export const anyPackage = fc
  .record({
    title: doc,
    doc,
    slots: fc.uniqueArray(camel, {
      minLength: 2,
      maxLength: 4,
      selector: (name) => name.toLowerCase(),
    }),
    names: fc.uniqueArray(camel, {
      minLength: 8,
      maxLength: 8,
      selector: (name) => name.toLowerCase(),
    }),
    steps: fc.array(step, { minLength: 8, maxLength: 8 }),
    optional: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    many: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    opens: fc.boolean(),
    uses: fc.boolean(),
    start: fc.option(argumentsOf, { nil: undefined }),
    taken: fc.option(fc.uniqueArray(fc.nat(7), { minLength: 1 }), { nil: undefined }),
  })
  .map(({ title, doc: text, slots, names, steps, optional, many, opens, ...rest }) => ({
    ...{ kind: "package", package: title, family: "plain", title, doc: text },
    metadata: { about: "x", tags: [] },
    ...(rest.start && { start: { args: rest.start, set: parameters(rest.start) } }),
    slots: Object.fromEntries([
      ...slots.map((name, index) => [
        name,
        {
          ...(optional[index] ? { optional: true } : { need: text }),
          ...(many[index] && { many: true }),
        },
      ]),
      ...(rest.uses ? [["login", { need: text }]] : []),
    ]),
    ...(rest.uses && { use: ["keys"] }),
    ...(rest.taken && { end: { set: { taken: ending(rest.taken, names) } } }),
    steps: Object.fromEntries(
      names.map((name, index) => {
        const { args, doc: own, texts } = steps[index] ?? { args: {}, doc: "", texts: {} };
        const secrets = Object.keys(args).filter((arg) => args[arg]?.type === "secret");
        const set = { ...texts, ...parameters(args) };
        const slot = slots[index % slots.length];
        const then = opens && index === 0 ? { then: slots.at(-1) } : {};
        const credential = { password: secrets.length > 0 ? `$${secrets[0] ?? ""}` : "x" };
        return [name, { slot, ...then, doc: own, args, set, credential }];
      }),
    ),
  }));

function ending(taken: readonly number[], names: readonly string[]): unknown {
  const [first, ...others] = taken.map((index) => names[index]);
  return { taken: others.length === 0 ? first : [first, ...others], then: 1, else: "none" };
}
