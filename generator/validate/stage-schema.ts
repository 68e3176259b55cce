import { z } from "zod";
import { doc, filled, kebabName, severalOf } from "./common-schema.js";
import { enums, models, names, properties, who } from "./property-schema.js";

const count = z.union([z.int().min(0), z.literal("many")]);
const range = z
  .union([count, z.tuple([z.int().min(0), count])])
  .meta({ description: "Exactly so many, or [least, most]; many is any number." });

const step = z
  .looseObject({
    rule: z
      .string()
      .regex(/^[a-z][A-Za-z]*$/, "must be the name of a rule")
      .meta({ description: "Its name in the runtime; what stands beside it is told to it." }),
  })
  .meta({ id: "rule" });

const use = severalOf(kebabName).meta({
  description: "Groups of properties that it shares with others, by the names of their files.",
});

const ignored = names.meta({
  description: "Properties that the vendor has and never puts into a document.",
});

/** A kind of stage of a flow. */
export const stageSchema = z
  .strictObject({
    kind: z.literal("stage").meta({ description: "This file is a kind of stage." }),
    name: kebabName,
    label: filled.meta({ description: "What the vendor calls it." }),
    doc: doc.optional(),
    op: z.string().meta({ description: "What the engine calls it; empty where each has its own." }),
    type: z
      .enum(["execution", "binding", "connector", "wrapped"])
      .meta({ description: "What it is in the document." }),
    image: filled
      .optional()
      .meta({ description: "The path of its picture, where that isn't called like op." }),
    links: z
      .strictObject({
        in: range.optional().meta({ description: "Links into it." }),
        out: range.optional().meta({ description: "Links out of it." }),
        reference: range.optional().meta({ description: "Reference links into it." }),
        reject: range.optional().meta({ description: "Reject links out of it." }),
      })
      .meta({ description: "How many links of each kind it has; none where nothing is said." }),
    connection: kebabName.optional().meta({ description: "Its kind of connection." }),
    main: z
      .array(z.enum(["node", "source", "target"]))
      .meta({ description: "Where its properties stand that say nothing else." }),
    columns: step.optional().meta({ description: "Which columns leave it where nobody says." }),
    derive: step
      .optional()
      .meta({ description: "How the columns that leave it come from those that enter it." }),
    encode: z.array(step).optional().meta({ description: "What else its node holds, in turn." }),
    use: use.optional(),
    without: names.optional().meta({ description: "Properties of its groups that it hasn't." }),
    ignored: ignored.optional(),
    first: properties
      .optional()
      .meta({ description: "Properties that stand before the others, in this order." }),
    properties: properties.optional(),
    models: models.optional(),
    enums: enums.optional(),
  })
  .meta({ id: "stage", title: "A kind of stage" });

/** Properties that stages share. */
export const groupSchema = z
  .strictObject({
    kind: z.literal("group").meta({ description: "This file is a group of properties." }),
    name: kebabName,
    doc,
    for: who.optional(),
    first: z
      .literal(true)
      .optional()
      .meta({ description: "They stand before all others, in this order." }),
    last: z
      .literal(true)
      .optional()
      .meta({ description: "They stand behind all others, in this order." }),
    ignored: ignored.optional(),
    properties,
    enums: enums.optional(),
  })
  .meta({ id: "group", title: "A group of properties" });

/** A kind of connection. */
export const connectionSchema = z
  .strictObject({
    kind: z.literal("connection").meta({ description: "This file is a kind of connection." }),
    name: kebabName,
    label: filled.meta({ description: "What the vendor calls it." }),
    doc: doc.optional(),
    datasource: filled
      .optional()
      .meta({ description: "The id of its type of data source on the platform." }),
    use: use.optional(),
    without: names.optional().meta({ description: "Properties of its groups that it hasn't." }),
    properties: properties.optional(),
    last: properties
      .optional()
      .meta({ description: "Properties that stand behind the others, in this order." }),
    enums: enums.optional(),
  })
  .meta({ id: "connection", title: "A kind of connection" });

/** Enums that several stages share. */
export const stageEnumsSchema = z
  .strictObject({
    kind: z
      .literal("stage-enums")
      .meta({ description: "This file is a module of enums of stages." }),
    name: kebabName,
    doc,
    enums,
  })
  .meta({ id: "stage-enums", title: "Enums that stages share" });

/** Data that is too much for the stage whose rules it is for. */
export const stageDataSchema = z
  .strictObject({
    kind: z.literal("stage-data").meta({ description: "This file is data for rules of stages." }),
    name: kebabName,
    doc,
    data: z
      .record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, "must be a camelCase word"), z.unknown())
      .meta({ description: "Names and data; a rule is told { data: name }." }),
  })
  .meta({ id: "stage-data", title: "Data for rules of stages" });

export type StageDataSource = z.infer<typeof stageDataSchema>;
export type StageSource = z.infer<typeof stageSchema>;
export type GroupSource = z.infer<typeof groupSchema>;
export type ConnectionSource = z.infer<typeof connectionSchema>;
export type StageEnumsSource = z.infer<typeof stageEnumsSchema>;
