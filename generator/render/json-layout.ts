import { formatText } from "./format.js";
import { lineWidth } from "./literal.js";
import { hasKnownWidth, textWidth } from "./text-width.js";

type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** A JSON document in prettier's form. */
export async function formatJson(text: string): Promise<string> {
  const layout = hasKnownWidth(text) ? layoutJson(JSON.parse(text) as Data) : undefined;
  return layout ?? formatText(text, "json");
}

/** Undefined where there is a list of numbers: those prettier fills into lines. */
function layoutJson(data: Data): string | undefined {
  return hasNumbers(data) ? undefined : `${broken(data, 0, 0, 0)}\n`;
}

/** A value behind `column` columns of a line, with as many characters after it as `after`. */
function broken(data: Data, indent: number, column: number, after: number): string {
  const line = flat(data);
  if (!mustBreak(data) && column + textWidth(line) + after <= lineWidth) return line;
  const pad = " ".repeat(indent + 2);
  const isList = Array.isArray(data);
  const heads = isList
    ? data.map(() => pad)
    : keysOf(data).map((key) => `${pad}${JSON.stringify(key)}: `);
  const items = valuesOf(data).map((value, index) => {
    const head = heads[index] ?? "";
    const comma = index < heads.length - 1 ? 1 : 0;
    return head + broken(value, indent + 2, textWidth(head), comma);
  });
  if (items.length === 0) return line;
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${items.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function flat(data: Data): string {
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  const values = valuesOf(data).map(flat);
  if (Array.isArray(data)) return `[${values.join(", ")}]`;
  const entries = keysOf(data).map(
    (key, index) => `${JSON.stringify(key)}: ${values[index] ?? ""}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** prettier breaks a list of several lists or several objects that have several items each. */
function mustBreak(data: Data): boolean {
  if (typeof data !== "object" || data === null) return false;
  const values = valuesOf(data);
  const kind = (value: Data): boolean | undefined => {
    return typeof value === "object" && value !== null ? Array.isArray(value) : undefined;
  };
  const several =
    Array.isArray(data) &&
    values.length > 1 &&
    kind(values[0] ?? null) !== undefined &&
    values.every((value) => kind(value) === kind(values[0] ?? null) && valuesOf(value).length > 1);
  return several || values.some(mustBreak);
}

function hasNumbers(data: Data): boolean {
  if (typeof data !== "object" || data === null) return false;
  const values = valuesOf(data);
  const isList = Array.isArray(data) && values.length > 1;
  return (isList && values.every((value) => typeof value === "number")) || values.some(hasNumbers);
}

function keysOf(data: Data): string[] {
  return typeof data === "object" && data !== null ? Object.keys(data) : [];
}

function valuesOf(data: Data): readonly Data[] {
  return typeof data === "object" && data !== null ? Object.values<Data>(data) : [];
}
