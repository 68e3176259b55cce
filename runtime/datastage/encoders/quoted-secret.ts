import { type AnySecret, reader } from "../../secret/is-secret.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/** A secret in back quotes: read when it is needed, and printed as where it comes from, as the secret itself is. */
export function quotedSecret(secret: AnySecret): AnySecret {
  const quoted = (text: string) => `\`${text}\``;
  const print = () => quoted(secret.toJSON());
  const read = () => {
    const value = secret[reader]();
    return typeof value === "string" ? quoted(value) : value.then(quoted);
  };
  const hidden = { [reader]: read, toJSON: print, toString: print, [inspect]: print };
  const properties = Reflect.ownKeys(hidden).map((key) => [
    key,
    { value: hidden[key as keyof typeof hidden] },
  ]);
  return Object.freeze(
    Object.defineProperties({}, Object.fromEntries(properties) as PropertyDescriptorMap),
  ) as AnySecret;
}
