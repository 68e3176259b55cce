/** How two installed copies of this library know each other's secrets. */
export const reader: unique symbol = Symbol.for("specanvil.secret") as never;

/** A secret of any installed copy of this library. */
export interface AnySecret {
  readonly [reader]: () => string | Promise<string>;
  toJSON(): string;
}

// Apart from the class, so that a builder that only has to recognize secrets doesn't bring it into a bundle.
export function isSecret(value: unknown): value is AnySecret {
  return (value as AnySecret | null | undefined)?.[reader] !== undefined;
}
