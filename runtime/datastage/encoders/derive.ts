import { withSource } from "../document/field-copy.js";
import type { Field } from "../document/types.js";
import type { Derivation, DerivationRule, NodeDraft, PortDraft } from "./encoder.js";

/** How a stage derives its columns: a rule and its data, as the stage's definition has them. */
export interface Derivations {
  readonly rule: DerivationRule<never>;
}

/**
 * Writes into the outputs of a node what their columns are made of, and into columns that don't say so of which column
 * in they are a copy, where only one can be meant.
 */
export function derive(node: NodeDraft, how?: Derivations): void {
  if (node.outputs.length === 0) return;
  const sources = new Sources(node.inputs);
  for (const output of node.outputs) {
    const usual = usualDerivations(node, sources);
    const derivations = how ? how.rule(output, node, how as never, usual) : usual;
    if (derivations.length > 0) output.parameters["valueDerivation"] = derivations as never;
    fillSources(output, sources, derivations);
  }
}

/** The columns that come into a node, by name; looked through when one is asked for. */
export class Sources {
  readonly #inputs: readonly PortDraft[];
  #byName: Map<string, string | string[]> | undefined;

  constructor(inputs: readonly PortDraft[]) {
    this.#inputs = inputs;
  }

  /** All of a name, as `link.column`. */
  all(name: string): readonly string[] {
    const found = this.#found(name);
    return found === undefined ? [] : typeof found === "string" ? [found] : found;
  }

  /** The one of a name; undefined where there are others. */
  only(name: string): string | undefined {
    const found = this.#found(name);
    return typeof found === "string" ? found : undefined;
  }

  #found(name: string): string | readonly string[] | undefined {
    this.#byName ??= this.#collect();
    return this.#byName.get(name);
  }

  #collect(): Map<string, string | string[]> {
    const byName = new Map<string, string | string[]>();
    for (const { link, fields = [] } of this.#inputs) {
      for (const { name } of fields) {
        const found = byName.get(name);
        const source = `${link}.${name}`;
        if (found === undefined) byName.set(name, source);
        else byName.set(name, typeof found === "string" ? [found, source] : [...found, source]);
      }
    }
    return byName;
  }
}

/** With several primary links in and one link out, each column is said to be of all that are called like it. */
function usualDerivations({ inputs, outputs }: NodeDraft, sources: Sources): Derivation[] {
  const primary = inputs.filter(({ type }) => type === "PRIMARY");
  if (primary.length < 2 || outputs.length !== 1) return [];
  return (outputs[0]?.fields ?? []).map(({ name }) => ({
    columnName: name,
    parsedExpression: name,
    sourceColumn: sources.all(name).join(";"),
  }));
}

function fillSources(
  output: PortDraft,
  sources: Sources,
  derivations: readonly Derivation[],
): void {
  const { fields = [] } = output;
  const derived =
    derivations.length > 0 ? new Set(derivations.map(({ columnName }) => columnName)) : undefined;
  let filled: Field[] | undefined;
  for (const [at, field] of fields.entries()) {
    const { name, metadata } = field;
    if (derived?.has(name) === true) continue;
    const { source_field_id: said } = metadata;
    // A source without a link is a column's name.
    if (said?.includes(".") === true) continue;
    const found = sources.only(said === undefined || said === "" ? name : said);
    if (found === undefined) continue;
    if (output.drafted) {
      metadata.source_field_id = found;
      continue;
    }
    filled ??= [...fields];
    // The columns that somebody gave may be those of other links, too.
    filled[at] = withSource(field, found);
  }
  if (filled) output.fields = filled;
}
