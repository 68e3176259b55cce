import type { DocumentLink, FlowSchema, Parameters } from "../document/types.js";
import type { PipelinePlan } from "./plan.js";

/** What a flow that uses a subflow holds of the inside of it. */
export function internalLinksOf(
  plan: PipelinePlan,
  links: ReadonlyMap<string, DocumentLink>,
): Parameters {
  const input: DocumentLink[] = [];
  const output: DocumentLink[] = [];
  const other: DocumentLink[] = [];
  const schemas: FlowSchema[] = [];
  for (const { outs } of plan.sorted) {
    for (const { name, source, target, link, fields, told = fields } of outs) {
      const written = links.get(name) as DocumentLink;
      if (source.node.is === "entry") input.push(written);
      else if (target.node.is === "exit") output.push(written);
      else other.push(written);
      // Only what was said of columns, not what follows from it.
      if (link.columns && told) schemas.push({ id: "", fields: told });
    }
  }
  return {
    input,
    output,
    other,
    schemas,
    output_schemas: [],
    parameters: { local_parameters: [] },
    external_paramsets: [],
    subPipelineIds: [],
    hasEntryNode: true,
  } as unknown as Parameters;
}
