import { readJson } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { type FoundWorkflow, toFoundWorkflow } from "./found-workflow.js";

/** Gives a workflow to another user. Done twice, it is done. */
export function updateOwner(
  api: AtlanApi,
  name: string,
  username: string,
  scope: CallScope,
): Promise<FoundWorkflow> {
  return api.post(
    "/api/service/workflows/{name}/changeownership",
    { parameters: { name }, body: { username } },
    { read: readJson(toFoundWorkflow), effect: "repeatable" },
    scope,
  );
}
