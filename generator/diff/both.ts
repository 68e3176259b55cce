/** The same of the two sides. */
export interface Both<T> {
  readonly old: T;
  readonly new: T;
}

export function eachSide<From, To>(both: Both<From>, make: (one: From) => To): Both<To> {
  return { old: make(both.old), new: make(both.new) };
}
