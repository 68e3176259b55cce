/** Whether an argument says something: null, false, 0, and empty texts, lists and maps don't. */
export function given(value: unknown): boolean {
  const { length, size } = Object(value) as { readonly length?: number; readonly size?: number };
  return Boolean(length ?? size ?? value);
}
