/** Makes a value of the body of a 2xx answer: `unreadable` when it is no JSON, `unexpected` when JSON of another shape. */
export type Read<T> = (body: string) => { readonly value: T } | "unreadable" | "unexpected";

/** For answers in which nothing is needed, whatever they hold. */
export const ignoreBody: Read<undefined> = () => ({ value: undefined });

/** @param shape gets the JSON, or undefined for an empty body; returns undefined for what it can't use */
export function readJson<T>(shape: (json: unknown) => T | undefined): Read<T> {
  return (body) => {
    const empty = body.trim() === "";
    let json: unknown;
    try {
      json = empty ? undefined : JSON.parse(body);
    } catch {
      return "unreadable";
    }
    const value = shape(json);
    if (value !== undefined) return { value };
    return empty ? "unreadable" : "unexpected";
  };
}
