import { styleText } from "node:util";

const styles = {
  Succeeded: "green",
  Failed: "red",
  Error: "red",
  Running: "cyan",
  Pending: "yellow",
  ok: "green",
  warning: "yellow",
  wrong: "red",
} as const;

/** By itself, it would look at standard output. */
const plainly = { validateStream: false };

/** A phase, or a state of a finding, in its colour, on a terminal that shows colours to somebody who wants them. */
export function styled(phase: string, stream: NodeJS.WriteStream): string {
  const style = Object.hasOwn(styles, phase) ? styles[phase as keyof typeof styles] : undefined;
  return style !== undefined && hasColours(stream) ? styleText(style, phase, plainly) : phase;
}

function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
