import { z } from "zod";
import { doc, kebabName, memberName, pascalName } from "./common-schema.js";

const member = z.union([
  z.string(),
  z.strictObject({ value: z.string().meta({ description: "The value on the wire." }), doc }),
]);

const values = z
  .strictObject({
    doc,
    values: z
      .record(memberName, member)
      .meta({ description: "Name of the constant: its value on the wire." }),
  })
  .meta({ id: "enum" });

const union = z
  .strictObject({
    doc,
    union: z
      .array(pascalName)
      .min(1)
      .meta({ description: "Enums whose values it takes together." }),
    open: z.literal(true).optional().meta({
      description: "A tenant has values of its own; they are marked with unlisted(…).",
    }),
  })
  .meta({ id: "union" });

/** A module of enums: constants with the values that go over the wire. */
export const enumsSchema = z
  .strictObject({
    kind: z.literal("enums"),
    name: kebabName,
    doc,
    enums: z.record(pascalName, z.union([values, union])),
  })
  .meta({ id: "enums", title: "A module of enums" });

export type EnumsSource = z.infer<typeof enumsSchema>;
