/** The functions of the runtime that generated modules import, by what definitions say. */
export const types = {
  string: "string",
  filledString: "filledString",
  stringOf: "stringOf",
  boolean: "boolean",
  integer: "integer",
  integerWithin: "integerWithin",
  secret: "secret",
  json: "jsonObject",
  list: "list",
  listFrom: "listFrom",
  map: "named",
  enum: "member",
  openEnum: "openMember",
  variants: "variants",
} as const;

export const rules = {
  some: "some",
  with: "together",
  only: "only",
  needed: "needed",
} as const;

export const values = { given: "given", present: "present" } as const;

export const effects = { replace: "replace", each: "each" } as const;

export const texts = { under: "under" } as const;
