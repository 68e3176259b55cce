import { z } from "zod";
import { camelName, doc, fact, filled, kebabName, pascalName, template } from "./common-schema.js";
import { expression } from "./expression-schema.js";
import { start } from "./step-schema.js";

/** What the packages of one kind have in common: names, annotations, labels. */
export const familySchema = z
  .strictObject({
    kind: z.literal("family").meta({ description: "This file is a family of packages." }),
    name: kebabName.meta({ description: "By this name packages refer to it." }),
    doc,
    defaults: z
      .record(camelName, fact)
      .optional()
      .meta({ description: "Facts that a package may leave out." }),
    members: z.record(camelName, pascalName).optional().meta({
      description:
        "Facts that name a member of an enum: the fact is its value, and the member's own facts are known too.",
    }),
    surface: z
      .strictObject({
        name: kebabName.meta({ description: "By this name programs ask for it." }),
        doc: filled.meta({
          description: "How the vendor stands to it: a sentence for the documentation of builders.",
        }),
      })
      .optional()
      .meta({ description: "What of the vendor's takes the workflows." }),
    templateRef: template.meta({ description: "The cluster template that runs the workflow." }),
    credentialName: template.meta({
      description: "The name of a credential: what ${credentialName} stands for in a step.",
    }),
    annotations: z
      .record(filled, template)
      .meta({ description: "Annotations of a workflow, in the order of the wire." }),
    labels: z.record(filled, template).meta({
      description:
        "Labels of a workflow, in the order of the wire. Names may have ${fact} and ${epoch} in them.",
    }),
    start: start.optional().meta({
      description:
        "What whoever starts a builder of the family gives, before what its package asks for.",
    }),
    values: z
      .record(camelName, expression)
      .optional()
      .meta({ description: "Values that start and end of a package use: $name." }),
  })
  .meta({ id: "family", title: "A family of packages" });

export type FamilySource = z.infer<typeof familySchema>;
