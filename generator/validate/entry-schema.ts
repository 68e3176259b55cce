import { z } from "zod";
import { doc, kebabName, severalOf } from "./common-schema.js";

/** An entry point: one module from which users import what they need most. */
export const entrySchema = z
  .strictObject({
    kind: z.literal("entry").meta({ description: "This file is an entry point." }),
    name: kebabName,
    doc,
    include: severalOf(z.string().regex(/^[a-z@][a-z0-9@/._-]*$/, "must be the name of a module"))
      .optional()
      .meta({ description: "Modules of the runtime whose exports it passes on." }),
    enums: severalOf(kebabName)
      .optional()
      .meta({ description: "Modules of enums whose exports it passes on." }),
  })
  .refine((entry) => entry.include !== undefined || entry.enums !== undefined, {
    error: "must pass something on: give include, enums, or both",
  })
  .meta({
    id: "entry",
    title: "An entry point",
    anyOf: [{ required: ["include"] }, { required: ["enums"] }],
  });

export type EntrySource = z.infer<typeof entrySchema>;
