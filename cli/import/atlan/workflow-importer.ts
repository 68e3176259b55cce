import { part } from "../../part.js";
import { shown } from "../../payload-file.js";
import type { Content } from "../content.js";
import type { Importer } from "../importer.js";
import { installedPackages } from "./installed.js";
import { workflowProgram } from "./workflow-program.js";

/** Makes programs of payloads: as they were sent, saved, or found by a search. */
export const workflowImporter: Importer = {
  what: "a workflow of Atlan",
  knows: (content) => Array.isArray(part(payloadIn(content), "spec", "templates")),
  async programs(content) {
    const packages = await installedPackages(process.cwd());
    return [workflowProgram(shown(payloadIn(content)), packages, content.file)];
  },
};

function payloadIn({ holds }: Content): unknown {
  const json = "json" in holds ? holds.json : undefined;
  // As a search gives it.
  return part(json, "_source") ?? json;
}
