// Definitions as people would write them: a property on one line, in the order of its fields.

type Data = unknown;

/** A map in braces on one line. */
function flow(data: Data): string {
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
      if (nested.has(key)) return `${pad}${key}:${deep(value, indent + 2)}`;
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

/** Fields that hold data of any depth. */
const nested: ReadonlySet<string> = new Set(["columns", "derive", "encode", "data"]);

/** Longest line of data of any depth. */
const width = 120;

/** What stands behind a key: on its line where there is room, in a block below it otherwise. */
function deep(data: Data, indent: number): string {
  const text = flow(data);
  if (text.length + indent <= width || typeof data !== "object" || data === null)
    return ` ${text}\n`;
  return `\n${lines(data, indent)}`;
}

function lines(data: object, indent: number): string {
  const pad = " ".repeat(indent);
  if (!Array.isArray(data)) {
    const entries = Object.entries(data) as [string, Data][];
    return entries
      .map(([key, value]) => `${pad}${scalar(key)}:${deep(value, indent + 2)}`)
      .join("");
  }
  return (data as Data[])
    .map((item) => {
      const text = flow(item);
      const fits = text.length + indent <= width || typeof item !== "object" || item === null;
      // A block behind a hyphen begins on its line.
      return fits ? `${pad}- ${text}\n` : `${pad}- ${lines(item, indent + 2).slice(indent + 2)}`;
    })
    .join("");
}

/** A text bare where YAML reads it as the same text, also within braces. */
function scalar(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const bare =
    /^[A-Za-z_][A-Za-z0-9_.+/()'-]*( [A-Za-z0-9_.+/()'-]+)*$/.test(value) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value) &&
    !/^[.+-]?(inf|nan)$/i.test(value);
  return bare ? value : JSON.stringify(value);
}
