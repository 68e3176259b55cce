import { errorDocument, errorText } from "./error-text.js";
import { LineByLine } from "./line-by-line.js";
import { LiveBlock } from "./live-block.js";
import { plainText } from "./plain-text.js";
import type { Screen } from "./screen.js";

/** Standard output, which gets results and nothing else, and standard error. */
export class Output {
  readonly screen: Screen = screenFor(process.stderr);
  readonly #json: boolean;

  constructor(json: boolean) {
    this.#json = json;
  }

  /** A result: `document` as one line of JSON for a program, or the text for a person. */
  result(document: unknown, text: () => string): void {
    const line = this.#json ? JSON.stringify(document) : plainText(text());
    this.screen.beside(() => process.stdout.write(`${line}\n`));
  }

  /** @param workflow that it is about, where there are several */
  error(error: unknown, workflow?: string): void {
    const document = { ...(workflow === undefined ? {} : { workflow }), ...errorDocument(error) };
    this.screen.note(this.#json ? JSON.stringify({ error: document }) : errorText(document));
  }
}

/** The form that fits standard error: a block that is redrawn on a terminal, a line for each change anywhere else. */
function screenFor(stream: NodeJS.WriteStream): Screen {
  return stream.isTTY && process.env.TERM !== "dumb"
    ? new LiveBlock(stream)
    : new LineByLine(stream);
}
