import { ConflictError } from "../errors.js";

/**
 * Which item of a batch has which name. By its name an item is found whose answer was lost: of two with one name, one
 * would be taken for the other.
 */
export class BatchNames {
  readonly #owners: Map<string, number>;

  /** @param names those that processes before this one have used */
  constructor(names: Iterable<readonly [name: string, index: number]> = []) {
    this.#owners = new Map(names);
  }

  /** @throws ConflictError `ATLAN_CONFLICT` when another item has it; nothing was sent */
  take(name: string, index: number): void {
    const owner = this.#owners.get(name) ?? index;
    if (owner !== index) {
      throw new ConflictError(`Workflow ${owner} of this batch is named ${name} too.`, {
        code: "ATLAN_CONFLICT",
        hint: "Give each a name of its own.",
      });
    }
    this.#owners.set(name, index);
  }
}
