import type { Condition, Stage } from "./descriptor.js";
import { propertiesOf, type Property } from "./properties.js";

/** A part of the document that holds properties. */
export interface View {
  readonly letter: string;
  /** Properties that it holds where they aren't set too, in the order of the document. */
  readonly required: readonly Property[];
  readonly conditions: { readonly [property: string]: Condition } | undefined;
}

export interface Views {
  readonly known: ReadonlyMap<string, Property>;
  readonly p: View;
  readonly i: View;
  readonly o: View;
  readonly s: View;
  readonly t: View;
  /** Properties that always stand in the node's parameters. */
  readonly always: readonly Property[];
}

const made = new WeakMap<Stage, Views>();

/** The views of a stage, made once: what isn't set and not required costs nothing after that. */
export function viewsOf(stage: Stage): Views {
  const found = made.get(stage);
  if (found !== undefined) return found;
  const known = propertiesOf(stage);
  const all = [...known.values()];
  const view = (letter: string): View => ({
    letter,
    required: all.filter(({ required, views, type, fallback }) => {
      const counted = type === "inputs" || type === "outputs";
      return counted ? views.includes(letter) : fallback !== null && required.includes(letter);
    }),
    conditions: stage.when?.[letter],
  });
  const views = {
    ...{ known, p: view("p"), i: view("i"), o: view("o"), s: view("s"), t: view("t") },
    always: all.filter((property) => property.views.includes("a")),
  };
  made.set(stage, views);
  return views;
}
