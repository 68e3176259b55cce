import { z } from "zod";
import { camelName, severalOf } from "./common-schema.js";

/** What a choice asks, as a definition writes it. */
export type ConditionSource =
  | { readonly if: string | readonly string[] | { readonly [argument: string]: string | boolean } }
  | { readonly taken: string | readonly string[] };

/** How a wire value is made, as a definition writes it. */
export type ExpressionSource =
  | string
  | number
  | boolean
  | null
  | { readonly encode: string; readonly of: ExpressionSource }
  | { readonly map: { readonly [key: string]: ExpressionSource } }
  | (ConditionSource & {
      readonly then?: ExpressionSource | undefined;
      readonly else?: ExpressionSource | undefined;
    });

const reference = z.string().meta({ description: "An argument: $name." });

const asked = z
  .union([
    reference,
    severalOf(reference),
    z
      .record(camelName, z.union([z.string(), z.boolean()]))
      .refine((value) => Object.keys(value).length === 1, "must name one argument")
      .meta({ minProperties: 1, maxProperties: 1 }),
  ])
  .meta({
    description:
      "An argument, or several of which any: whether it is given and not empty (not null, false, 0, or an empty " +
      "text, list or map). With a value, { argument: VALUE }: whether it has this value.",
  });

const either = { error: "must have then, else, or both" };
const anyOf = [{ required: ["then"] }, { required: ["else"] }];

type Branches = { readonly then?: unknown; readonly else?: unknown };
const hasBranch = (value: Branches): boolean =>
  value.then !== undefined || value.else !== undefined;

export const expression: z.ZodType<ExpressionSource> = z
  .union([
    z.string().meta({
      description:
        "A text. `$name` is an argument, `$name?` leaves the parameter or entry out when it is not given; `${epoch}`, " +
        "`${name}` and other facts are put into a longer text; `$$` is a dollar sign.",
    }),
    z.number(),
    z.boolean(),
    z.null(),
    z.strictObject({
      encode: z.string().meta({ description: "A named encoder, for example json-compact." }),
      get of() {
        return expression;
      },
    }),
    z.strictObject({
      get map() {
        return entries;
      },
    }),
    z
      .strictObject({
        if: asked,
        get then() {
          return branch;
        },
        get else() {
          return branch;
        },
      })
      .refine(hasBranch, either)
      .meta({ anyOf }),
    z
      .strictObject({
        taken: z.union([camelName, severalOf(camelName)]).meta({
          description:
            "A step, or several of which any: whether it was taken before. Not in start.",
        }),
        get then() {
          return branch;
        },
        get else() {
          return branch;
        },
      })
      .refine(hasBranch, either)
      .meta({ anyOf }),
  ])
  .meta({ id: "expression", description: "How a value on the wire is made." });

const branch: z.ZodOptional<typeof expression> = expression.optional();

// Made once: schemas that refer to themselves are told apart by identity.
const entries = z
  .record(z.string(), expression)
  .meta({ description: "An object: its keys, in the order of the wire, and their values." });
