import { z } from "zod";
import { camelName, severalOf } from "./common-schema.js";

/** How a wire value is made, as a definition writes it. */
export type ExpressionSource =
  | string
  | number
  | boolean
  | null
  | { readonly encode: string; readonly of: ExpressionSource }
  | { readonly map: { readonly [key: string]: ExpressionSource } }
  | { readonly if: string; readonly then: ExpressionSource; readonly else: ExpressionSource }
  | {
      readonly taken: string | readonly string[];
      readonly then: ExpressionSource;
      readonly else: ExpressionSource;
    };

export const expression: z.ZodType<ExpressionSource> = z
  .union([
    z.string().meta({
      description:
        "A text. `$name` is an argument, `$name?` leaves the parameter out when it is not given; `${epoch}` and " +
        "`${name}` are put into a longer text; `$$` is a dollar sign.",
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
    z.strictObject({
      if: z.string().meta({ description: "A boolean argument: $name." }),
      get then() {
        return expression;
      },
      get else() {
        return expression;
      },
    }),
    z.strictObject({
      taken: z.union([camelName, severalOf(camelName)]).meta({
        description: "A step, or several of which any: whether it was taken. Only in end.",
      }),
      get then() {
        return expression;
      },
      get else() {
        return expression;
      },
    }),
  ])
  .meta({ id: "expression", description: "How a value on the wire is made." });

// Made once: schemas that refer to themselves are told apart by identity.
const entries = z
  .record(z.string(), expression)
  .meta({ description: "An object: its keys, in the order of the wire, and their values." });
