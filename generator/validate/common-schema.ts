import { z } from "zod";

export const kebabName = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")
  .meta({ description: "Lower-case words joined by hyphens; decides file and builder names." });

export const camelName = z
  .string()
  .max(60)
  .regex(/^[a-z][a-zA-Z0-9]*$/, "must be a camelCase word of letters and digits");

export const pascalName = z
  .string()
  .max(60)
  .regex(/^[A-Z][a-zA-Z0-9]*$/, "must be a PascalCase word of letters and digits");

export const memberName = z
  .string()
  .max(120)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, "must be a word of letters, digits and underscores");

/** A text that says something. */
export const filled = z.string().regex(/\S/, "must not be blank");

export const doc = filled.meta({
  description:
    "Says what it is for, in a sentence or two; becomes the documentation in the editor.",
});

/** A text with `${fact}` in it. */
export const template = z
  .string()
  .meta({ description: "A text; ${fact} is replaced, ${fact | filter} is encoded first." });

/** What a package says about itself in one place. */
export const fact = z.union([template, z.boolean(), z.int()]);

/** A map with an entry at least. */
export function someOf<Value extends z.ZodType>(
  key: z.ZodType<string, string>,
  value: Value,
): z.ZodRecord<z.ZodType<string, string>, Value> {
  return z
    .record(key, value)
    .refine((map) => Object.keys(map).length > 0, "must have an entry")
    .meta({ minProperties: 1 });
}

/** A list that names nothing twice, and something at least. */
export function severalOf<Item extends z.ZodType<string>>(item: Item): z.ZodArray<Item> {
  return z
    .array(item)
    .refine((list) => list.length > 0, "must have an entry")
    .refine((list) => new Set(list).size === list.length, "must not name anything twice")
    .meta({ minItems: 1, uniqueItems: true });
}
