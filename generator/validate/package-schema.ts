import { z } from "zod";
import {
  camelName,
  doc,
  filled,
  kebabName,
  pascalName,
  severalOf,
  someOf,
  template,
} from "./common-schema.js";
import { expression } from "./expression-schema.js";

const scalarType = z.union([
  z.enum(["string", "boolean", "integer", "secret"]),
  pascalName.meta({ description: "The name of an enum." }),
]);

const argument = z
  .strictObject({
    type: z
      .union([
        scalarType,
        z.strictObject({ list: scalarType.meta({ description: "The type of its items." }) }),
      ])
      .meta({
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
      .refine((only) => Object.keys(only).length === 1, "must name one other argument")
      .optional()
      .meta({
        description: "Allowed only while another argument has this value.",
        minProperties: 1,
        maxProperties: 1,
      }),
    doc,
  })
  .meta({ id: "argument" });

const field = (description: string): z.ZodOptional<typeof expression> =>
  expression.optional().meta({ description });

const credential = z.strictObject({
  name: field("Its name; usually ${credentialName}."),
  host: field("The host that it signs in to."),
  port: field("The port of that host."),
  authType: field("How it signs in."),
  connectorType: field("The kind of connector that uses it."),
  username: field("Who signs in."),
  password: field("The secret to sign in with."),
  extra: z
    .record(filled, expression)
    .optional()
    .meta({ description: "What only this kind of credential has." }),
  connectorConfigName: field("The configuration of its connector."),
});

const step = z
  .strictObject({
    slot: camelName.meta({ description: "The slot that this step fills." }),
    then: z
      .union([camelName, severalOf(camelName)])
      .optional()
      .meta({ description: "Slots that this step opens." }),
    doc,
    args: z
      .record(camelName, argument)
      .optional()
      .meta({ description: "What its caller gives, in the order of the documentation." }),
    set: z
      .record(filled, expression)
      .optional()
      .meta({ description: "Parameters to append, in the order of the wire." }),
    credential: credential.optional().meta({ description: "Fields to merge into the credential." }),
  })
  .meta({ id: "step" });

const slot = z
  .strictObject({
    need: filled.optional().meta({
      description: "What is missing while no step has filled the slot, as a noun: a source.",
    }),
    optional: z.literal(true).optional().meta({ description: "May stay empty." }),
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
      .record(camelName, z.union([template, z.array(z.string())]))
      .optional()
      .meta({ description: "Facts for the annotations and labels of the family." }),
    slots: someOf(camelName, slot).meta({
      description: "What a workflow needs, in the order of the options object.",
    }),
    steps: someOf(camelName, step).meta({
      description: "The steps of its builder: what each takes, and what it writes.",
    }),
  })
  .meta({ id: "package", title: "A workflow package" });

export type PackageSource = z.infer<typeof packageSchema>;
export type StepSource = z.infer<typeof step>;
export type ArgumentSource = z.infer<typeof argument>;
