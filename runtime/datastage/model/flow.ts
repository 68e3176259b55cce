import type { LocalParameter, ParameterOptions } from "../api/canvas.js";
import type { FlowConfiguration, JobPayload, JobSettings } from "../api/configuration.js";
import type { BatchFlow, BatchFlowOptions, FlowSettings } from "../api/flow.js";
import type { FlowDocument } from "../document/types.js";
import { FlowError } from "../flow-error.js";
import { systemIdentity } from "../../payload/identity.js";
import { isProjectDefault, localParameter, projectDefault } from "../parameters/local-parameter.js";
import type { ParameterSet } from "../parameters/parameter-set.js";
import { type ProjectParameterSet, toParameterSet } from "../parameters/project-parameter-set.js";
import { param } from "../parameters/reference.js";
import type { SchemaMaker } from "../schema/schema.js";
import type { ParameterReference } from "../stage/index.js";
import type { Diagnostic } from "../validate/diagnostic.js";
import { structureOf } from "../validate/structure.js";
import { findingsOf, refuseBroken } from "../validate/validate.js";
import { writeDocument } from "../write/flow-document.js";
import { CanvasModel } from "./canvas.js";
import { Ids } from "./ids.js";
import { checkLabel } from "./node.js";
import { RuntimeValues } from "./runtime-values.js";
import { checkConfiguration, checkSettings } from "./settings.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/** A batch flow. */
export class FlowModel extends CanvasModel implements BatchFlow {
  #name: string;
  #settings: FlowSettings = {};
  #configuration: FlowConfiguration = {};
  protected readonly parameters = new Map<string, LocalParameter>();
  protected readonly runtime = new RuntimeValues();
  #anew = false;

  constructor(schemas: SchemaMaker, name: string, options: BatchFlowOptions) {
    const { identity = systemIdentity, configuration, ...settings } = options;
    checkLabel("A flow", name);
    super({ ids: new Ids(identity, `flow ${name}`), schemas, kept: new Map() });
    this.#name = name;
    this.set(settings);
    if (configuration !== undefined) this.configure(configuration);
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    checkLabel("A flow", name);
    this.#name = name;
  }

  get settings(): FlowSettings {
    return this.#settings;
  }

  get configuration(): FlowConfiguration {
    return this.#configuration;
  }

  set(settings: FlowSettings): this {
    const merged = { ...this.#settings, ...settings } as FlowSettings;
    checkSettings(merged, this.set);
    this.#settings = Object.freeze(merged);
    return this;
  }

  configure(configuration: FlowConfiguration): this {
    checkConfiguration(configuration, this.configure);
    this.#configuration = Object.freeze({ ...configuration });
    return this;
  }

  parameter(name: string, options: ParameterOptions = {}): ParameterReference {
    // One of the project's defaults gives way to the flow's own.
    const own = [...this.parameters.values()].filter((each) => !isProjectDefault(each));
    const taken = new Set(own.map((each) => each.name));
    this.parameters.set(name, localParameter(taken, name, options, this.parameter));
    return param(name);
  }

  get localParameters(): readonly LocalParameter[] {
    return [...this.parameters.values()];
  }

  get parameterSets(): readonly ParameterSet[] {
    return [...this.runtime.sets.values()];
  }

  useParameterSet(given: ParameterSet | ProjectParameterSet): this {
    const set = toParameterSet(given, this.useParameterSet);
    if (this.runtime.sets.has(set.name)) {
      const message = `has the parameter set ${set.name} already`;
      throw new FlowError("PARAMETER", "The flow", message, {}, this.useParameterSet);
    }
    this.runtime.sets.set(set.name, set);
    if (set.name === "PROJDEF") {
      for (const each of set.parameters) this.parameters.set(each.name, projectDefault(each));
    }
    return this;
  }

  setRuntimeValueSet(set: string, valueSet: string): this {
    this.runtime.chooseSet(set, valueSet, this.setRuntimeValueSet);
    return this;
  }

  setRuntimeParameterValue(set: string, parameter: string, value: string | number): this {
    this.runtime.chooseInSet(set, parameter, value, this.setRuntimeParameterValue);
    return this;
  }

  setRuntimeLocalParameter(parameter: string, value: string | number): this {
    if (!this.parameters.has(parameter)) {
      const message = `has no parameter ${parameter}`;
      throw new FlowError("PARAMETER", "The flow", message, {}, this.setRuntimeLocalParameter);
    }
    this.runtime.choose(parameter, value);
    return this;
  }

  get jobSettings(): JobSettings {
    // null is no limit, as nothing is.
    const limits = Object.entries(this.#configuration).filter(([, value]) => value != null);
    return { ...Object.fromEntries(limits), ...this.runtime.settings };
  }

  jobPayload(project?: { readonly id: string }): JobPayload {
    const { environment, warnLimit, retentionDays, retentionAmount } = this.#configuration;
    const env_id = project ? `${environment ?? ""}-${project.id}` : environment;
    return {
      configuration: {
        ...(environment !== undefined && env_id !== undefined && { env_id }),
        ...(typeof warnLimit === "number" && { flow_limits: { warn_limit: warnLimit } }),
      },
      ...(typeof retentionDays === "number" && { retention_policy: { days: retentionDays } }),
      ...(typeof retentionAmount === "number" && { retention_policy: { amount: retentionAmount } }),
      ...this.runtime.parts,
    };
  }

  autoArrange(): this {
    this.#anew = true;
    return this;
  }

  validate(): readonly Diagnostic[] {
    return findingsOf({
      canvas: this,
      parameters: [...this.parameters.keys()],
      parameterSets: [...this.runtime.sets.values()],
    });
  }

  toDocument(): FlowDocument {
    refuseBroken(structureOf(this), this.toDocument);
    return this.write();
  }

  /** The document, whatever is wrong with the flow. */
  protected write(): FlowDocument {
    const { autoArrange = true, description } = this.#settings;
    return writeDocument({
      canvas: this,
      type: "pipeline",
      description,
      settings: this.#settings,
      parameters: [...this.parameters.values()],
      parameterSets: [...this.runtime.sets.values()],
      anew: this.#anew || autoArrange,
    });
  }

  /** For `JSON.stringify`: the document; secrets are masked. */
  toJSON(): FlowDocument {
    return this.toDocument();
  }

  /** For `console.log` of Node: what it is. */
  [inspect](): string {
    return `BatchFlow ${JSON.stringify(this.#name)} (${this.members.size} nodes)`;
  }
}
