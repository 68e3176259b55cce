// Definitions as people would write them: a property on one line, in the order of its fields.

type Data = unknown;

/** A map in braces on one line. */
export function flow(data: Data): string {
  if (Array.isArray(data)) return `[${data.map(flow).join(", ")}]`;
  if (typeof data !== "object" || data === null) return scalar(data);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, value]) => `${scalar(key)}: ${flow(value)}`).join(", ")} }`;
}

/** `key: value` lines: maps whose names are in `open` on lines of their own, all else on one. */
export function block(data: object, open: ReadonlySet<string>, indent = 0): string {
  const pad = " ".repeat(indent);
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]: [string, unknown]) => {
      if (!open.has(key) || typeof value !== "object")
        return `${pad}${scalar(key)}: ${flow(value)}\n`;
      if (Object.keys(value as object).length === 0) return `${pad}${key}: {}\n`;
      const lines = Object.entries(value as object).map(([name, item]: [string, unknown]) =>
        // Models hold parts, which are properties again.
        key === "models"
          ? `${pad}  ${name}:\n${block(item as object, new Set(), indent + 4)}`
          : `${pad}  ${scalar(name)}: ${flow(item)}\n`,
      );
      return `${pad}${key}:\n${lines.join("")}`;
    })
    .join("");
}

/** A text bare where YAML reads it as the same text, also within braces. */
export function scalar(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const bare =
    /^[A-Za-z_][A-Za-z0-9_.+/()'-]*( [A-Za-z0-9_.+/()'-]+)*$/.test(value) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value) &&
    !/^[.+-]?(inf|nan)$/i.test(value);
  return bare ? value : JSON.stringify(value);
}
