/**
 * Which item of a batch has which name. By its name an item is found whose answer was lost: of two with one name, one
 * would be taken for the other.
 */
export class BatchNames {
  readonly #owners: Map<string, number>;
  readonly #taken: (name: string, owner: number) => Error;

  /**
   * @param taken the error for a name that another item of the batch has
   * @param names those that processes before this one have used
   */
  constructor(
    taken: (name: string, owner: number) => Error,
    names: Iterable<readonly [name: string, index: number]> = [],
  ) {
    this.#owners = new Map(names);
    this.#taken = taken;
  }

  /** @throws the error of the kind when another item has it; nothing was sent */
  take(name: string, index: number): void {
    const owner = this.#owners.get(name) ?? index;
    if (owner !== index) throw this.#taken(name, owner);
    this.#owners.set(name, index);
  }
}
