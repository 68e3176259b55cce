import { z } from "zod";
import { filled, severalOf, someOf } from "./common-schema.js";

/** Names of the vendor's, some of them long. */
const propertyName = z
  .string()
  .max(160)
  .regex(/^[a-z][a-zA-Z0-9]*$/, "must be a camelCase word of letters and digits");

const typeName = z
  .string()
  .max(160)
  .regex(/^[A-Z][a-zA-Z0-9]*$/, "must be a PascalCase word of letters and digits");

const constantName = z
  .string()
  .max(120)
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be a word of letters, digits and underscores");

/** What a property can be without an enum or a model: the words of definitions. */
export const plainTypes = [
  "string",
  "integer",
  "number",
  "boolean",
  "list",
  "map",
  "any",
  "secret",
  "inputs",
  "outputs",
] as const;

export type PlainType = (typeof plainTypes)[number];

/** Where in a document a property can stand. */
const viewNames = ["main", "node", "inputs", "outputs", "source", "target", "always"] as const;

export type ViewName = (typeof viewNames)[number];

const one = z
  .string()
  .regex(
    new RegExp(`^(${plainTypes.join("|")}|[A-Z][A-Za-z0-9]*)$`),
    `must be one of ${plainTypes.join(", ")}, or the name of an enum or model`,
  );

const type = z
  .union([
    one,
    z.strictObject({
      list: z
        .union([one, z.strictObject({ list: one.meta({ description: "Type of their items." }) })])
        .meta({ description: "Type of its items." }),
    }),
  ])
  .meta({
    description:
      "string, integer, number, boolean, secret, list, map, any, an enum, a model, { list: … }; inputs and outputs are the numbers of links.",
  });

export const who = z.enum(["user", "framework", "vendor"]).meta({
  description:
    "Who sets it: users, users of any stage, or the vendor's editor, which hides it from types.",
});

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const view = z.enum(viewNames);

const inViews = z.union([view, z.literal("nowhere"), severalOf(view)]).meta({
  description:
    "Where it stands in the document; the stage's main views where nothing is said; nowhere, if only rules use it. always: in the node's parameters whatever a user sets.",
});

const conditions = z
  .partialRecord(
    z.enum(["source", "target"]),
    z.union([
      z.literal("never"),
      z.record(propertyName, z.array(scalar)).meta({
        description: "Other properties and the values that they may have; # is any parameter.",
      }),
    ]),
  )
  .meta({
    description: "When a required property that isn't set stands there all the same, by view.",
  });

/** A property of a stage, a group or a connection, or a part of a model. */
const property = z
  .strictObject({
    type,
    default: z
      .union([scalar, z.array(z.unknown()), z.record(z.string(), z.unknown())])
      .optional()
      .meta({ description: "What the engine takes it to be where it isn't set." }),
    title: filled.optional().meta({ description: "What the vendor's editor calls it." }),
    doc: filled.optional().meta({ description: "More for its documentation than the title says." }),
    wire: filled.optional().meta({
      description: "Its name in the document; its name in snake_case where nothing is said.",
    }),
    in: inViews.optional(),
    required: z
      .union([z.literal(true), severalOf(view)])
      .optional()
      .meta({
        description: "Stands there also where it isn't set: in all of its views, or in these.",
      }),
    when: conditions.optional(),
    encoded: z.literal(true).optional().meta({
      description: "What stands in it is put into the document's form by the stage's encode.",
    }),
    needed: z
      .literal(true)
      .optional()
      .meta({ description: "The vendor's editor asks for it; no check." }),
    asked: z.literal(true).optional().meta({
      description:
        "What stands around the stage asks for it, as links ask how a stage runs: its default stays known.",
    }),
    for: who.optional(),
  })
  .meta({ id: "property" });

export const properties = z
  .record(propertyName, property)
  .meta({ description: "Its properties by name." });

/** Constants whose names are their values, or names and values. */
const constants = z.union([
  severalOf(constantName),
  someOf(constantName, z.union([z.string(), z.number(), z.boolean()])),
]);

export const enums = z
  .record(
    typeName,
    z.union([
      constants,
      z.strictObject({
        doc: filled.meta({ description: "Says what it chooses." }),
        values: constants.meta({ description: "Its constants." }),
      }),
    ]),
  )
  .meta({ description: "Enums: constants whose names are their values, or names and values." });

export const models = z
  .record(typeName, z.record(propertyName, property).meta({ description: "Its parts by name." }))
  .meta({ description: "Shapes of objects in lists." });

/** Names of properties. */
export const names = severalOf(propertyName);

export type PropertySource = z.infer<typeof property>;
export type EnumsMap = z.infer<typeof enums>;
export type ModelsMap = z.infer<typeof models>;
