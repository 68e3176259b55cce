import { z } from "zod";
import { camelName, doc, filled, kebabName, severalOf, someOf } from "./common-schema.js";

const type = z
  .strictObject({
    document: filled.meta({ description: "Its type in the document." }),
    engine: filled.meta({ description: "Its type in the engine." }),
    database: filled.meta({ description: "Its type in databases." }),
    sizes: z.tuple([z.int(), z.int(), z.int()]).meta({
      description: "max_length, min_length and decimal_precision without options.",
    }),
    doc: doc.optional(),
  })
  .meta({ id: "column-type" });

const effect = filled.regex(/^([a-z][a-zA-Z]*: )?\S+$/, "must be one word, or a group and a word");

const option = z
  .strictObject({
    takes: z
      .union([
        z.enum(["string", "integer", "boolean", "list", "text"]),
        z.array(z.union([z.string(), z.int()])).min(1),
      ])
      .meta({ description: "string, integer, boolean, list, text (or a number), or its values." }),
    of: severalOf(camelName)
      .optional()
      .meta({ description: "Groups of types that take it; all where nothing is said." }),
    sets: z
      .union([effect, z.array(effect).min(1)])
      .meta({ description: "What it sets in the column; in some types alone: group: effect." }),
    doc,
  })
  .meta({ id: "column-option" });

/** The types of columns and their options. */
export const columnTypesSchema = z
  .strictObject({
    kind: z.literal("column-types").meta({ description: "This file is the types of columns." }),
    name: kebabName,
    doc,
    types: someOf(camelName, type).meta({ description: "Types by the names of their methods." }),
    groups: z
      .record(camelName, severalOf(camelName))
      .meta({ description: "Types that take the same options." }),
    options: z
      .record(
        z
          .string()
          .regex(
            /^[a-z][a-zA-Z0-9]*(:\d)?$/,
            "must be a camelCase word, :2 behind it where it stands twice",
          ),
        option,
      )
      .meta({ description: "Options in the order in which the document has what they set." }),
  })
  .meta({ id: "column-types", title: "Types of columns" });

export type ColumnTypesSource = z.infer<typeof columnTypesSchema>;
