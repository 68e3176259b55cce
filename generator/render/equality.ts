/** Whether plain data is the same. What two wholes share is looked at once. */
export class Equality {
  readonly #known = new WeakMap<object, object>();

  holds(one: unknown, other: unknown): boolean {
    if (one === other) return true;
    if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
      return false;
    }
    if (this.#known.get(one) === other) return true;
    if (!this.#parts(one, other)) return false;
    this.#known.set(one, other);
    return true;
  }

  #parts(one: object, other: object): boolean {
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const keys = Object.keys(one);
    const others = Object.keys(other);
    // The order of keys is that of what is written.
    return (
      keys.length === others.length &&
      keys.every((key, index) => {
        const [a, b] = [one, other] as Readonly<Record<string, unknown>>[];
        return key === others[index] && this.holds(a?.[key], b?.[key]);
      })
    );
  }
}
