import type { FlowDocument } from "specanvil/datastage";

type Json = Record<string, unknown>;

const layout = new Set(["x_pos", "y_pos", "resize_height", "resize_width", "width", "height"]);

/**
 * A document with what may differ between two of one flow taken out: ids become the order in which they are first met,
 * positions go, and so do schemas' places: each stands where it is used.
 */
export function canonical(document: FlowDocument): unknown {
  const { schemas, ...rest } = document as unknown as Json & { schemas: (Json & { id: string })[] };
  const byId = new Map(schemas.map((each) => [each.id, each["fields"]]));
  const ids = new Map<string, string>();
  const plain = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => plain(each));
    if (typeof value === "string") return plainText(value, key);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([name]) => !layout.has(name));
    return Object.fromEntries(
      entries.map(([name, part]) =>
        name === "schema_ref" ? ["schema", byId.get(part as string)] : [name, plain(part, name)],
      ),
    );
  };
  const plainText = (text: string, key?: string): string => {
    if (key === "url") return "<url>";
    if (key === "ref" || key === "project_ref" || key === "project_id") return text;
    return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      const known = ids.get(id) ?? `#${ids.size + 1}`;
      ids.set(id, known);
      return known;
    });
  };
  return { ...(plain(rest) as Json), schemas: schemas.length };
}
