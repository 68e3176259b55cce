import type { CallOptions } from "../../../client/call-options.js";
import { argumentError } from "../error-kinds.js";
import type { Compilation, CompileOptions } from "./compile-flow.js";
import {
  descriptionIn,
  documentOf,
  type FlowDocument,
  type FlowSource,
  isSource,
  withDescription,
} from "./flow-document.js";
import { arranged } from "./arranged.js";
import {
  configurationNames,
  type FlowConfiguration,
  type JobSettings,
} from "../../api/configuration.js";
import {
  requireLimits,
  requireLocalParameter,
  requireParameterSet,
  withSettings,
} from "./runtime-settings.js";

/** What the platform knows of a flow. */
export interface FlowState {
  readonly projectId: string;
  readonly flowId: string;
  readonly name: string;
  readonly description: string;
  /** ISO 8601; undefined when the platform doesn't say. */
  readonly createdAt: string | undefined;
  readonly document: FlowDocument;
  /** The document as the platform showed it last, or as it was sent to it: what a save must not find changed. */
  readonly base: FlowBase;
  readonly jobSettings: JobSettings;
}

export type FlowBase = { readonly name: string } & (
  | /** Exactly these bytes were shown. */ { readonly shown: string }
  | /** This was sent; the platform may have filled it in. */ { readonly sent: FlowDocument }
);

/** What a flow does by itself. */
export interface FlowActions {
  compile(flow: BatchFlow, options: CompileOptions): Promise<Compilation>;
  load(flowId: string, options: CallOptions): Promise<BatchFlow>;
}

export interface FlowChanges {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Other contents: a built flow, or a document. */
  readonly flow?: FlowSource | FlowDocument | undefined;
  /** Settings of the jobs that are made of it, over those that there are; they are kept in this object only. */
  readonly jobSettings?: JobSettings | undefined;
}

/**
 * A batch flow of a project, as it was when it was read or saved. It never changes: {@link BatchFlow.with} makes a
 * changed copy, and `project.updateFlow()` saves that.
 */
export class BatchFlow implements FlowSource {
  readonly flowType = "batch";
  readonly projectId: string;
  readonly flowId: string;
  readonly name: string;
  readonly description: string;
  /** ISO 8601; undefined when the platform doesn't say. */
  readonly createdAt: string | undefined;
  /** For the jobs that are made of it. */
  readonly jobSettings: JobSettings;
  readonly #state: FlowState;
  readonly #actions: FlowActions;

  constructor(state: FlowState, actions: FlowActions) {
    this.projectId = state.projectId;
    this.flowId = state.flowId;
    this.name = state.name;
    this.description = state.description;
    this.createdAt = state.createdAt;
    this.jobSettings = state.jobSettings;
    this.#state = state;
    this.#actions = actions;
  }

  /** The document of the flow, as the platform keeps it, with its ids. */
  toDocument(): FlowDocument {
    return this.#state.document;
  }

  /** A copy with other contents, name or description; nothing is saved yet. */
  with(changes: FlowChanges): BatchFlow {
    const { flow } = changes;
    const source = isSource(flow) ? flow : undefined;
    const given = flow === undefined ? this.#state.document : documentOf(flow, "with()");
    const description = changes.description ?? descriptionIn(given) ?? this.description;
    if (changes.name === "") throw argumentError("A flow takes a name");
    const own = withSettings(this.jobSettings, source?.jobSettings);
    const jobSettings = withSettings(own, changes.jobSettings);
    requireLimits(jobSettings);
    const document = withDescription(given, description === "" ? undefined : description);
    return new BatchFlow(
      {
        ...this.#state,
        name: changes.name ?? this.name,
        description,
        document: changes.description === "" ? withDescription(given, "") : document,
        jobSettings,
      },
      this.#actions,
    );
  }

  /** A copy whose stages stand in columns, rows flowing to the right, wherever they stood before. */
  autoArrange(): BatchFlow {
    return this.with({ flow: arranged(this.#state.document) });
  }

  /** Where and within which limits its jobs run. */
  get configuration(): FlowConfiguration {
    const { environment, warnLimit, retentionDays, retentionAmount } = this.jobSettings;
    return { environment, warnLimit, retentionDays, retentionAmount } as FlowConfiguration;
  }

  /**
   * A copy whose jobs run with this, in place of what was said before.
   *
   * @throws InvalidRequestError `DATASTAGE_ARGUMENT` for limits that can't be, both retentions, or a setting that there isn't
   */
  configure(configuration: FlowConfiguration): BatchFlow {
    const names: readonly string[] = configurationNames;
    const stray = Object.keys(configuration).find((name) => !names.includes(name));
    if (stray !== undefined) {
      throw argumentError(`configure() takes ${names.join(", ")}, not ${stray}`);
    }
    const nothing = Object.fromEntries(names.map((name) => [name, undefined]));
    return this.with({ jobSettings: { ...nothing, ...configuration } });
  }

  /**
   * A copy whose jobs take this value set of a parameter set.
   *
   * @throws InvalidRequestError `DATASTAGE_ARGUMENT` for a parameter set that it doesn't use
   */
  setRuntimeValueSet(set: string, valueSet: string): BatchFlow {
    requireParameterSet(this.#state.document, set);
    return this.with({ jobSettings: { valueSets: { [set]: valueSet } } });
  }

  /**
   * A copy whose jobs take this value for a parameter of a set.
   *
   * @throws InvalidRequestError `DATASTAGE_ARGUMENT` for a parameter set that it doesn't use
   */
  setRuntimeParameterValue(set: string, parameter: string, value: string | number): BatchFlow {
    requireParameterSet(this.#state.document, set);
    return this.with({ jobSettings: { parameters: { [`${set}.${parameter}`]: value } } });
  }

  /**
   * A copy whose jobs take this value for a parameter of the flow itself.
   *
   * @throws InvalidRequestError `DATASTAGE_ARGUMENT` for one that it doesn't have
   */
  setRuntimeLocalParameter(parameter: string, value: string | number): BatchFlow {
    requireLocalParameter(this.#state.document, parameter);
    return this.with({ jobSettings: { parameters: { [parameter]: value } } });
  }

  /** Compiles it as the platform keeps it; changes that aren't saved don't count. */
  compile(options: CompileOptions = {}): Promise<Compilation> {
    return this.#actions.compile(this, options);
  }

  /** The flow as the platform keeps it now. */
  async refresh(options: CallOptions = {}): Promise<BatchFlow> {
    const fresh = await this.#actions.load(this.flowId, options);
    return fresh.with({ jobSettings: this.jobSettings });
  }

  toJSON(): object {
    const { flowType, projectId, flowId, name, description, createdAt } = this;
    return { flowType, projectId, flowId, name, description, createdAt };
  }

  /** For the project that saves it. */
  static stateOf(flow: BatchFlow): FlowState {
    return flow.#state;
  }
}
