import { systemIdentity } from "../../payload/identity.js";
import type { BatchFlowOptions } from "../api/flow.js";
import type { FlowDocument } from "../document/types.js";
import { FlowModel } from "../model/flow.js";
import type { LocalParameter } from "../api/canvas.js";
import type { ParameterSet } from "../parameters/parameter-set.js";
import type { SchemaMaker } from "../schema/schema.js";
import { structureOf } from "../validate/structure.js";
import { refuseBroken } from "../validate/validate.js";
import { snapshot } from "../../client/snapshot.js";
import { merged } from "./merge.js";
import type { Source } from "./source-document.js";

/** A flow that was read: what nobody changes is written as it was, down to keys that nobody knows. */
export class ReadFlowModel extends FlowModel {
  #read: Source = {};
  #before: FlowDocument | undefined;
  /** Mistakes that were there when it was read. */
  #known = new Set<string>();

  constructor(schemas: SchemaMaker, name: string, options: BatchFlowOptions) {
    super(schemas, name, { identity: systemIdentity, ...options });
  }

  /** Takes in parameters as the document has them. */
  takeIn(parameters: readonly LocalParameter[], sets: readonly ParameterSet[]): void {
    for (const parameter of parameters) this.parameters.set(parameter.name, parameter);
    for (const set of sets) this.runtime.sets.set(set.name, set);
  }

  /** The document that the flow was read from; from here on, changes count. */
  remember(read: Source): this {
    this.#read = read;
    this.#before = this.write();
    this.#known = new Set(structureOf(this).map(({ message }) => message));
    return this;
  }

  override toDocument(): FlowDocument {
    const mistakes = structureOf(this).filter(({ message }) => !this.#known.has(message));
    refuseBroken(mistakes, this.toDocument);
    return snapshot(merged(this.#read, this.#before, this.write())) as FlowDocument;
  }
}
