import { z } from "zod";
import { camelName, doc, pascalName } from "./common-schema.js";

const scalarType = z.union([
  z.enum(["string", "boolean", "integer", "secret", "json"]),
  pascalName.meta({ description: "The name of an enum." }),
]);

const listType = z.strictObject({
  list: scalarType.meta({ description: "The type of its items." }),
});

const type = z.union([
  scalarType,
  z.strictObject({
    list: z
      .union([
        scalarType,
        z.strictObject({
          variants: pascalName.meta({ description: "The name of variants of this package." }),
        }),
      ])
      .meta({ description: "The type of its items." }),
  }),
  z.strictObject({
    map: z
      .union([scalarType, listType])
      .meta({ description: "The type of what each name stands for." }),
  }),
]);

const argument = z
  .strictObject({
    type: type.meta({
      description:
        "string, boolean, integer, secret, json, the name of an enum, { list: … }, { map: … }, or " +
        "{ list: { variants: … } }.",
    }),
    optional: z.literal(true).optional().meta({ description: "May be left out; then it is null." }),
    default: z.union([z.string(), z.number(), z.boolean()]).optional().meta({
      description:
        "What it is when left out. For an enum, the name of a member; in a family also a fact: ${fact}.",
    }),
    min: z.int().optional().meta({ description: "Smallest integer, or fewest items of a list." }),
    max: z.int().optional().meta({ description: "Largest integer." }),
    characters: z.int().positive().optional().meta({ description: "Exact length in characters." }),
    blank: z.literal(false).optional().meta({ description: "A text that has to say something." }),
    only: z
      .record(camelName, z.union([z.string(), z.boolean()]))
      .refine((only) => Object.keys(only).length === 1, "must name one other argument")
      .optional()
      .meta({
        description:
          "Allowed only while another argument has this value; required then, unless it is optional.",
        minProperties: 1,
        maxProperties: 1,
      }),
    with: camelName
      .optional()
      .meta({ description: "Another argument: both are given, or none of them." }),
    doc,
  })
  .meta({ id: "argument" });

export const args = z.record(camelName, argument);

export type ArgumentSource = z.infer<typeof argument>;
