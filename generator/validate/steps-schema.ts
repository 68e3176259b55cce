import { z } from "zod";
import { camelName, doc, kebabName, someOf } from "./common-schema.js";
import { step } from "./step-schema.js";

/** Steps that several packages have. */
export const stepsSchema = z
  .strictObject({
    kind: z.literal("steps").meta({ description: "This file holds steps that packages share." }),
    name: kebabName,
    doc,
    steps: someOf(camelName, step).meta({
      description: "The steps; each fills a slot that every package that uses them has.",
    }),
  })
  .meta({ id: "steps", title: "Steps that packages share" });

export type StepsSource = z.infer<typeof stepsSchema>;
