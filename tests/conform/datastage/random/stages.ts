import { type Ends, randomProps } from "../../../datastage/columns/random-props.js";
import type { Random } from "../../../datastage/columns/random.js";
import type { Facts, PropertyFacts, StageFacts } from "./facts.js";
import { type Coding, Values } from "./values.js";

/** Properties that hold models without saying so: the model, and its field that names a link out of or into the stage. */
const models: Readonly<Record<string, readonly [model: string, link?: string, of?: keyof Ends]>> = {
  "Rest.requests": ["Request"],
  "Rest.variables": ["Variable"],
  "Complex Flat File.records": ["Record"],
  "Complex Flat File.records_id": ["RecordID"],
  "Complex Flat File.output_columns": ["OutputColumns", "output_name", "outs"],
  "Complex Flat File.constraint": ["Constraint", "output_name", "outs"],
  "Lookup.lookup_derivation": ["LookupDerivation", "reference_link", "ins"],
  "Transformer.transformer_constraint": ["Constraint", "output_name", "outs"],
  "Transformer.triggers": ["Trigger"],
  "Transformer.stage_variables": ["StageVariable"],
  "Transformer.loop_variables": ["LoopVariable"],
};
/** Attributes that only the document's links say. */
const counted = new Set(["input_count", "output_count", "connection"]);
/** As stages are called by our own lists of those whose columns follow rules. */
const alias: Readonly<Record<string, string>> = {
  "Combine Records": "Combine records",
  "Make Vector": "Make vector",
  "Surrogate Key Generator": "Surrogate key generator",
  "Change Capture": "Change capture",
  "Change Apply": "Change apply",
  "Bloom Filter": "Bloom filter",
  "Match Frequency": "Match frequency",
  "Complex Flat File": "Complex flat file",
};

/** Random settings of stages in an oracle's coding. */
export class Settings {
  readonly #random: Random;
  readonly #facts: Facts;
  readonly #values: Values;

  constructor(random: Random, facts: Facts, coding: Coding) {
    this.#random = random;
    this.#facts = facts;
    this.#values = new Values(random, facts, coding);
  }

  /** Any of the attributes that a stage writes somewhere. */
  of(stage: StageFacts, ends: Ends): Record<string, unknown> {
    const random = this.#random;
    const share = random.one([0, 0.05, 0.15, 0.4]);
    const found: Record<string, unknown> = {};
    for (const property of stage.props) {
      const { n: name, vis } = property;
      const isModel = `${stage.stage}.${name}` in models;
      if (counted.has(name) || (vis === "dead" && !isModel)) continue;
      if (random.chance(isModel ? 0.4 : share)) found[name] = this.#value(stage, property, ends);
    }
    if (random.chance(0.6)) {
      const name = alias[stage.stage] ?? stage.stage;
      Object.assign(found, randomProps(random, name, ends));
    }
    return found;
  }

  /** Any attributes of the connection that a stage has of its own. */
  connection(stage: StageFacts): Record<string, unknown> {
    const facts = this.#facts.connections.get(stage.conn ?? "");
    const known = (facts?.props ?? []).filter(({ t }) => !t.startsWith("complex"));
    return Object.fromEntries(
      known
        .filter(() => this.#random.chance(0.15))
        .map((property) => [property.n, this.#values.of({ ...property, z: 0 }, stage)]),
    );
  }

  #value(stage: StageFacts, property: PropertyFacts, ends: Ends): unknown {
    const [model, field, of] = models[`${stage.stage}.${property.n}`] ?? [];
    if (model === undefined) return this.#values.of(property, stage);
    const make = (given: object = {}) =>
      this.#values.model(model, stage.complex ?? {}, stage.model, given as Record<string, unknown>);
    const links = of && [...ends[of], ...(of === "outs" ? ends.rejects : [])];
    if (!links || !field) return this.#random.many(2, () => make());
    return links.filter(() => this.#random.chance(0.8)).map((link) => make({ [field]: link }));
  }
}
