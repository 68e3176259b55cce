import type { Outcome } from "./records.js";

type Phase = "Pending" | "Running" | "Omitted" | Outcome;

/** Where a run, or one step of it, stands. Times are milliseconds since 1970. */
export interface State {
  readonly phase: Phase;
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly message?: string;
}

export interface RunState extends State {
  readonly startedAt: number;
  readonly steps: readonly State[];
}

/** What decides where a run stands. */
interface Course {
  readonly createdAt: number;
  readonly duration: number;
  readonly outcome: Outcome;
  readonly stoppedAt?: number;
}

/** How many steps a run takes. */
const STEPS = 3;

/** The part of its time that a run waits before its first step. */
const WAIT = 0.1;

const STOPPED = "Stopped with strategy 'Stop'";

/**
 * Where a run stands at `now`: it waits, takes its steps one after the other, and ends; the outcome is that of the last
 * step. A function of times alone, without timers, so that a restart or a kill changes nothing.
 */
export function runState(course: Course, now: number): RunState {
  const { createdAt, duration, stoppedAt } = course;
  const stopped = stoppedAt !== undefined && stoppedAt < createdAt + duration;
  const end = stopped ? stoppedAt : createdAt + duration;
  const over = now >= end;
  const steps = Array.from({ length: STEPS }, (_, index) =>
    stepState(course, index, over ? end : now, over),
  );
  const startedAt = createdAt;
  if (!over) {
    const begun = steps.some(({ phase }) => phase !== "Pending");
    return { phase: begun ? "Running" : "Pending", startedAt, steps };
  }
  const phase = stopped ? "Failed" : course.outcome;
  const message = stopped ? STOPPED : verdict(course.outcome);
  return { phase, startedAt, finishedAt: end, ...saying(message), steps };
}

function stepState(course: Course, index: number, at: number, over: boolean): State {
  const { createdAt, duration, outcome } = course;
  const boundary = (step: number): number =>
    createdAt + Math.round(duration * (WAIT + ((1 - WAIT) * step) / STEPS));
  const startedAt = boundary(index);
  const finishedAt = boundary(index + 1);
  if (at >= finishedAt) {
    const last = index === STEPS - 1;
    const phase = last ? outcome : "Succeeded";
    return { phase, startedAt, finishedAt, ...saying(last ? verdict(outcome) : undefined) };
  }
  if (at < startedAt) return { phase: over ? "Omitted" : "Pending" };
  return over
    ? { phase: "Failed", startedAt, finishedAt: at, message: STOPPED }
    : { phase: "Running", startedAt };
}

function verdict(outcome: Outcome): string | undefined {
  if (outcome === "Failed") return "main: exit code 1";
  return outcome === "Error" ? "The node that ran the step was lost." : undefined;
}

function saying(message: string | undefined): { message?: string } {
  return message === undefined ? {} : { message };
}
