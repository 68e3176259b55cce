/** A piece of code among values: it is printed as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A value as TypeScript: the form of JSON, with names of properties bare where they can be. Whatever a text holds, it
 * stays a text: JSON's quotes know no templates, and what ends a line in JavaScript alone is escaped.
 */
export function literal(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, part]) => `${propertyName(key)}: ${literal(part)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A text as a literal. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function propertyName(key: string): string {
  // As a name, even a quoted one, this would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

/** A text for a comment of one line: it can't end it. */
export function commented(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  return quoted(short).slice(1, -1).replaceAll('\\"', '"');
}
