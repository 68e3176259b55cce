import { plainText } from "./plain-text.js";
import type { Activity, Screen } from "./screen.js";

/** For a log: each change on a line with its time. */
export class LineByLine implements Screen {
  readonly #stream: NodeJS.WritableStream;
  readonly #shown = new Map<string, string>();

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
  }

  note(line: string): void {
    this.#stream.write(`${plainText(line)}\n`);
  }

  beside(write: () => void): void {
    write();
  }

  show(key: string, activity: Activity | undefined): void {
    if (activity === undefined) return;
    const text = [activity.title, activity.state, activity.detail].filter(Boolean).join("  ");
    if (this.#shown.get(key) === text) return;
    this.#shown.set(key, text);
    this.note(`${new Date().toISOString().slice(0, 19)}Z  ${text}`);
  }

  close(): void {
    // Lines stay.
  }
}
