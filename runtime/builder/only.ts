/** One choice of several: its own steps and none of the others. */
export type Only<Chosen, Step extends string> = Chosen & {
  readonly [Other in Exclude<Step, keyof Chosen>]?: never;
};

/** One of these names at least. */
export type Some<Name extends string> = {
  [Given in Name]: { readonly [Key in Given]: unknown };
}[Name];
