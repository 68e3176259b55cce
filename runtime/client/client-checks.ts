import { parseBaseUrl, UrlProblem } from "../http/url.js";
import { Secret } from "../secret/secret.js";

/** Makes the error of the client for a setting that can't work. */
export type Invalid = (message: string, hint: string) => Error;

/** Headers that a user adds to each request. */
export type HeaderSettings = readonly (readonly [name: string, value: string | Secret])[];

/** @param own the headers that are the client's own */
export function headerSettings(
  headers: Readonly<Record<string, string | Secret>>,
  own: RegExp,
  invalid: Invalid,
): HeaderSettings {
  return Object.entries(headers).map(([name, value]) => {
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) {
      throw invalid(`${JSON.stringify(name.slice(0, 50))} is no name of a header.`, "Correct it.");
    }
    if (own.test(name)) {
      throw invalid(`The header ${name} is the client's own.`, "Leave it out of headers.");
    }
    return [name, Secret.is(value) ? value : checkedHeader(name, value, invalid)];
  });
}

/** The headers as they are sent, and the secrets in them. */
export async function revealedHeaders(
  settings: HeaderSettings,
  invalid: Invalid,
): Promise<{ headers: Record<string, string>; revealed: string[] }> {
  const headers: Record<string, string> = {};
  const revealed: string[] = [];
  for (const [name, value] of settings) {
    if (Secret.is(value)) {
      const plain = checkedHeader(name, await Secret.reveal(value), invalid);
      revealed.push(plain);
      headers[name] = plain;
    } else {
      headers[name] = value;
    }
  }
  return { headers, revealed };
}

/** The value of a header, if it can be sent; `fetch` would show it in its own error. */
function checkedHeader(name: string, value: string, invalid: Invalid): string {
  if (typeof value === "string" && /^[\t\u0020-\u007e]*$/.test(value)) return value;
  throw invalid(
    `The header ${name} has a value that can't be sent.`,
    "Use printable ASCII characters, and no line breaks.",
  );
}

/**
 * A key or token, if it can be sent. What is wrong with it is said without showing it.
 *
 * @param what begins a sentence: `The API key`
 */
export function checkedToken(key: string, what: string, hint: string, invalid: Invalid): string {
  if (typeof key !== "string" || key.trim() === "") throw invalid(`${what} is empty.`, hint);
  if (/[^\u0021-\u007e]/.test(key)) {
    throw invalid(
      `${what} holds a line break, a space or another character that no token has.`,
      hint,
    );
  }
  return key;
}

/** @param what begins a sentence: `The base URL of Atlan` */
export function checkedBaseUrl(
  text: string | undefined,
  what: string,
  hint: string,
  invalid: Invalid,
): string {
  if (typeof text !== "string" || text.trim() === "") throw invalid(`${what} is missing.`, hint);
  const url = parseBaseUrl(text);
  if (url instanceof UrlProblem) throw invalid(`${what} ${url.message}.`, hint);
  return url;
}
