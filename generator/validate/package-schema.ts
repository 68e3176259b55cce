import { z } from "zod";
import {
  camelName,
  doc,
  fact,
  filled,
  kebabName,
  pascalName,
  severalOf,
  someOf,
} from "./common-schema.js";
import { end, start, step, variants } from "./step-schema.js";

const slot = z
  .strictObject({
    need: filled.optional().meta({
      description: "What is missing while no step has filled the slot, as a noun: a source.",
    }),
    optional: z.literal(true).optional().meta({ description: "May stay empty." }),
    many: z
      .literal(true)
      .optional()
      .meta({ description: "Takes several of its steps, each once; otherwise exactly one." }),
  })
  .refine((value) => (value.need === undefined) !== (value.optional === undefined), {
    error: "must have either need (a noun for what is missing) or optional: true",
  })
  .meta({ id: "slot", oneOf: [{ required: ["need"] }, { required: ["optional"] }] });

/** A workflow package: the facts about it, and the steps of its builder. */
export const packageSchema = z
  .strictObject({
    kind: z.literal("package").meta({ description: "This file is a workflow package." }),
    name: kebabName,
    package: filled.meta({ description: "The package's name in the vendor's registry." }),
    family: kebabName.meta({ description: "The family whose annotations and labels it carries." }),
    title: filled.meta({ description: "Its name as people say it." }),
    doc,
    metadata: z
      .record(camelName, z.union([fact, z.array(z.string())]))
      .optional()
      .meta({ description: "Facts for the annotations and labels of the family." }),
    first: z
      .strictObject({
        annotations: severalOf(filled)
          .optional()
          .meta({ description: "Names of annotations, in their order." }),
        labels: severalOf(filled)
          .optional()
          .meta({ description: "Names of labels, in their order." }),
      })
      .optional()
      .meta({
        description:
          "Annotations and labels that come first on the wire, where the order isn't the family's.",
      }),
    start: start.optional().meta({ description: "What comes before all steps." }),
    slots: someOf(camelName, slot).optional().meta({
      description:
        "What a workflow needs, in the order of the options object. A step without a slot is one by itself: optional, and taken once.",
    }),
    use: severalOf(kebabName).optional().meta({
      description: "Steps that it shares with other packages, by the names of their files.",
    }),
    steps: someOf(camelName, step)
      .optional()
      .meta({ description: "The steps of its builder: what each takes, and what it writes." }),
    variants: someOf(pascalName, variants).optional().meta({
      description: "Items of lists that are of several kinds, by the name of their type.",
    }),
    end: end.optional().meta({ description: "What comes after all steps." }),
  })
  .refine((source) => source.slots === undefined || (source.steps ?? source.use), {
    error: "must have steps where it has slots",
  })
  .meta({
    id: "package",
    title: "A workflow package",
    anyOf: [{ required: ["steps"] }, { required: ["use"] }, { not: { required: ["slots"] } }],
  });

export type PackageSource = z.infer<typeof packageSchema>;
