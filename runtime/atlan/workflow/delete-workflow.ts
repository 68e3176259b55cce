import type { Read } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { findWorkflow } from "./search.js";

/** Nothing in the answer is needed. */
const done: Read<true> = () => ({ value: true });

/** Archives a workflow. A repeated request would be told that there is none: after a lost answer, a look decides. */
export async function deleteWorkflow(api: AtlanApi, name: string, scope: CallScope): Promise<void> {
  const family = await api.routes(scope);
  await api.post(
    `/api/service/${family}/{name}/archive`,
    { parameters: { name } },
    {
      read: done,
      effect: {
        advice: `Look whether findById() still finds ${name}.`,
        async lookup({ signal }) {
          return (await findWorkflow(api, name, { signal })) === undefined ? true : undefined;
        },
      },
    },
    scope,
  );
}
