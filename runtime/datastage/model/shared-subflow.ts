import { systemIdentity } from "../../payload/identity.js";
import { isSecret } from "../../secret/is-secret.js";
import type {
  LocalParameter,
  ParameterOptions,
  SharedSubflow,
  SubflowOptions,
} from "../api/canvas.js";
import { pythonText } from "../document/python-text.js";
import type { DocumentValue, FlowDocument } from "../document/types.js";
import { localParameter } from "../parameters/local-parameter.js";
import { param } from "../parameters/reference.js";
import type { SchemaMaker } from "../schema/schema.js";
import type { ParameterReference } from "../stage/index.js";
import { structureOf } from "../validate/structure.js";
import { refuseBroken } from "../validate/validate.js";
import { writeDocument } from "../write/flow-document.js";
import { CanvasModel } from "./canvas.js";
import { Ids } from "./ids.js";
import { checkLabel } from "./node.js";
import type { CanvasPart, SharedDocument } from "./parts.js";

/** A subflow that is a document of its own. */
export class SharedSubflowModel extends CanvasModel implements SharedSubflow, SharedDocument {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly pipelineId: string;
  readonly #parameters = new Map<string, LocalParameter>();
  readonly #defaults: Record<string, DocumentValue> = {};

  constructor(schemas: SchemaMaker, name: string, options: SubflowOptions) {
    const { identity = systemIdentity, description = "", asset } = options;
    checkLabel("A subflow", name);
    // Two of one name may stand in one flow: what they are in the project tells them apart.
    const ids = new Ids(identity, `subflow ${name} ${asset?.pipelineId ?? ""}`.trim());
    super({ ids, schemas, kept: new Map() });
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

  get defaults(): Readonly<Record<string, DocumentValue>> {
    return this.#defaults;
  }

  parameter(name: string, options: ParameterOptions = {}): ParameterReference {
    const taken = new Set(this.#parameters.keys());
    const made = localParameter(taken, name, options, this.parameter);
    const { value = "" } = made;
    this.#defaults[name] = (isSecret(value) ? value : pythonText(value)) as DocumentValue;
    // What uses the subflow gives the value, and the vendor writes none here.
    const valid_values = options.validValues ?? null;
    this.#parameters.set(name, { ...made, value: "", valid_values });
    return param(name);
  }

  toDocument(): FlowDocument {
    refuseBroken(structureOf(this), this.toDocument);
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
