import { plainText } from "./plain-text.js";
import type { Activity, Screen } from "./screen.js";
import { styled } from "./styled.js";
import { durationText } from "./time-text.js";

const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";
const eraseBelow = "\r\u001b[J";

/** A block at the end of a terminal that is redrawn in place. It is gone when it is closed: what stays are notes. */
export class LiveBlock implements Screen {
  readonly #stream: NodeJS.WriteStream;
  readonly #activities = new Map<string, Activity>();
  readonly #restore = (): void => void this.#stream.write(showCursor);
  #height = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  note(line: string): void {
    this.#draw(`${plainText(line)}\n`);
  }

  beside(write: () => void): void {
    this.#erase();
    write();
    this.#draw();
  }

  show(key: string, activity: Activity | undefined): void {
    if (activity === undefined) this.#activities.delete(key);
    else this.#activities.set(key, activity);
    if (this.#timer === undefined && activity !== undefined) this.#open();
    this.#draw();
  }

  close(): void {
    this.#activities.clear();
    this.#draw();
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    process.off("exit", this.#restore);
    this.#restore();
  }

  #open(): void {
    this.#stream.write(hideCursor);
    // However the process ends, somebody goes on typing in this terminal.
    process.on("exit", this.#restore);
    this.#timer = setInterval(() => this.#draw(), 1_000).unref();
  }

  /** One write, so that nothing flickers: away with the old block, `above` in its place, the new one below. */
  #draw(above = ""): void {
    const lines = this.#lines();
    this.#write(`${this.#away()}${above}${lines.map((line) => `${line}\n`).join("")}`);
    this.#height = lines.length;
  }

  #erase(): void {
    this.#write(this.#away());
    this.#height = 0;
  }

  #away(): string {
    return this.#height === 0 ? "" : `\u001b[${this.#height}A${eraseBelow}`;
  }

  #write(text: string): void {
    if (text !== "") this.#stream.write(text);
  }

  /** Two for each activity, as many as fit: a line that wraps or scrolls away couldn't be taken back. */
  #lines(): string[] {
    // A terminal that doesn't know its size says 0.
    const width = (this.#stream.columns || 80) - 1;
    const fitting = Math.max(1, Math.floor(((this.#stream.rows || 24) - 2) / 2));
    return [...this.#activities.values()].slice(0, fitting).flatMap((activity) => {
      const { title, detail, since } = activity;
      const state = plainText(activity.state);
      const elapsed = durationText(Math.floor((performance.now() - since) / 1000) * 1000);
      const rest = `  ${elapsed.replace(/\.0s$/, "s")}  ${detail}`.trimEnd();
      const room = Math.max(0, width - 2 - state.length);
      return [clipStart(title, width), `  ${styled(state, this.#stream)}${clipEnd(rest, room)}`];
    });
  }
}

/** The end of a name tells it from its neighbours. */
function clipStart(text: string, width: number): string {
  const plain = plainText(text);
  return plain.length <= width ? plain : `…${plain.slice(plain.length - width + 1)}`;
}

function clipEnd(text: string, width: number): string {
  const plain = plainText(text);
  return plain.length <= width ? plain : `${plain.slice(0, Math.max(0, width - 1))}…`;
}
