import { describe, expect, test } from "vitest";
import { type Duration, durationText, milliseconds } from "../../runtime/http/duration.js";

describe("milliseconds", () => {
  test.each<[Duration, number]>([
    [1, 1],
    [0.5, 0.5],
    ["500ms", 500],
    ["30s", 30_000],
    ["1.5s", 1_500],
    ["30m", 1_800_000],
    ["2h", 7_200_000],
  ])("%j is %d", (given, want) => {
    expect(milliseconds(given)).toBe(want);
  });

  test.each([
    0,
    -1,
    NaN,
    Infinity,
    "",
    "30",
    "s",
    "-1s",
    "0s",
    "1 s",
    "1S",
    "1d",
    "1h30m",
    "1e3s",
    null,
  ])("%j is refused", (given) => {
    expect(() => milliseconds(given as Duration)).toThrow(
      expect.objectContaining({ code: "DURATION" }) as Error,
    );
  });
});

test.each([
  [7_200_000, "2 h"],
  [1_800_000, "30 min"],
  [90_000, "90 s"],
  [1_234, "1.2 s"],
  [999, "999 ms"],
])("%d is told as %s", (given, want) => {
  expect(durationText(given)).toBe(want);
});
