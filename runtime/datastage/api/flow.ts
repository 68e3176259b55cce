import type { Identity } from "../../payload/identity.js";
import type { ParameterSet } from "../parameters/parameter-set.js";
import type { ProjectParameterSet } from "../parameters/project-parameter-set.js";
import type { ParameterReference } from "../stage/index.js";
import type { Diagnostic } from "../validate/diagnostic.js";
import type { FlowDocument } from "../document/types.js";
import type { Canvas, LocalParameter, ParameterOptions } from "./canvas.js";
import type { FlowConfiguration, JobPayload, JobSettings } from "./configuration.js";

/** How the flow is compiled: by the engine alone, or with parts or all of it in the database. */
type Mode =
  | {
      readonly compileMode?: "ETL" | undefined;
      /** Whether connectors use the flight service; on premises only. */
      readonly flightService?: boolean | undefined;
      readonly eltPolicy?: undefined;
    }
  | {
      readonly compileMode: "TETL";
      readonly flightService?: undefined;
      readonly eltPolicy?: undefined;
    }
  | {
      readonly compileMode: "ELT";
      readonly flightService?: undefined;
      /** How what lies between two links is made. Default: `"NESTED_QUERY"`. */
      readonly eltPolicy?: "NESTED_QUERY" | "INTERMEDIATE_VIEW" | "INTERMEDIATE_TABLE" | undefined;
    };

export type FlowSettings = Mode & {
  readonly description?: string | undefined;
  /** Whether columns that no schema names go through all stages. Default: false. */
  readonly runtimeColumnPropagation?: boolean | undefined;
  /** Whether the editor fills in the columns of links. Default: true. */
  readonly autoColumnPropagation?: boolean | undefined;
  /** Whether stages are arranged anew each time. Default: true; false keeps positions that are given. */
  readonly autoArrange?: boolean | undefined;
};

export type BatchFlowOptions = FlowSettings & {
  readonly configuration?: FlowConfiguration | undefined;
  /** Where the ids of the document come from; tests freeze it. */
  readonly identity?: Identity | undefined;
};

/** A DataStage batch flow. */
export interface BatchFlow extends Canvas {
  name: string;
  readonly settings: FlowSettings;
  /** Changes settings; those that aren't named stay as they are. */
  set(settings: FlowSettings): this;
  readonly configuration: FlowConfiguration;
  /**
   * Says what a job of the flow runs with, in place of what was said before; null, as nothing, for no limit.
   *
   * @throws FlowError `FLOW_SETTING`
   */
  configure(configuration: FlowConfiguration): this;
  /**
   * Adds a parameter of the flow itself, and returns the reference to it.
   *
   * @throws FlowError `FLOW_PARAMETER` for a name that is taken, or a type that there isn't
   */
  parameter(name: string, options?: ParameterOptions): ParameterReference;
  /** The parameters of the flow itself, as the document has them. */
  readonly localParameters: readonly LocalParameter[];
  readonly parameterSets: readonly ParameterSet[];
  /**
   * Makes the parameters of a set known to the flow: of one that `parameterSet()` describes, or that a project has.
   *
   * @throws FlowError `FLOW_PARAMETER` for one of a name that it has already
   */
  useParameterSet(set: ParameterSet | ProjectParameterSet): this;
  /** The value set that a run takes of a parameter set, in place of the one before. */
  setRuntimeValueSet(set: string, valueSet: string): this;
  /** The value that a run takes for a parameter of a set. */
  setRuntimeParameterValue(set: string, parameter: string, value: string | number): this;
  /** The value that a run takes for a parameter of the flow itself. */
  setRuntimeLocalParameter(parameter: string, value: string | number): this;
  /** What a job that runs the flow is made with: environment, limits, value sets, values. */
  readonly jobSettings: JobSettings;
  /** The same, as the payload of a job has it. @param project which the environment is of */
  jobPayload(project?: { readonly id: string }): JobPayload;
  /** Arranges the stages once more when the flow is next written, whatever their positions. */
  autoArrange(): this;
  /** Everything that is wrong with the flow, all at once. */
  validate(): readonly Diagnostic[];
  /**
   * The document, as the vendor's SDK sends it. An unchanged flow gives the same document, ids included.
   *
   * @throws FlowError `FLOW_INVALID` for a flow that would be a broken document; it lists all of its mistakes
   */
  toDocument(): FlowDocument;
}
