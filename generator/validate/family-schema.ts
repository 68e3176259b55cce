import { z } from "zod";
import { camelName, doc, kebabName, template } from "./common-schema.js";

/** What the packages of one kind have in common: names, annotations, labels. */
export const familySchema = z
  .strictObject({
    kind: z.literal("family"),
    name: kebabName,
    doc,
    defaults: z
      .record(camelName, template)
      .optional()
      .meta({ description: "Facts that a package may leave out." }),
    templateRef: template.meta({ description: "The cluster template that runs the workflow." }),
    workflowName: template,
    credentialName: template,
    annotations: z
      .record(z.string().min(1), template)
      .meta({ description: "In the order of the wire." }),
    labels: z
      .record(z.string().min(1), template)
      .meta({ description: "In the order of the wire." }),
  })
  .meta({ id: "family", title: "A family of packages" });

export type FamilySource = z.infer<typeof familySchema>;
