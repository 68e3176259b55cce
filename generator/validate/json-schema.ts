import { z } from "zod";
import { schemas } from "./definitions.js";

/** The JSON Schema of each kind, for editors that complete and check YAML. */
export function jsonSchemas(): { readonly kind: string; readonly text: string }[] {
  return Object.entries(schemas).map(([kind, schema]) => ({
    kind,
    // draft-07 is what YAML language servers know; the input form leaves defaults optional.
    text: JSON.stringify(z.toJSONSchema(schema, { target: "draft-07", io: "input" })),
  }));
}
