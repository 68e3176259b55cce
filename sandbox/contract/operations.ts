import type { Contract } from "./contract.js";

type Named = Pick<Contract, "operationIds" | "operationId">;

/** The operations of several APIs, by id and by what a request reaches. */
export class Operations implements Named {
  readonly #contracts: readonly Named[];

  constructor(contracts: readonly Named[]) {
    this.#contracts = contracts;
  }

  get operationIds(): readonly string[] {
    return this.#contracts.flatMap(({ operationIds }) => operationIds);
  }

  operationId(method: string, segments: readonly string[]): string | undefined {
    for (const contract of this.#contracts) {
      const id = contract.operationId(method, segments);
      if (id !== undefined) return id;
    }
    return undefined;
  }
}
