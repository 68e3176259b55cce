/** Whether an argument says something: null, false, 0, and empty texts, lists and maps don't. */
export function given(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value instanceof Map ? value.size > 0 : Boolean(value);
}
