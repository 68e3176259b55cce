/** A number as Python writes it: 0.00001 is `1e-05`. One that is whole is written as an integer. */
class PythonNumber extends Number {
  override toString(): string {
    // JavaScript changes to exponents elsewhere, and writes them with one digit.
    return this.toExponential().replace(/(e.)(\d)$/, "$10$2");
  }
}

/** A fraction; where Python writes it otherwise than JavaScript, one that knows how. */
export function fraction(value: number): number {
  // What is as large as to need an exponent is whole.
  return Math.abs(value) < 1e-4 ? (new PythonNumber(value) as unknown as number) : value;
}
