/** The words in a text: what is neither a letter nor a digit of ASCII parts them, and so does a change of case. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  ).slice(0, 8);
}

/** What no variable may be called: words of the language, and what modules have anyway. */
const reserved = new Set(
  (
    "arguments as async await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for from function get if implements import in infinity instanceof interface let nan new null of " +
    "package private protected public return set static super switch this throw true try type typeof undefined var " +
    "void while with yield"
  ).split(" "),
);

/** Names of variables of a module, each once. */
export class Variables {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** A name in camelCase after a text, or after another where the text has no letters. */
  named(text: string, otherwise: string): string {
    const words = wordsOf(text).map((word) => word.toLowerCase());
    const [first = otherwise, ...rest] = words;
    const start = /^\d/.test(first) ? `${otherwise}${first}` : first;
    const bare = `${start}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
    const wanted = reserved.has(bare.toLowerCase()) ? `${bare}Stage` : bare;
    let name = wanted;
    for (let copy = 2; this.#taken.has(name); copy += 1) name = `${wanted}${copy}`;
    this.#taken.add(name);
    return name;
  }
}

/** Names of files after texts, each once: small letters, digits and hyphens, so that no text leads elsewhere. */
export function fileNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const wanted = wordsOf(text).join("-").toLowerCase() || "program";
    let name = wanted;
    for (let copy = 2; taken.has(name); copy += 1) name = `${wanted}-${copy}`;
    taken.add(name);
    return name;
  });
}
