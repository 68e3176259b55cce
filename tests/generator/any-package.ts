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
  fc.record({ type: fc.constant("Color"), default: fc.constantFrom("RED", "DEEP_BLUE"), doc }),
);

const argumentsOf = fc.dictionary(camel, argument, { maxKeys: 6, noNullPrototype: true });

const step = fc.record({
  args: argumentsOf,
  doc,
  texts: fc.dictionary(camel, wire, { maxKeys: 4, noNullPrototype: true }),
});

/** A package whose slots are filled by some steps each; the first step may open the last slot. */
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
    opens: fc.boolean(),
  })
  .map(({ title, doc: text, slots, names, steps, optional, opens }) => ({
    ...{ kind: "package", package: title, family: "plain", title, doc: text },
    metadata: { about: "x", tags: [] },
    slots: Object.fromEntries(
      slots.map((name, index) => [name, optional[index] ? { optional: true } : { need: text }]),
    ),
    steps: Object.fromEntries(
      names.map((name, index) => {
        const { args, doc: own, texts } = steps[index] ?? { args: {}, doc: "", texts: {} };
        const plain = Object.entries(args).filter(([, { type }]) => type !== "secret");
        const secrets = Object.keys(args).filter((arg) => args[arg]?.type === "secret");
        const set = { ...texts, ...Object.fromEntries(plain.map(([arg]) => [arg, `$${arg}`])) };
        const slot = slots[index % slots.length];
        const then = opens && index === 0 ? { then: slots.at(-1) } : {};
        const credential = { password: secrets.length > 0 ? `$${secrets[0] ?? ""}` : "x" };
        return [name, { slot, ...then, doc: own, args, set, credential }];
      }),
    ),
  }));
