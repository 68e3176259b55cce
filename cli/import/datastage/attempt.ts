import {
  type BatchFlow,
  batchFlow,
  FlowError,
  type FlowSettings,
  parameterSet,
} from "specanvil/datastage";
import { literal, quoted } from "../print/literal.js";
import { ModuleText } from "../print/module-text.js";
import { buildCanvas } from "./build-canvas.js";
import { parameterOptions } from "./build-subflow.js";
import type { Plan, Work } from "./built-flow.js";
import type { DocumentIndex } from "./document-index.js";
import { Secrets } from "./secrets.js";

/** What else an archive holds that flows name. */
export interface Beside {
  readonly subflow: (name: string) => BatchFlow | undefined;
  readonly parameterSet: (name: string) => SetFacts | undefined;
}

/** Of a document that stands alone. */
export const nothingBeside: Beside = { subflow: () => undefined, parameterSet: () => undefined };

/** What an archive says of a parameter set. */
export interface SetFacts {
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly valueSets: readonly string[];
}

const imported = [
  ..."batchFlow connection localConnection parameterSet schema secret subflow unlisted unlistedStage s".split(
    " ",
  ),
];

/** A flow like one that was read, and the program that builds it. */
export interface Attempt {
  readonly flow: BatchFlow;
  readonly work: Work;
}

/** Builds a flow by a plan, and writes the program while it does. */
export function attempted(
  read: BatchFlow,
  wanted: DocumentIndex,
  file: string,
  beside: Beside,
  plan: Plan,
): Attempt {
  const about = `Made from ${file} by specanvil import: run, it makes the same flow.`;
  const module = new ModuleText(about, imported);
  const secrets = new Secrets(() => module.use("specanvil", "secret"));
  const work: Work = {
    plan,
    module,
    secrets,
    nodes: new Map(),
    links: new Map(),
    comments: new Map(),
    canvases: [],
    shared: new Map(),
    overfull: new Set(),
    build: (canvas) => buildCanvas(work, canvas),
    subflows: beside.subflow,
  };
  const settings = settingsOf(read, plan);
  const flow = batchFlow(read.name, settings);
  const args = [
    quoted(read.name),
    ...(Object.keys(settings).length > 0 ? [literal(settings)] : []),
  ];
  const call = `${module.use("specanvil/datastage", "batchFlow")}(${args.join(", ")})`;
  const statement = module.add(module.variables.named("flow", "flow"), call);
  const { name } = statement;
  addParameters(work, read, flow, name, beside);
  module.part();
  buildCanvas(work, { read, built: flow, index: wanted, name: () => name });
  return { flow, work };
}

function settingsOf({ settings }: BatchFlow, { places }: Plan): FlowSettings {
  const { description, compileMode, eltPolicy, flightService, autoColumnPropagation } = settings;
  return {
    ...(description && { description }),
    ...(compileMode !== "ETL" && { compileMode }),
    ...(eltPolicy !== undefined && eltPolicy !== "NESTED_QUERY" && { eltPolicy }),
    ...(flightService !== undefined && { flightService }),
    ...(autoColumnPropagation === false && { autoColumnPropagation }),
    ...(places && { autoArrange: false }),
  } as unknown as FlowSettings;
}

function addParameters(
  work: Work,
  read: BatchFlow,
  flow: BatchFlow,
  name: string,
  beside: Beside,
): void {
  const { module, secrets } = work;
  for (const set of read.parameterSets) {
    const facts = beside.parameterSet(set.name);
    const { name: called, description, assetId, projectId } = set;
    const options = {
      name: called,
      ...(description && { description }),
      assetId,
      ...(projectId !== undefined && { projectId }),
      ...(facts && facts.parameters.length > 0 && { parameters: facts.parameters }),
      ...(facts && facts.valueSets.length > 0 && { valueSets: facts.valueSets }),
    };
    tried(() => {
      flow.useParameterSet(parameterSet(options));
      const made = `${module.use("specanvil/datastage", "parameterSet")}(${literal(options)})`;
      module.add(undefined, `${name}.useParameterSet(${made})`);
    });
  }
  for (const parameter of read.localParameters) {
    const options = secrets.open(parameterOptions(parameter), parameter.name) as object;
    tried(() => {
      flow.parameter(parameter.name, options);
      const more = Object.keys(options).length > 0 ? [secrets.printed(options)] : [];
      module.call(`${name}.parameter`, [parameter.name, ...more]);
    });
  }
}

/** What no builder takes is kept in the end. */
function tried(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
  }
}
