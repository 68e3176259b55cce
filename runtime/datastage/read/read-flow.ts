import type { BatchFlow, BatchFlowOptions, FlowSettings } from "../api/flow.js";
import type { LocalParameter } from "../api/canvas.js";
import { type ParameterSet, parameterSet } from "../parameters/parameter-set.js";
import type { SchemaMaker } from "../schema/schema.js";
import type { Connection, Stage } from "../stage/index.js";
import { type Known, Reader } from "./reader.js";
import { ReadFlowModel } from "./read-model.js";
import { sealedDocument } from "./seal.js";
import {
  documentIn,
  isObject,
  maybeText,
  objectAt,
  objectsAt,
  refuse,
  type Source,
  textAt,
} from "./source-document.js";

/** The kinds of stages and connections that there are. */
export interface Kinds {
  readonly stages: readonly Stage[];
  readonly connections: readonly Connection[];
}

export interface ReadOptions extends Pick<BatchFlowOptions, "identity"> {
  /** The name of the flow, which its document doesn't hold. Default: that of what the document came in. */
  readonly name?: string | undefined;
}

/**
 * The flow that a document describes, to be looked at and changed. Where nothing is changed, it is written as it was.
 *
 * @throws FlowError `FLOW_DOCUMENT` for what is no flow document, or one that the vendor's reader refuses or mends in silence
 */
export function readFlowWith(
  schemas: SchemaMaker,
  { stages, connections }: Kinds,
  source: unknown,
  options: ReadOptions,
): BatchFlow {
  const { document: open, name } = documentIn(source);
  const byOp = new Map(stages.map((stage) => [stage.op, stage]));
  const byKind = new Map(connections.map((each) => [each.name, each]));
  const known: Known = {
    stageOf: (op) => (typeof op === "string" ? byOp.get(op) : undefined),
    connectionOf: (stage) => byKind.get(stage?.connection ?? ""),
  };
  const document = sealedDocument(open, known.stageOf, known.connectionOf);
  const flow = new ReadFlowModel(schemas, options.name ?? name ?? "Flow", {
    identity: options.identity,
    ...settingsIn(document),
  });
  flow.takeIn(parametersIn(document), setsIn(document));
  const { ids } = flow.root;
  const id = maybeText(document, "id");
  if (id !== undefined) ids.keep(flow.number + 1, id);
  new Reader(document, schemas, known).fill(flow, primaryOf(document));
  return flow.remember(document);
}

function primaryOf(document: Source): Source {
  const wanted = document["primary_pipeline"];
  const found = objectsAt(document, "pipelines", "document").find(({ id }) => id === wanted);
  return found ?? refuse("document.primary_pipeline", "names no pipeline of the document");
}

function parametersIn(document: Source): LocalParameter[] {
  const place = "document.parameters";
  return objectsAt(objectAt(document, "parameters", "document"), "local_parameters", place).map(
    (parameter, index) => {
      textAt(parameter, "name", `${place}.local_parameters[${index}]`);
      return parameter as unknown as LocalParameter;
    },
  );
}

function setsIn(document: Source): ParameterSet[] {
  return objectsAt(document, "external_paramsets", "document").map((set, index) => ({
    ...parameterSet({
      name: "unread",
      description: maybeText(set, "description") ?? "",
      assetId: maybeText(set, "ref") ?? "unread",
      projectId: maybeText(set, "project_id"),
    }),
    name: textAt(set, "name", `document.external_paramsets[${index}]`),
  }));
}

function settingsIn(document: Source): FlowSettings {
  const app = objectAt(document, "app_data", "document");
  const found = objectAt(app, "additionalProperties", "document.app_data");
  const mode = maybeText(found, "runMode") ?? "ETL";
  const policy = isObject(found["ELTDropdown"])
    ? maybeText(found["ELTDropdown"], "value")
    : undefined;
  const { description } = primaryOf(document);
  const flag = (key: string) => (typeof found[key] === "boolean" ? found[key] : undefined);
  return {
    description: typeof description === "string" ? description : undefined,
    compileMode: mode,
    eltPolicy: mode === "ELT" ? policy : undefined,
    flightService: mode === "ETL" ? flag("enableflightToggle") : undefined,
    autoColumnPropagation: flag("globalAcp"),
    autoArrange: false,
  } as FlowSettings;
}
