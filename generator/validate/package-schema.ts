import { z } from "zod";
import { camelName, doc, kebabName, pascalName, template } from "./common-schema.js";
import { expression } from "./expression-schema.js";

const scalarType = z.union([
  z.enum(["string", "boolean", "integer", "secret"]),
  pascalName.meta({ description: "The name of an enum." }),
]);

const argument = z
  .strictObject({
    type: z.union([scalarType, z.strictObject({ list: scalarType })]).meta({
      description: "string, boolean, integer, secret, the name of an enum, or { list: … }.",
    }),
    optional: z.literal(true).optional().meta({ description: "May be left out; then it is null." }),
    default: z
      .union([z.string(), z.number(), z.boolean()])
      .optional()
      .meta({ description: "What it is when left out. For an enum, the name of a member." }),
    min: z.int().optional().meta({ description: "Smallest integer." }),
    max: z.int().optional().meta({ description: "Largest integer." }),
    characters: z.int().positive().optional().meta({ description: "Exact length in characters." }),
    only: z
      .record(camelName, z.union([z.string(), z.boolean()]))
      .optional()
      .meta({ description: "Allowed only while another argument has this value." }),
    doc,
  })
  .meta({ id: "argument" });

const step = z
  .strictObject({
    slot: camelName.meta({ description: "The slot that this step fills." }),
    then: z
      .union([camelName, z.array(camelName)])
      .optional()
      .meta({ description: "Slots that this step opens." }),
    doc,
    args: z.record(camelName, argument).optional(),
    set: z
      .record(z.string().min(1), expression)
      .optional()
      .meta({ description: "Parameters to append, in the order of the wire." }),
    credential: z
      .strictObject({
        name: expression.optional(),
        description: expression.optional(),
        host: expression.optional(),
        port: expression.optional(),
        authType: expression.optional(),
        connectorType: expression.optional(),
        username: expression.optional(),
        password: expression.optional(),
        extra: z.record(z.string().min(1), expression).optional(),
        connectorConfigName: expression.optional(),
      })
      .optional()
      .meta({ description: "Fields to merge into the credential." }),
  })
  .meta({ id: "step" });

const slot = z
  .strictObject({
    need: z.string().min(1).optional().meta({
      description: "What is missing while no step has filled the slot, as a noun: a source.",
    }),
    optional: z.literal(true).optional().meta({ description: "May stay empty." }),
  })
  .refine((value) => (value.need === undefined) !== (value.optional === undefined), {
    error: "must have either need (a noun for what is missing) or optional: true",
  })
  .meta({ id: "slot" });

/** A workflow package: the facts about it, and the steps of its builder. */
export const packageSchema = z
  .strictObject({
    kind: z.literal("package"),
    name: kebabName,
    package: z
      .string()
      .min(1)
      .meta({ description: "The package's name in the vendor's registry." }),
    family: kebabName.meta({ description: "The family whose annotations and labels it carries." }),
    title: z.string().min(1),
    doc,
    metadata: z
      .record(camelName, z.union([template, z.array(z.string())]))
      .optional()
      .meta({ description: "Facts for the annotations and labels of the family." }),
    slots: z
      .record(camelName, slot)
      .meta({ description: "What a workflow needs, in the order of the options object." }),
    steps: z.record(camelName, step),
  })
  .meta({ id: "package", title: "A workflow package" });

export type PackageSource = z.infer<typeof packageSchema>;
export type StepSource = z.infer<typeof step>;
export type ArgumentSource = z.infer<typeof argument>;
