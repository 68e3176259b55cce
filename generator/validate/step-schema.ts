import { z } from "zod";
import { camelName, doc, filled, pascalName, severalOf } from "./common-schema.js";
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
    min: z.int().optional().meta({ description: "Smallest integer, or fewest items of a list." }),
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

const args = z.record(camelName, argument);

const set = z
  .record(filled, expression)
  .optional()
  .meta({ description: "Parameters to append, in the order of the wire." });

/** What a builder takes and writes before its first step. */
export const start = z
  .strictObject({
    args: args.meta({ description: "What whoever starts the builder gives." }),
    set,
  })
  .meta({ id: "start" });

/** What a workflow ends with, whatever its steps were. */
export const end = z.strictObject({ set }).meta({ id: "end" });

/** A step of a builder: what it takes, and what it writes. */
export const step = z
  .strictObject({
    slot: camelName.meta({ description: "The slot that this step fills." }),
    then: z
      .union([camelName, severalOf(camelName)])
      .optional()
      .meta({ description: "Slots that this step opens." }),
    doc,
    args: args
      .optional()
      .meta({ description: "What its caller gives, in the order of the documentation." }),
    set,
    credential: credential.optional().meta({ description: "Fields to merge into the credential." }),
  })
  .meta({ id: "step" });

export type StepSource = z.infer<typeof step>;
export type StartSource = z.infer<typeof start>;
export type EndSource = z.infer<typeof end>;
export type ArgumentSource = z.infer<typeof argument>;
