/**
 * What came of definitions of stages before. It is taken from here where all that it was made of is the very same; what
 * had mistakes is made again, so that they are told again.
 */
export class KnownStages {
  readonly #made = new WeakMap<object, { readonly of: readonly unknown[]; readonly it: unknown }>();
  readonly #shared = new Map<string, readonly unknown[]>();

  /**
   * @param definition - What it is made of, first of all
   * @param of - All else that it depends on, compared one by one by identity
   * @param found - Where mistakes go
   */
  take<It>(
    definition: object,
    of: readonly unknown[],
    found: readonly unknown[],
    make: () => It,
  ): It {
    const before = this.#made.get(definition);
    if (before !== undefined && isSameList(before.of, of)) return before.it as It;
    const count = found.length;
    const it = make();
    if (found.length === count) this.#made.set(definition, { of, it });
    else this.#made.delete(definition);
    return it;
  }

  /** A list, or the one of that name before it where that has the very same items. */
  shared<Item>(name: string, items: readonly Item[], isSame = isSameList): readonly Item[] {
    const before = this.#shared.get(name);
    if (before !== undefined && isSame(before, items)) return before as readonly Item[];
    this.#shared.set(name, items);
    return items;
  }
}

export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

export function isSameData(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
