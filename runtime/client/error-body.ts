/** What the body of a failed answer says. */
export interface ErrorBody {
  readonly vendorCode: string | undefined;
  /** One line; empty when the body says nothing. */
  readonly text: string;
}

/**
 * Reads the body of any failure: JSON in one of the services' spellings, with fields that may be absent, null or of another
 * type; text; a page of HTML from a gateway; nothing.
 */
export function readErrorBody(body: string): ErrorBody {
  const json = parse(body);
  if (json === undefined) return { vendorCode: undefined, text: textOf(body) };
  if (typeof json === "string") return { vendorCode: undefined, text: json };
  const fields = record(json);
  const inner = record(fields.error);
  const errors = Array.isArray(fields.errors) ? fields.errors.slice(0, 3).map(record) : [];
  // `status` is often no more than the HTTP status, hence no code when it is a number.
  const code =
    first(fields.errorCode, fields.code, inner.code, errors[0]?.code) ??
    (typeof fields.status === "string" ? first(fields.status) : undefined);
  const parts = [
    first(fields.errorMessage, fields.message, inner.message, fields.error),
    ...errors.map(({ message }) => first(message)),
    ...causes(fields.causes),
    first(fields.errorCause),
  ];
  const text = [...new Set(parts.filter((part) => part !== undefined))].join("; ");
  return { vendorCode: code, text };
}

/** One line of a text of unknown origin, of a bounded length. */
export function clip(text: string, length: number): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  return line.length <= length
    ? line
    : `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What a body is that should be JSON and isn't: `an HTML page titled "Sign in"`. */
export function describeBody(body: string): string {
  if (body.trim() === "") return "an empty body";
  if (/^\s*[[{]/.test(body)) return "JSON that breaks off or is malformed";
  return looksLikeHtml(body) ? textOf(body) : "a text";
}

function textOf(body: string): string {
  if (!looksLikeHtml(body)) return /^\s*[[{]/.test(body) ? "" : body;
  const title = /<title[^>]{0,200}>([^<]{1,400})/i.exec(body.slice(0, 10_000))?.[1];
  return title === undefined ? "an HTML page" : `an HTML page titled "${clip(title, 120)}"`;
}

function looksLikeHtml(body: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(body);
}

function causes(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 3).flatMap((item: unknown) => {
    if (typeof item === "string") return [item];
    const { errorMessage, errorType, location } = record(item);
    const what = first(errorMessage, errorType);
    const where = first(location);
    return what === undefined ? [] : [where === undefined ? what : `${what} (at ${where})`];
  });
}

/** The first that is a text or a number and not empty. */
function first(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === "string" && value.trim() !== "") return value;
    if (typeof value === "number" && value !== 0) return String(value);
  }
  return undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
