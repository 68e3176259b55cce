/** What is going on with one thing, for whoever waits. */
export interface Activity {
  /** What it is about: the name of a run. */
  readonly title: string;
  /** In a word or two: `Running`. */
  readonly state: string;
  /** Whatever else is known: `1/3 tasks  step-2`. */
  readonly detail: string;
  /** When it began, by `performance.now()`. */
  readonly since: number;
}

/** Standard error: lines that stay and, on a terminal, below them a block of what is going on now. */
export interface Screen {
  /** A line that stays. */
  note(line: string): void;
  /** Lets something else be written, which may go to the same terminal. */
  beside(write: () => void): void;
  /** What is going on now under this key; nothing any more when undefined. */
  show(key: string, activity: Activity | undefined): void;
  close(): void;
}
