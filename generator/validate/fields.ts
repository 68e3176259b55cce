import { z } from "zod";
import type { Path } from "../load/source-document.js";

/** The names of the fields that a schema allows at `path`; none where it is no object with fields. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap((option) => fieldsAt(option, path)))];
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
    if (step === undefined) return Object.keys(shape);
    const field = Object.hasOwn(shape, step) ? shape[step] : undefined;
    return field === undefined ? [] : fieldsAt(field, rest);
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? fieldsAt(schema.element, rest) : [];
}
