import { systemIdentity } from "../../payload/identity.js";
import type { ParameterOptions, SharedSubflow, SubflowOptions } from "../api/canvas.js";
import type { FlowDocument } from "../document/types.js";
import { localParameter } from "../parameters/local-parameter.js";
import { param } from "../parameters/reference.js";
import type { SchemaMaker } from "../schema/schema.js";
import type { ParameterReference } from "../stage/index.js";
import { refuseBroken } from "../validate/validate.js";
import { writeDocument } from "../write/flow-document.js";
import { CanvasModel } from "./canvas.js";
import { Ids } from "./ids.js";
import { checkLabel } from "./node.js";
import type { CanvasPart, LocalParameter, SharedDocument } from "./parts.js";

/** A subflow that is a document of its own. */
export class SharedSubflowModel extends CanvasModel implements SharedSubflow, SharedDocument {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly pipelineId: string;
  readonly #parameters = new Map<string, LocalParameter>();

  constructor(schemas: SchemaMaker, name: string, options: SubflowOptions) {
    const { identity = systemIdentity, description = "", asset } = options;
    const ids = new Ids(identity);
    super({ ids, schemas });
    checkLabel("A subflow", name);
    this.name = name;
    this.description = description;
    this.url = asset?.url ?? "";
    this.pipelineId = asset?.pipelineId ?? ids.of(this.number);
  }

  get canvas(): CanvasPart {
    return this;
  }

  get parameters(): readonly LocalParameter[] {
    return [...this.#parameters.values()];
  }

  parameter(name: string, options: ParameterOptions = {}): ParameterReference {
    const taken = new Set(this.#parameters.keys());
    const { value: _, ...made } = localParameter(taken, name, options, this.parameter);
    // The vendor writes no value here: what uses the subflow gives one.
    this.#parameters.set(name, { ...made, value: "" } as LocalParameter);
    return param(name);
  }

  toDocument(): FlowDocument {
    refuseBroken(this, this.toDocument);
    return writeDocument({
      canvas: this,
      type: "subpipeline",
      description: undefined,
      settings: {},
      parameters: this.parameters,
      parameterSets: [],
      anew: true,
    });
  }
}
