/** The named encoders that a definition may choose, and the names under which the runtime exports them. */
export const encoders: { readonly [name: string]: string } = {
  json: "json",
  "json-compact": "jsonCompact",
  comma: "comma",
};

/** What the forms `if` and `taken` of a definition become. */
export const choiceEncoders = { choose: "choose", any: "any" } as const;
