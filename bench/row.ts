/** One line of the table: what was measured, against what, and whether it is where it should be. */
export interface Row {
  readonly measure: string;
  readonly value: number;
  readonly unit: "ms" | "µs" | "bytes" | "×" | "count" | "/s";
  /** The bar, in words; undefined where the figure is only recorded. */
  readonly bar?: string;
  readonly ok?: boolean;
}

const units: Readonly<Record<Row["unit"], (value: number) => string>> = {
  ms: (value) => `${value.toFixed(1)} ms`,
  µs: (value) => `${value.toFixed(2)} µs`,
  bytes: (value) => `${value.toLocaleString("en")} B`,
  "×": (value) => `${value.toFixed(2)} ×`,
  count: (value) => value.toLocaleString("en"),
  "/s": (value) => `${Math.round(value).toLocaleString("en")} /s`,
};

export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ measure, value, unit, bar = "", ok }) => [
    measure,
    units[unit](value),
    bar,
    ok === undefined ? "" : ok ? "holds" : "MISSED",
  ]);
  const heads = ["measure", "figure", "bar", ""];
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...cells.map((cell) => cell[index]?.length ?? 0)),
  );
  const line = (cell: readonly string[]): string =>
    cell
      .map((text, index) =>
        index === 1 ? text.padStart(widths[1] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(heads), line(widths.map((width) => "─".repeat(width))), ...cells.map(line)].join(
    "\n",
  );
}

/** A row with a bar that it must not cross. */
export function limited(
  measure: string,
  value: number,
  unit: Row["unit"],
  sign: "≤" | "≥",
  limit: number,
): Row {
  const ok = sign === "≤" ? value <= limit : value >= limit;
  return { measure, value, unit, bar: `${sign} ${units[unit](limit)}`, ok };
}
