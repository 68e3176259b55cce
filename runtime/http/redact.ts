/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

const mask = "[secret]";

/** Masks each secret in every form in which a server may send it back. */
export function redactor(secrets: readonly string[]): Redact {
  let pattern: RegExp | undefined;
  return (text) => {
    // Only failures need it. All forms at once, the longest first: no mask is looked into again.
    pattern ??= anyOf(secrets.flatMap(forms).sort((a, b) => b.length - a.length));
    const found = text.match(pattern) ?? [];
    // Masks of a secret of a letter or two would spell it out by their places.
    return found.some((form) => form.length < shortest) ? withheld : text.replace(pattern, mask);
  };
}

const shortest = 4;
const withheld = "[withheld: it may hold a secret]";

/** Matches any of these texts; nothing where there are none. */
function anyOf(texts: readonly string[]): RegExp {
  const escaped = texts
    .filter((text) => text !== "")
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return escaped.length === 0 ? /(?!)/g : new RegExp(escaped.join("|"), "g");
}

function forms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const uri = new URLSearchParams({ "": secret }).toString().slice(1);
  const html = secret.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return [secret, json, ascii, uri, uri.replaceAll("+", "%20"), html];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A copy of what a transport threw without secrets: some attach the request, headers included, to their errors. */
export function redactError(error: unknown, redact: Redact, depth = 0): unknown {
  if (!(error instanceof Error)) return redact(String(error));
  const inner: unknown =
    error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
  const copy = new Error(
    redact(error.message),
    inner === undefined || depth === 4 ? {} : { cause: redactError(inner, redact, depth + 1) },
  );
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = redact(error.stack);
  return "code" in error ? Object.assign(copy, { code: redact(String(error.code)) }) : copy;
}
