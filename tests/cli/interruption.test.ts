import { afterEach, expect, test, vi } from "vitest";
import { interruption } from "../../cli/interruption.js";

const before = (["SIGINT", "SIGTERM"] as const).map(
  (name) => [name, process.listeners(name)] as const,
);

afterEach(() => {
  vi.restoreAllMocks();
  for (const [name, listeners] of before) {
    process.removeAllListeners(name);
    for (const listener of listeners) process.on(name, listener);
  }
});

test("a second Ctrl-C ends the process at once; what npm passes on of the first one doesn't", () => {
  const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
  const now = vi.spyOn(performance, "now").mockReturnValue(1_000);
  const signal = interruption();
  process.emit("SIGINT", "SIGINT");
  expect(signal.reason).toMatchObject({ name: "Interrupted", exitCode: 130 });
  process.emit("SIGINT", "SIGINT");
  expect(exit).not.toHaveBeenCalled();
  now.mockReturnValue(2_000);
  process.emit("SIGINT", "SIGINT");
  expect(exit).toHaveBeenCalledWith(130);
});
