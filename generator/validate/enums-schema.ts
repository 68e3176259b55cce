import { z } from "zod";
import {
  camelName,
  doc,
  kebabName,
  memberName,
  pascalName,
  severalOf,
  someOf,
} from "./common-schema.js";

const member = z
  .union([
    z.string(),
    z.strictObject({
      value: z.string().meta({ description: "The value on the wire." }),
      doc: doc.optional(),
      facts: z
        .record(camelName, z.string())
        .optional()
        .meta({ description: "What is known of the member, for the facts of families." }),
    }),
  ])
  .meta({ description: "The value on the wire, or the value with its documentation." });

const values = z
  .strictObject({
    doc,
    values: someOf(memberName, member).meta({
      description: "Name of the constant: its value on the wire.",
    }),
  })
  .meta({ id: "enum" });

const union = z
  .strictObject({
    doc,
    union: severalOf(pascalName).meta({ description: "Enums whose values it takes together." }),
    open: z.literal(true).optional().meta({
      description: "A tenant has values of its own; they are marked with unlisted(…).",
    }),
  })
  .meta({ id: "union" });

/** A module of enums: constants with the values that go over the wire. */
export const enumsSchema = z
  .strictObject({
    kind: z.literal("enums").meta({ description: "This file is a module of enums." }),
    name: kebabName,
    doc,
    enums: someOf(pascalName, z.union([values, union])).meta({
      description: "Name of the enum: its values, or the enums that it unites.",
    }),
  })
  .meta({ id: "enums", title: "A module of enums" });

export type EnumsSource = z.infer<typeof enumsSchema>;
