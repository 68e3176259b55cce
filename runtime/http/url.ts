/** Query parameters; those that are undefined are left out, and of a list each value has a parameter of its own. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;
export type PathParameters = Readonly<Record<string, string>>;

/** A path or a base URL that can't be used; `message` ends a sentence that begins with its name. */
export class UrlProblem {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** An absolute http(s) URL without credentials, query and fragment, as text without a slash at its end. */
export function parseBaseUrl(text: string): string | UrlProblem {
  // The URL parser would drop them without a word, and a pasted line break means a mistake.
  if (hasControlCharacters(text)) return new UrlProblem("holds a line break or control character");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return new UrlProblem("is no http or https URL");
  }
  if (url.username !== "" || url.password !== "") return new UrlProblem("holds a user or password");
  if (url.search !== "" || url.hash !== "") return new UrlProblem("holds a query or fragment");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Fills `/runs/{run}/stop`: each value becomes one path segment, whatever characters it holds. */
export function fillPath(template: string, parameters: PathParameters = {}): string | UrlProblem {
  let problem: UrlProblem | undefined;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = parameters[name];
    // No escape keeps "." and ".." from being resolved: they would lead to another route.
    if (typeof value !== "string" || value === "" || value === "." || value === "..") {
      problem ??= new UrlProblem(`takes a name for {${name}}, not ${JSON.stringify(value)}`);
      return "";
    }
    if (!isWellFormed(value)) {
      problem ??= new UrlProblem(`takes a name for {${name}}, not half of a character`);
      return "";
    }
    return encodeURIComponent(value);
  });
  return problem ?? path;
}

export function queryText(query: Query = {}): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === "object") for (const each of value) given.append(name, each);
    else if (value !== undefined) given.set(name, String(value));
  }
  return given.size === 0 ? "" : `?${given.toString()}`;
}

function hasControlCharacters(text: string): boolean {
  return /[\u0000-\u001f\u007f]/.test(text);
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}
