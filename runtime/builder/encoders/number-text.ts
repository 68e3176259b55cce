/** A number as Python writes it: 0.00001 is `1e-05`. A number that could be whole is. */
export function numberText(value: number): string {
  const text = value.toExponential();
  const exponent = Number(text.slice(text.indexOf("e") + 1));
  const isPlain = Number.isSafeInteger(value) || (exponent > -5 && exponent < 16);
  return isPlain ? String(value) : text.replace(/(e.)(\d)$/, "$10$2");
}
