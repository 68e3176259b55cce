/** Characters that a drawing can't hold, or that would make a text look like another. */
const unprintable =
  /[\p{Cc}\p{Surrogate}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** A text on one line, as it can be printed. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(unprintable, "\ufffd").trim();
}

/** Text inside an XML element or attribute. */
export function xml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The first characters of a text, and a sign that there are more. */
export function shortened(text: string, length: number): string {
  const characters = [...printable(text)];
  return characters.length <= length
    ? characters.join("")
    : `${characters.slice(0, length - 1).join("")}…`;
}

/** The lines of a text that is as wide as so many characters; the last says whether there were more. */
export function wrapped(text: string, width: number, lines: number): string[] {
  const all: string[] = [];
  let line = "";
  for (const word of printable(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if ([...longer].length <= width) {
      line = longer;
    } else {
      if (line !== "") all.push(line);
      line = shortened(word, width);
    }
  }
  if (line !== "") all.push(line);
  if (all.length <= lines) return all;
  return [...all.slice(0, lines - 1), shortened(`${all[lines - 1] ?? ""} …`, width)];
}
