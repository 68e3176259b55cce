import { expect, test } from "vitest";
import { sleep } from "../../runtime/http/clock.js";
import { onAbort, untilAborted } from "../../runtime/http/on-abort.js";
import { timeLimit } from "../../runtime/http/time-limit.js";
import { virtualClock } from "./clocks.js";

const forever = new Promise<never>(() => {});

test("ends when its time is up", async () => {
  const clock = virtualClock();
  const limit = timeLimit(clock, 5_000, undefined);
  await expect(untilAborted(forever, limit.signal)).rejects.toThrow("the time is up");
  expect([limit.expired, clock.elapsed]).toEqual([true, 5_000]);
});

test("ends with the signal around it, for that one's reason", async () => {
  const outer = new AbortController();
  const limit = timeLimit(virtualClock(), 5_000, outer.signal);
  outer.abort("enough");
  await expect(untilAborted(forever, limit.signal)).rejects.toBe("enough");
  expect(limit.expired).toBe(false);
});

test("an aborted signal ends it at once", () => {
  expect(timeLimit(virtualClock(), undefined, AbortSignal.abort("no")).signal.reason).toBe("no");
});

test("once lifted, neither time nor signal end it", async () => {
  const clock = virtualClock();
  const outer = new AbortController();
  const limit = timeLimit(clock, 1_000, outer.signal);
  limit.lift();
  outer.abort();
  await sleep(clock, 2_000, new AbortController().signal);
  expect(limit.signal.aborted).toBe(false);
});

test("a sleep ends with its signal", async () => {
  const clock = virtualClock();
  const controller = new AbortController();
  const waiting = sleep(clock, 60_000, controller.signal);
  controller.abort("enough");
  await expect(waiting).rejects.toBe("enough");
  await expect(sleep(clock, 60_000, controller.signal)).rejects.toBe("enough");
  expect(clock.elapsed).toBe(0);
});

test("work that fails after the signal ended it is no unhandled rejection", async () => {
  const late = Promise.reject(new Error("late"));
  await expect(untilAborted(late, AbortSignal.abort("enough"))).rejects.toBe("enough");
});

test("a signal shared by many gets one listener", () => {
  let listeners = 0;
  const controller = new AbortController();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    listeners += 1;
    add(...given);
  };
  const heard: number[] = [];
  const undo = Array.from({ length: 50 }, (_, index) => onAbort(signal, () => heard.push(index)));
  undo[0]?.();
  controller.abort();
  expect(listeners).toBe(1);
  expect(heard).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
});
