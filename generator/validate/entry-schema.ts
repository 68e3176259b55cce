import { z } from "zod";
import { doc, kebabName } from "./common-schema.js";

/** An entry point: one module from which users import what they need most. */
export const entrySchema = z
  .strictObject({
    kind: z.literal("entry"),
    name: kebabName,
    doc,
    include: z
      .array(z.string().regex(/^[a-z@][a-z0-9@/._-]*$/, "must be the name of a module"))
      .optional()
      .meta({ description: "Modules of the runtime whose exports it passes on." }),
    enums: z
      .array(kebabName)
      .optional()
      .meta({ description: "Modules of enums whose exports it passes on." }),
  })
  .meta({ id: "entry", title: "An entry point" });

export type EntrySource = z.infer<typeof entrySchema>;
