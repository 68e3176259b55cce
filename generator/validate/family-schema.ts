import { z } from "zod";
import { camelName, doc, filled, kebabName, template } from "./common-schema.js";

/** What the packages of one kind have in common: names, annotations, labels. */
export const familySchema = z
  .strictObject({
    kind: z.literal("family").meta({ description: "This file is a family of packages." }),
    name: kebabName.meta({ description: "By this name packages refer to it." }),
    doc,
    defaults: z
      .record(camelName, template)
      .optional()
      .meta({ description: "Facts that a package may leave out." }),
    templateRef: template.meta({ description: "The cluster template that runs the workflow." }),
    credentialName: template.meta({
      description: "The name of a credential: what ${credentialName} stands for in a step.",
    }),
    annotations: z
      .record(filled, template)
      .meta({ description: "Annotations of a workflow, in the order of the wire." }),
    labels: z
      .record(filled, template)
      .meta({ description: "Labels of a workflow, in the order of the wire." }),
  })
  .meta({ id: "family", title: "A family of packages" });

export type FamilySource = z.infer<typeof familySchema>;
