/** Control characters, line ends of every kind, and the marks that turn the direction of text. */
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Half a character: a file can't hold it. */
const lone = /\p{Surrogate}/gu;

/**
 * Any text as a piece of one line: it can't end the line, steer a terminal, show itself in another order than it is
 * read, or change when it is written to a file.
 */
export function plainLine(text: string): string {
  return text.replace(steering, " ").replace(lone, "\ufffd");
}

/** A text cut to what a reader takes in. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
